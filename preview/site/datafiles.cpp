#include "preview/site/datafiles.h"

#include "editor/post/yamlreader.h"
#include "preview/site/buildfault.h"
#include "preview/site/sitepath.h"
#include "preview/site/yamlmerge.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace galley {

namespace {

constexpr qint64 largestFile = 16 * 1024 * 1024;

QString keyFor(const QString& name)
{
    static const QRegularExpression odd(
        QStringLiteral("[^\\w\\s-]+|(?<=^|\\b\\s)\\s+(?=$|\\s?\\b)"));
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    return QString(name).remove(odd).replace(blanks, QStringLiteral("_"));
}

void addProblem(DataFiles& result, const QString& file, int line, const QString& message)
{
    Diagnostic problem;
    problem.code = QStringLiteral("data.unreadable");
    problem.message = message;
    problem.file = file;
    problem.line = line;
    result.problems += problem;
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

YamlValue readDataFile(const QFileInfo& info, const QString& relative, DataFiles& result)
{
    QFile file(info.filePath());
    if (info.size() > largestFile) {
        addProblem(result, relative, 0,
            QCoreApplication::translate(
                "galley", "The data file is larger than 16 MB and was left out."));
        return {};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        addProblem(result, relative, 0,
            QCoreApplication::translate("galley", "The data file cannot be read."));
        return {};
    }
    QString text = QString::fromUtf8(file.readAll());
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    const QString suffix = info.suffix().toLower();
    if (suffix == QLatin1String("csv") || suffix == QLatin1String("tsv")) {
        const QChar separator = suffix == QLatin1String("csv") ? u',' : u'\t';
        if (const int line = malformedRow(text, separator); line > 0)
            result.problems +=
                buildStop(QCoreApplication::translate("galley",
                              "The quotes or line ends of this table are not those of a CSV file."),
                    relative, line);
        return readTable(text, separator);
    }
    const Result<YamlValue> values = parseYaml(text);
    if (values)
        return *values;
    result.problems += buildStop(values.error().whatHappened, relative, values.error().line);
    return {};
}

YamlValue::Map readFolder(const QDir& folder, const QString& root, DataFiles& result, int depth)
{
    constexpr int deepest = 32;
    static const QStringList suffixes = {QStringLiteral("yaml"), QStringLiteral("yml"),
        QStringLiteral("json"), QStringLiteral("csv"), QStringLiteral("tsv")};
    YamlValue::Map map;
    const QFileInfoList entries =
        folder.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo& entry : entries) {
        if (!isInside(root, entry.filePath())) {
            result.problems += outsideLink(entry.filePath().mid(root.size() + 1));
            continue;
        }
        if (entry.isDir() && depth < deepest)
            setKey(map, keyFor(entry.fileName()),
                readFolder(QDir(entry.filePath()), root, result, depth + 1));
        else if (entry.isFile() && suffixes.contains(entry.suffix()))
            setKey(map, keyFor(entry.completeBaseName()),
                readDataFile(entry, entry.filePath().mid(root.size() + 1), result));
    }
    return map;
}

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

} // namespace

YamlValue readTable(const QString& text, QChar separator)
{
    TableReader reader(text, separator);
    YamlValue::List rows;
    YamlValue::List header;
    while (!reader.atEnd()) {
        const YamlValue::List cells = reader.readRow();
        if (header.isEmpty()) {
            header = cells;
            continue;
        }
        YamlValue::Map row;
        for (qsizetype i = 0; i < header.size(); ++i)
            setKey(row, header[i].toDisplayString(), i < cells.size() ? cells[i] : YamlValue());
        rows.append(row);
    }
    return rows;
}

DataFiles readDataFiles(const QString& folder, const QString& root)
{
    DataFiles result;
    if (!QFileInfo(folder).isDir())
        return result;
    if (isInside(root, folder))
        result.values = readFolder(QDir(folder), root, result, 0);
    else
        result.problems += outsideLink(folder.mid(root.size() + 1));
    return result;
}

} // namespace galley
