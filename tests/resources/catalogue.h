// SPDX-License-Identifier: MIT
#pragma once

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QXmlStreamReader>

// The .ts files and the sources that they translate, as the tests of the texts read them.
namespace galley::test {

struct Entry {
    QStringList translations; // one, or the forms of a text with a number
    QString type; // "", "unfinished", "vanished" or "obsolete"
    bool numerus = false;
};

// Keyed by context, source text and remark, which together name a text.
using Catalogue = QMap<QStringList, Entry>;

inline QString sourceFile(const QString& language)
{
    return QStringLiteral(GALLEY_SOURCE_DIR "/translations/galley_%1.ts").arg(language);
}

inline QStringList readTranslations(QXmlStreamReader& xml)
{
    QStringList forms;
    QString text;
    while (!(xml.readNext() == QXmlStreamReader::EndElement
        && xml.name() == QLatin1String("translation"))) {
        if (xml.atEnd())
            break;
        if (xml.isStartElement())
            forms += xml.readElementText();
        else if (xml.isCharacters())
            text += xml.text();
    }
    return forms.isEmpty() ? QStringList{text} : forms;
}

inline Catalogue readCatalogue(const QString& path)
{
    Catalogue catalogue;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return catalogue;
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    QString comment;
    Entry entry;
    while (!xml.atEnd()) {
        xml.readNext();
        const QStringView name = xml.name();
        if (xml.isEndElement() && name == QLatin1String("message"))
            catalogue.insert({context, source, comment}, entry);
        if (!xml.isStartElement())
            continue;
        if (name == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (name == QLatin1String("message")) {
            entry = {};
            entry.numerus =
                xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
            comment.clear();
        } else if (name == QLatin1String("source")) {
            source = xml.readElementText();
        } else if (name == QLatin1String("comment")) {
            comment = xml.readElementText();
        } else if (name == QLatin1String("translation")) {
            entry.type = xml.attributes().value(QLatin1String("type")).toString();
            entry.translations = readTranslations(xml);
        }
    }
    return catalogue;
}

// The program's sources by their paths.
inline QMap<QString, QString> readSources()
{
    QMap<QString, QString> sources;
    for (const QString& folder :
        QStringLiteral(GALLEY_TRANSLATED_FOLDERS).split(QLatin1Char(','))) {
        QDirIterator files(QStringLiteral(GALLEY_SOURCE_DIR "/") + folder,
            {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                sources.insert(file.fileName(), QString::fromUtf8(file.readAll()));
        }
    }
    return sources;
}

} // namespace galley::test
