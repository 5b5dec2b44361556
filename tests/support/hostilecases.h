// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QFile>
#include <QHash>
#include <QStringList>

namespace galley::test {

// A document that means harm; see tests/fixtures/hostile/README.md.
struct HostileCase {
    QString name; // "family: what is tried"
    bool inert = false; // the engine does not even try
    QString body;
    QString frontMatter; // lines
    QHash<QString, QString> files; // path in the checkout -> text
    QHash<QString, QString> links; // path in the checkout -> target
};

// One file of cases.
class HostileCaseReader {
public:
    QList<HostileCase> read(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(path));
        const QString family = QFileInfo(path).completeBaseName();
        const QString text = withWays(QString::fromUtf8(file.readAll()));
        for (const QString& line : text.split(QLatin1Char('\n'))) {
            if (line.startsWith(QLatin1String("### ")))
                begin(family + QLatin1String(": ") + line.mid(4));
            else if (line == QLatin1String("% inert"))
                m_cases.last().inert = true;
            else if (line.startsWith(QLatin1String("@@ ")))
                turnTo(line.mid(3));
            else
                *m_text += line + QLatin1Char('\n');
        }
        return m_cases;
    }

private:
    // Each case that holds `{way}`, once for each line `%% name: way` at the file's head.
    static QString withWays(const QString& text)
    {
        const QStringList parts = text.split(QLatin1String("### "));
        QString expanded = parts.size() > 1 ? QString() : text;
        for (const QString& part : parts.sliced(1)) {
            const QString written = QLatin1String("### ") + part;
            if (!part.contains(QLatin1String("{way}")))
                expanded += written;
            for (const QString& line : parts.first().split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
                if (part.contains(QLatin1String("{way}")))
                    expanded +=
                        QString(written)
                            .replace(QLatin1String("{name}"), line.mid(3).section(u':', 0, 0))
                            .replace(QLatin1String("{way}"), line.section(u':', 1).trimmed());
            }
        }
        return expanded;
    }

    void begin(const QString& name)
    {
        m_cases += HostileCase{name, false, {}, {}, {}, {}};
        m_text = &m_cases.last().body;
    }

    void turnTo(const QString& section)
    {
        HostileCase& current = m_cases.last();
        if (section == QLatin1String("front")) {
            m_text = &current.frontMatter;
        } else if (section.startsWith(QLatin1String("link "))) {
            const QStringList ends = section.mid(5).split(QLatin1String(" -> "));
            current.links.insert(ends.at(0), ends.at(1));
            m_text = &m_none;
        } else {
            m_text = &current.files[section];
        }
    }

    QList<HostileCase> m_cases;
    QString m_none;
    QString* m_text = &m_none; // where lines go
};

inline QList<HostileCase> readHostileCases(const QString& folder)
{
    QList<HostileCase> all;
    for (const QFileInfo& file : QDir(folder).entryInfoList({QStringLiteral("*.txt")}))
        all += HostileCaseReader().read(file.filePath());
    return all;
}

} // namespace galley::test
