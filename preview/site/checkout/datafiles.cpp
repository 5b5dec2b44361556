#include "preview/site/checkout/datafiles.h"

#include "editor/post/file/filereader.h"
#include "editor/post/yaml/yamlreader.h"
#include "preview/site/config/buildfault.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace galley {

namespace {

// All files together: values take up to forty times as much, and again what templates see of them.
constexpr qint64 largestData = 5 * megabyte;
constexpr qint64 mostCells = 2'000'000; // of a table, empty ones that a short row leaves included

QString keyFor(const QString& name)
{
    static const QRegularExpression odd(
        QStringLiteral("[^\\w\\s-]+|(?<=^|\\b\\s)\\s+(?=$|\\s?\\b)"));
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    return QString(name).remove(odd).replace(blanks, QStringLiteral("_"));
}

// The first line that Ruby's CSV refuses; 0 when it takes them all.
int malformedRow(const QString& text, QChar separator)
{
    const qsizetype firstEnd = text.indexOf(QRegularExpression(QStringLiteral("[\\r\\n]")));
    const bool isCrlf =
        firstEnd >= 0 && QStringView(text).mid(firstEnd, 2) == QLatin1String("\r\n");
    const bool isCr = !isCrlf && firstEnd >= 0 && text[firstEnd] == u'\r';
    const QChar end = isCr ? u'\r' : u'\n';
    int line = 1;
    bool atCellStart = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        QChar c = text[i];
        if (c == u'"') {
            if (!atCellStart)
                return line;
            const int firstLine = line;
            for (++i; i < text.size(); ++i) {
                if (text[i] == u'"' && (i + 1 >= text.size() || text[i + 1] != u'"'))
                    break;
                if (text[i] == u'"')
                    ++i;
                else if (text[i] == end)
                    ++line;
            }
            if (i >= text.size())
                return firstLine;
            if (i + 1 == text.size())
                return 0;
            c = text[++i];
            const bool isEnd = c == separator || c == u'\r' || c == u'\n';
            if (!isEnd)
                return line;
        }
        if (isCrlf && c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            c = text[++i];
        else if ((c == u'\r' || c == u'\n') && (c != end || isCrlf))
            return line;
        atCellStart = c == separator || c == end;
        line += c == end ? 1 : 0;
    }
    return 0;
}

// Reads `site.data` with one walk.
class DataReader {
public:
    explicit DataReader(FolderWalk& walk)
        : m_walk(walk)
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
        const std::optional<QByteArray> bytes = m_walk.read(info.filePath(), largestData);
        if (!bytes)
            return {};
        m_read += bytes->size();
        if (m_read > largestData) {
            tell(info,
                QCoreApplication::translate("galley",
                    "The data files are larger than %1 MB together; this one was left out.")
                    .arg(largestData / megabyte));
            return {};
        }
        QString text = QString::fromUtf8(*bytes);
        if (text.startsWith(QChar::ByteOrderMark))
            text.remove(0, 1);
        const QString suffix = info.suffix().toLower();
        if (suffix == QLatin1String("csv") || suffix == QLatin1String("tsv"))
            return tableOf(
                info, text, suffix == QLatin1String("csv") ? QLatin1Char(',') : QLatin1Char('\t'));
        const Result<YamlValue> values = parseYaml(text);
        if (values)
            return *values;
        problems += buildStop(
            values.error().whatHappened, m_walk.shown(info.filePath()), values.error().line);
        return {};
    }

    YamlValue tableOf(const QFileInfo& info, const QString& text, QChar separator)
    {
        if (const int line = malformedRow(text, separator); line > 0)
            problems +=
                buildStop(QCoreApplication::translate("galley",
                              "The quotes or line ends of this table are not those of a CSV file."),
                    m_walk.shown(info.filePath()), line);
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
        Diagnostic problem;
        problem.code = QStringLiteral("data.unreadable");
        problem.message = message;
        problem.file = m_walk.shown(info.filePath());
        problems += problem;
    }

    FolderWalk& m_walk;
    qint64 m_read = 0; // bytes
};

// Cells of a table by RFC 4180.
class TableReader {
public:
    TableReader(const QString& text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    bool atEnd() const { return m_position >= m_text.size(); }

    // A null value is an empty cell without quotes.
    YamlValue::List readRow()
    {
        YamlValue::List row;
        while (true) {
            row.append(readCell());
            if (atEnd())
                return row;
            const QChar end = m_text[m_position++];
            if (end == m_separator)
                continue;
            if (end == QLatin1Char('\r') && !atEnd() && m_text[m_position] == QLatin1Char('\n'))
                ++m_position;
            return row;
        }
    }

private:
    bool atCellEnd() const
    {
        return atEnd() || m_text[m_position] == m_separator
            || m_text[m_position] == QLatin1Char('\n') || m_text[m_position] == QLatin1Char('\r');
    }

    YamlValue readCell()
    {
        if (!atEnd() && m_text[m_position] == QLatin1Char('"'))
            return readQuoted();
        const qsizetype start = m_position;
        while (!atCellEnd())
            ++m_position;
        return m_position == start ? YamlValue() : YamlValue(m_text.mid(start, m_position - start));
    }

    YamlValue readQuoted()
    {
        QString cell;
        ++m_position;
        while (!atEnd()) {
            const QChar c = m_text[m_position++];
            if (c != QLatin1Char('"')) {
                cell += c;
            } else if (!atEnd() && m_text[m_position] == QLatin1Char('"')) {
                cell += c;
                ++m_position;
            } else {
                break;
            }
        }
        while (!atCellEnd())
            ++m_position;
        return cell;
    }

    const QString& m_text;
    QChar m_separator;
    qsizetype m_position = 0;
};

// The names of a table's columns; of several with one name the last one counts, in the first one's
// place.
class TableHeader {
public:
    TableHeader() = default;
    explicit TableHeader(const YamlValue::List& names)
    {
        QHash<QString, qsizetype> known;
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QString name = names[i].toDisplayString();
            const auto place = known.constFind(name);
            if (place != known.constEnd()) {
                m_columns[*place].second = i;
            } else {
                known.insert(name, m_columns.size());
                m_columns.append({name, i});
            }
        }
    }

    bool isEmpty() const { return m_columns.isEmpty(); }
    qsizetype width() const { return m_columns.size(); }

    YamlValue::Map rowOf(const YamlValue::List& cells) const
    {
        YamlValue::Map row;
        row.reserve(m_columns.size());
        for (const auto& [name, column] : m_columns)
            row.append({name, column < cells.size() ? cells[column] : YamlValue()});
        return row;
    }

private:
    QList<std::pair<QString, qsizetype>> m_columns; // name, cell
};

} // namespace

YamlValue readTable(const QString& text, QChar separator, bool* isWhole)
{
    TableReader reader(text, separator);
    YamlValue::List rows;
    TableHeader header;
    qint64 cells = 0;
    while (!reader.atEnd()) {
        const YamlValue::List row = reader.readRow();
        if (header.isEmpty()) {
            header = TableHeader(row);
            continue;
        }
        cells += header.width();
        if (cells > mostCells) {
            if (isWhole)
                *isWhole = false;
            break;
        }
        rows.append(header.rowOf(row));
    }
    return rows;
}

DataFiles readDataFiles(const QString& folder, FolderWalk& walk)
{
    if (!QFileInfo(folder).isDir())
        return {};
    DataReader reader(walk);
    YamlValue::Map values = reader.readFolder(folder);
    return {std::move(values), reader.problems};
}

} // namespace galley
