// SPDX-License-Identifier: MIT
// Opens any bytes as a post, as the editor does: they come back as they were, a line that is put in
// moves no other byte, and what is said about the file lies inside of it.

#include "editor/post/file/filebytes.h"
#include "editor/post/frontmatter/frontmatter.h"
#include "editor/post/name/postname.h"
#include "editor/post/schema/formschema.h"
#include "tests/fuzz/require.h"

#include <algorithm>

using namespace galley;
using galley::fuzz::require;
using galley::fuzz::requireInside;

namespace {

qsizetype commonStart(const QByteArray& a, const QByteArray& b)
{
    const auto [end, other] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return end - a.begin();
}

qsizetype commonEnd(const QByteArray& a, const QByteArray& b)
{
    const auto [end, other] = std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend());
    return end - a.rbegin();
}

void checkInsertedLine(const DecodedText& decoded, const QByteArray& bytes, qsizetype near)
{
    const qsizetype start = decoded.text.lastIndexOf(QLatin1Char('\n'), near) + 1;
    const QString line = QStringLiteral("inserted 7f3a9\n");
    if (start >= decoded.text.size() || decoded.text.contains(line))
        return;
    const QByteArray after = decoded.bytes.encode(QString(decoded.text).insert(start, line));
    require(after.contains("inserted 7f3a9"));
    require(commonStart(bytes, after) + commonEnd(bytes, after) >= bytes.size());
}

void checkFrontMatter(const QString& text)
{
    const FrontMatter frontMatter = readFrontMatter(text);
    requireInside(text, frontMatter.block);
    requireInside(text, frontMatter.yaml);
    require(frontMatter.bodyStart >= 0 && frontMatter.bodyStart <= text.size());
    require(frontMatter.bodyLine == 1 + text.left(frontMatter.bodyStart).count(QLatin1Char('\n')));
    for (const FrontMatterEntry& entry : frontMatter.entries) {
        requireInside(text, entry.keyRange);
        requireInside(text, entry.valueRange);
        requireInside(text, entry.lines);
        for (const TextRange& item : entry.items)
            requireInside(text, item);
    }
    for (const Diagnostic& problem : frontMatter.problems)
        requireInside(text, problem.range);
    for (const Diagnostic& problem : checkFields(inferSchema({frontMatter}), frontMatter))
        requireInside(text, problem.range);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const DecodedText decoded = decodeFile(bytes);
    require(decoded.bytes.encode(decoded.text) == bytes);
    require(decoded.bytes.original() == bytes);
    require(
        !decoded.text.contains(QLatin1Char('\r')) || !decoded.text.contains(QLatin1String("\r\n")));
    const int lines = 1 + int(decoded.text.count(QLatin1Char('\n')));
    for (const Diagnostic& problem : decoded.problems)
        require(problem.line >= 0 && problem.line <= lines);
    checkInsertedLine(decoded, bytes, 0);
    checkInsertedLine(decoded, bytes, decoded.text.size() / 2);
    checkFrontMatter(decoded.text);
    (void)PostName::parse(decoded.text.section(QLatin1Char('\n'), 0, 0));
    return 0;
}
