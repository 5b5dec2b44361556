// SPDX-License-Identifier: MIT
#include "app/found/distribution.h"

#include "app/found/foundtexts.h"

#include <QHash>

namespace galley {

namespace {

// A value as a shell would read it; os-release uses no more of a shell than this.
QString unquoted(QString value)
{
    const bool isQuoted = value.size() > 1 && value.front() == value.back()
        && (value.front() == QLatin1Char('"') || value.front() == QLatin1Char('\''));
    if (!isQuoted)
        return value;
    value = value.sliced(1, value.size() - 2);
    QString plain;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == QLatin1Char('\\') && i + 1 < value.size())
            ++i;
        plain += value[i];
    }
    return plain;
}

} // namespace

Distribution readDistribution(const QByteArray& osRelease)
{
    QHash<QString, QString> values;
    for (const QString& line : QString::fromUtf8(osRelease).split(QLatin1Char('\n'))) {
        const QString trimmed = line.trimmed();
        const qsizetype equals = trimmed.indexOf(QLatin1Char('='));
        if (equals > 0 && !trimmed.startsWith(QLatin1Char('#')))
            values.insert(trimmed.first(equals), unquoted(trimmed.sliced(equals + 1)));
    }
    Distribution system;
    system.name = values.value(QStringLiteral("PRETTY_NAME"), values.value(QStringLiteral("NAME")));
    system.kinds = QStringList{values.value(QStringLiteral("ID"))}
        + values.value(QStringLiteral("ID_LIKE")).split(QLatin1Char(' '));
    system.kinds.removeAll(QString());
    return system;
}

bool Distribution::hasApt() const
{
    return kinds.contains(QLatin1String("debian")) || kinds.contains(QLatin1String("ubuntu"));
}

QString Distribution::installLine(const QStringList& packages, const QString& thing) const
{
    if (!hasApt())
        return FoundTexts::tr("Install it with this system’s package manager: %1").arg(thing);
    return aptLine(packages);
}

QString aptLine(const QStringList& packages)
{
    return packages.isEmpty()
        ? QString()
        : QStringLiteral("sudo apt install ") + packages.join(QLatin1Char(' '));
}

} // namespace galley
