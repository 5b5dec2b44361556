// SPDX-License-Identifier: MIT
// Headings (`# ATX` and underlined) and horizontal rules.

#include "preview/markdown/blocks/blockscanner.h"
#include "preview/markdown/blocks/rules.h"
#include "preview/markdown/patterns/linepatterns.h"
#include "preview/markdown/text/unicode.h"

namespace galley::markdown {

namespace {

// XML 1.0's NameStartChar and NameChar.
struct Range {
    char32_t first;
    char32_t last;
};
constexpr Range nameStartRanges[] = {{0xC0, 0xD6}, {0xD8, 0xF6}, {0xF8, 0x2FF}, {0x370, 0x37D},
    {0x37F, 0x1FFF}, {0x200C, 0x200D}, {0x2070, 0x218F}, {0x2C00, 0x2FEF}, {0x3001, 0xD7FF},
    {0xF900, 0xFDCF}, {0xFDF0, 0xFFFD}, {0x10000, 0xEFFFF}};
constexpr Range furtherNameRanges[] = {{0xB7, 0xB7}, {0x300, 0x36F}, {0x203F, 0x2040}};

template <std::size_t N> bool inRanges(char32_t c, const Range (&ranges)[N])
{
    for (const Range& range : ranges) {
        if (c >= range.first && c <= range.last)
            return true;
    }
    return false;
}

bool isXmlNameStart(char32_t c)
{
    if (c < 0x80)
        return isAsciiAlpha(static_cast<char>(c)) || c == '_' || c == ':';
    return inRanges(c, nameStartRanges);
}

bool isXmlName(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = codePointAt(text, at);
        const bool further = at > 0
            && (point.value == '-' || point.value == '.'
                || (point.value >= '0' && point.value <= '9')
                || inRanges(point.value, furtherNameRanges));
        if (!further && !isXmlNameStart(point.value))
            return false;
        at += point.size;
    }
    return !text.empty();
}

struct HeadingText {
    std::string_view text;
    std::string_view id;
};

// Takes `{#id}` off the end of a heading's text.
HeadingText splitHeadingId(std::string_view text)
{
    text = trimRight(text);
    const std::size_t brace = text.rfind("{#");
    if (text.empty() || text.back() != '}' || brace == std::string_view::npos || brace == 0
        || !isBlank(text[brace - 1]))
        return {text, {}};
    const std::string_view id = text.substr(brace + 2, text.size() - brace - 3);
    if (!isXmlName(id))
        return {text, {}};
    return {trimRight(text.substr(0, brace - 1)), id};
}

void addHeading(BlockScanner& scanner, std::size_t level, HeadingText content, std::size_t end)
{
    Node* const heading = scanner.newBlock(NodeType::Heading);
    heading->level = static_cast<std::uint8_t>(level);
    heading->text = content.text;
    scanner.addText(heading, NodeType::RawText, content.text);
    if (!content.id.empty())
        heading->attributes.set(scanner.context().arena, "id", content.id);
    scanner.parent()->append(heading);
    scanner.moveTo(end);
}

// Without closing hashes. In the GFM dialect with its paragraph end a blank must precede them;
// otherwise anything but a backslash may.
std::string_view withoutClosingHashes(std::string_view text, bool gfm)
{
    std::size_t start = text.size();
    while (start > 0 && text[start - 1] == '#')
        --start;
    if (start == text.size())
        return text;
    if (gfm)
        return start > 0 && isBlank(text[start - 1]) ? trimRight(text.substr(0, start - 1)) : text;
    if (start > 0 && text[start - 1] == '\\')
        ++start;
    return start == text.size() ? text : trimRight(text.substr(0, start));
}

} // namespace

bool scanAtxHeading(BlockScanner& scanner)
{
    const Source& source = scanner.source();
    const Dialect& dialect = scanner.context().dialect;
    const std::size_t start = scanner.position();
    if (source.at(start) != '#')
        return false;
    std::size_t level = 0;
    while (level < 6 && source.at(start + level) == '#')
        ++level;
    const std::size_t contents = skipBlanks(source.text(), start + level);
    const bool quirk = dialect.gfm && dialect.paragraphEnd;
    if ((dialect.gfm && contents == start + level) || (!quirk && !scanner.isAfterBoundary()))
        return false;
    // Behind marks that stand alone kramdown's own pattern takes the line end for the first
    // character of the text, and so the next line for the rest.
    const bool takesNextLine = !dialect.gfm && source.at(contents) == '\n';
    const std::size_t end = source.lineEnd(takesNextLine ? contents + 1 : contents);
    if (contents >= end || (takesNextLine && end >= source.size()))
        return false;
    HeadingText content = splitHeadingId(source.slice(contents, end));
    content.text = withoutClosingHashes(content.text, quirk);
    if (content.text.empty())
        return false;
    addHeading(scanner, level, content, end + 1);
    return true;
}

bool scanSetextHeading(BlockScanner& scanner)
{
    const Source& source = scanner.source();
    const std::string_view text = source.text();
    const std::size_t start = scanner.position() + optionalSpaces(text, scanner.position());
    const std::size_t end = source.lineEnd(start);
    if (isBlank(source.at(start)) || end <= start)
        return false;
    const char mark = source.at(end + 1);
    if (mark != '-' && mark != '=')
        return false;
    std::size_t at = end + 1;
    while (source.at(at) == '-' || source.at(at) == '=')
        ++at;
    const auto underlineEnd = blankToLineEnd(text, at);
    if (!underlineEnd || !scanner.isAfterBoundary())
        return false;
    const HeadingText content = splitHeadingId(source.slice(start, end));
    if (content.text.empty())
        return false;
    addHeading(scanner, mark == '-' ? 2 : 1, content, std::min(*underlineEnd + 1, text.size()));
    return true;
}

bool scanRule(BlockScanner& scanner)
{
    if (!isHorizontalRule(scanner.source().text(), scanner.position()))
        return false;
    scanner.parent()->append(scanner.newBlock(NodeType::Rule));
    scanner.moveTo(scanner.source().nextLine(scanner.position()));
    return true;
}

} // namespace galley::markdown
