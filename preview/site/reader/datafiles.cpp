// SPDX-License-Identifier: MIT
#include "preview/site/reader/datafiles.h"

#include "editor/post/file/filereader.h"
#include "editor/post/yaml/yamlreader.h"
#include "preview/site/config/buildfault.h"
#include "preview/site/config/byteordermark.h"
#include "preview/site/reader/datatable.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace galley {

namespace {

// All files together: values take up to forty times as much, and again what templates see of them.
constexpr qint64 largestData = 3 * megabyte;

QString keyFor(const QString& name)
{
    static const QRegularExpression odd(
        QStringLiteral("[^\\w\\s-]+|(?<=^|\\b\\s)\\s+(?=$|\\s?\\b)"));
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    return QString(name).remove(odd).replace(blanks, QStringLiteral("_"));
}

// Reads `site.data` with one walk.
class DataReader {
public:
    DataReader(const QString& folder, SiteFiles& files)
        : m_files(files)
        , m_walk(files.walkOf(folder))
    {
    }

    YamlValue::Map readFolder(const QString& folder)
    {
        YamlValue::Map map;
        const QFileInfoList entries =
            m_walk.entries(folder, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, isData);
        QHash<QString, qsizetype> places;
        for (const QFileInfo& entry : entries) {
            const bool isFolder = entry.isDir();
            const QString key = keyFor(isFolder ? entry.fileName() : entry.completeBaseName());
            YamlValue value =
                isFolder ? YamlValue(readFolder(entry.filePath())) : readDataFile(entry);
            const auto place = places.constFind(key);
            if (place != places.constEnd()) {
                map[*place].second = std::move(value);
            } else {
                places.insert(key, map.size());
                map.append({key, std::move(value)});
            }
        }
        return map;
    }

    QList<Diagnostic> problems;

private:
    static bool isData(const QFileInfo& entry)
    {
        static const QStringList suffixes = {QStringLiteral("yaml"), QStringLiteral("yml"),
            QStringLiteral("json"), QStringLiteral("csv"), QStringLiteral("tsv")};
        return entry.isDir() || suffixes.contains(entry.suffix());
    }

    YamlValue readDataFile(const QFileInfo& info)
    {
        const std::optional<QByteArray> bytes = m_files.read(info.filePath(), largestData);
        if (!bytes)
            return {};
        m_read += bytes->size();
        if (m_read > largestData) {
            tell(info,
                QCoreApplication::translate(
                    "galley", "The data files exceed %1 MB in total; this one was left out.")
                    .arg(largestData / megabyte));
            return {};
        }
        const QString text = decodedWithMark(*bytes);
        const QString suffix = info.suffix().toLower();
        if (suffix == QLatin1String("csv") || suffix == QLatin1String("tsv"))
            return tableOf(
                info, text, suffix == QLatin1String("csv") ? QLatin1Char(',') : QLatin1Char('\t'));
        return valuesOf(text, m_files.shown(info.filePath()));
    }

    YamlValue valuesOf(const QString& text, const QString& file)
    {
        const Result<YamlValue> values = parseYaml(text);
        if (!values) {
            problems += buildStop(values.error().whatHappened, file, values.error().line);
            return {};
        }
        if (const auto loss = byteOrderMarkLoss(text, *values, file))
            problems += *loss;
        return *values;
    }

    YamlValue tableOf(const QFileInfo& info, const QString& text, QChar separator)
    {
        if (const int line = malformedRow(text, separator); line > 0)
            problems += buildStop(
                QCoreApplication::translate("galley",
                    "The quotes or line endings in this table are not valid in a CSV file."),
                m_files.shown(info.filePath()), line);
        bool isWhole = true;
        YamlValue table = readTable(text, separator, &isWhole);
        if (!isWhole)
            tell(info,
                QCoreApplication::translate(
                    "galley", "The table is too large; its last rows were left out."));
        return table;
    }

    void tell(const QFileInfo& info, const QString& message)
    {
        problems += Diagnostic{.code = QStringLiteral("data.unreadable"),
            .message = message,
            .file = m_files.shown(info.filePath())};
    }

    SiteFiles& m_files;
    FolderWalk& m_walk;
    qint64 m_read = 0; // bytes
};

} // namespace

DataFiles readDataFiles(const QString& folder, SiteFiles& files)
{
    if (!QFileInfo(folder).isDir())
        return {};
    DataReader reader(folder, files);
    YamlValue::Map values = reader.readFolder(folder);
    return {std::move(values), reader.problems};
}

} // namespace galley
