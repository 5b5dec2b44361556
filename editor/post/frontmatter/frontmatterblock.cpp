// SPDX-License-Identifier: MIT
#include "editor/post/frontmatter/frontmatterblock.h"

#include "editor/post/base/textlines.h"

#include <QRegularExpression>

namespace galley {

namespace {

// Ruby's \s, which is ASCII alone.
bool isSpace(QChar c)
{
    return c == QLatin1Char(' ') || (c >= QLatin1Char('\t') && c <= QLatin1Char('\r'));
}

bool isFence(QStringView line, bool closing)
{
    const bool marked =
        line.startsWith(QLatin1String("---")) || (closing && line.startsWith(QLatin1String("...")));
    if (!marked)
        return false;
    const QStringView rest = line.mid(3);
    return std::all_of(rest.begin(), rest.end(), isSpace);
}

// Skips lines that hold nothing but blanks; the indentation of the first other line stays.
qsizetype skipBlankLines(QStringView text, qsizetype position)
{
    qsizetype lineStart = position;
    while (lineStart < text.size()) {
        const qsizetype next = nextLineOf(text, lineStart);
        const QStringView line = text.mid(lineStart, next - lineStart);
        if (!std::all_of(line.begin(), line.end(), isSpace))
            break;
        lineStart = next;
    }
    return lineStart;
}

} // namespace

std::optional<FrontMatterBlock> findFrontMatter(QStringView text)
{
    const qsizetype first = nextLineOf(text, 0);
    const bool opens =
        first > 0 && text.at(first - 1) == QLatin1Char('\n') && isFence(text.left(first), false);
    if (!opens)
        return std::nullopt;
    for (qsizetype line = first; line < text.size();) {
        const qsizetype next = nextLineOf(text, line);
        if (isFence(text.mid(line, next - line), true))
            return FrontMatterBlock{{0, next}, {first, line}, skipBlankLines(text, next)};
        line = next;
    }
    return std::nullopt;
}

bool hasUnclosedFrontMatter(QStringView text)
{
    const qsizetype first = nextLineOf(text, 0);
    if (!isFence(text.left(first), false) || findFrontMatter(text))
        return false;
    // A lone rule at the top is Markdown; a key after it tells that a block was meant.
    static const QRegularExpression key(QStringLiteral(R"(\A\s*[A-Za-z_][\w-]*:(\s|\z))"));
    const qsizetype start = skipBlankLines(text, first);
    return key.match(text.mid(start, nextLineOf(text, start) - start).toString()).hasMatch();
}

qsizetype endOfKeyLines(QStringView text)
{
    static const QRegularExpression blockLine(
        QStringLiteral(R"(\A(?:[A-Za-z_"'][^:]*:(\s|\z)|[ \t]+\S|- |#))"));
    qsizetype line = nextLineOf(text, 0);
    while (line < text.size()) {
        const qsizetype next = nextLineOf(text, line);
        if (!blockLine.match(text.mid(line, next - line).toString()).hasMatch())
            break;
        line = next;
    }
    return line;
}

} // namespace galley
