// SPDX-License-Identifier: MIT
// Reads any bytes as a file of `_data`. The first byte chooses its kind; the rest is the file.

#include "editor/post/file/folderwalk.h"
#include "preview/site/reader/datafiles.h"
#include "preview/site/reader/datatable.h"
#include "tests/fuzz/require.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace galley;
using galley::fuzz::require;

namespace {

// Every row of a table has the columns of its first line, each a text or nothing.
void requireTable(const YamlValue& table, const QString& text, QChar separator)
{
    require(table == readTable(text, separator));
    for (const YamlValue& row : std::get<YamlValue::List>(table.variant())) {
        require(row.isMap());
        for (const auto& [key, value] : std::get<YamlValue::Map>(row.variant()))
            require(value.isNull() || value.isString());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const QTemporaryDir root(QStringLiteral("/dev/shm/galley-fuzz-XXXXXX"));
    static const QString folder = QFileInfo(root.path()).canonicalFilePath();
    if (size == 0)
        return 0;
    const char* const kinds[] = {"yml", "json", "csv", "tsv"};
    const QLatin1String kind(kinds[data[0] % 4]);
    const QByteArray bytes = fuzz::bytesOf(data + 1, size - 1);
    const QString path = folder + QLatin1String("/data.") + kind;
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    FolderWalk walk(folder);
    SiteFiles files(walk, {});
    const DataFiles read = readDataFiles(folder, files);
    QFile::remove(path);
    require(std::get<YamlValue::Map>(read.values.variant()).size() == 1);
    require(read.problems.size() <= 1);
    for (const Diagnostic& problem : read.problems)
        require(problem.line >= 0 && !problem.message.isEmpty());
    QString text = QString::fromUtf8(bytes);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    if (kind == QLatin1String("csv") || kind == QLatin1String("tsv"))
        requireTable(read.values[QStringLiteral("data")], text,
            QLatin1Char(kind == QLatin1String("csv") ? ',' : '\t'));
    return 0;
}
