// SPDX-License-Identifier: MIT
// Typographic quotes.

#include "preview/markdown/spans/spanrules.h"
#include "preview/markdown/spans/spanscanner.h"
#include "preview/markdown/text/unicode.h"

#include <optional>

namespace galley::markdown {

namespace {

constexpr std::uint8_t leftSingle = 0;
constexpr std::uint8_t rightSingle = 1;
constexpr std::uint8_t leftDouble = 2;
constexpr std::uint8_t rightDouble = 3;

// As Ruby's regular expressions see word boundaries: to `\b` the raised digits and fractions of
// Latin-1 belong to words, to `\p{Word}` they do not.
bool isWordAt(std::string_view text, std::size_t position)
{
    const CodePoint point = codePointAt(text, position);
    const bool isLatinNumber =
        std::u32string_view(U"\u00B2\u00B3\u00B9\u00BC\u00BD\u00BE").find(point.value)
        != std::u32string_view::npos;
    return point.size > 0 && (isLatinNumber || isWordCharacter(point.value));
}

// One or two marks of emphasis, then more text.
bool opensEmphasis(std::string_view text, std::size_t position)
{
    const char mark = byteAt(text, position);
    return (mark == '*' || mark == '_') && position + 1 < text.size()
        && !isSpace(text[position + 1]);
}

// Punctuation (but `&`) that ends here: no word begins behind it, and it does not begin an
// ellipsis.
bool isFinalPunctuation(std::string_view text, std::size_t position)
{
    const char c = byteAt(text, position);
    if (!isAsciiPunctuation(c) || c == '&' || text.compare(position + 1, 2, "..") == 0)
        return false;
    return (c == '_') == isWordAt(text, position + 1);
}

// White space, the end of a line, or a lone `s` as in `the boys' s`.
bool isPhraseEnd(std::string_view text, std::size_t position)
{
    const char c = byteAt(text, position);
    return position >= text.size() || isSpace(c) || (c == 's' && !isWordAt(text, position + 1));
}

bool closesBehind(char c)
{
    return std::string_view(" \\\t\r\n[{(-").find(c) == std::string_view::npos;
}

struct Quotes {
    std::size_t textSize = 0; // of the character before, taken as text
    std::size_t count = 1; // one quote or two
    std::uint8_t first = 0;
    std::uint8_t second = 0;
};

// Two quotes in a row, or `'90s`, perhaps behind a space.
std::optional<Quotes> pairOrDecade(std::string_view text, std::size_t at)
{
    const std::size_t space = isSpace(text[at]) ? 1 : 0;
    const std::size_t quote = at + space;
    const char c = byteAt(text, quote);
    const char following = byteAt(text, quote + 1);
    const bool word = isAsciiWord(byteAt(text, quote + 2));
    if (c == '"' && following == '\'' && word)
        return Quotes{space, 2, leftDouble, leftSingle};
    if (c == '\'' && following == '"' && word)
        return Quotes{space, 2, leftSingle, leftDouble};
    if (c == '\'' && isDigit(following) && isDigit(byteAt(text, quote + 2))
        && byteAt(text, quote + 3) == 's')
        return Quotes{space, 1, rightSingle, 0};
    return std::nullopt;
}

std::uint8_t opening(char c)
{
    return c == '"' ? leftDouble : leftSingle;
}
std::uint8_t closing(char c)
{
    return c == '"' ? rightDouble : rightSingle;
}

// The rules in the order in which they are tried. `at` is the quote itself, or the character before
// it; the first rule that fits decides.
Quotes chooseQuotes(std::string_view text, std::size_t at)
{
    const char c = text[at];
    if (isQuote(c) && opensEmphasis(text, at + 1))
        return {0, 1, opening(c), 0};
    if (isQuote(c) && isFinalPunctuation(text, at + 1))
        return {0, 1, closing(c), 0};
    if (const auto special = pairOrDecade(text, at))
        return *special;
    const std::size_t size = codePointAt(text, at).size;
    const char behind = byteAt(text, at + size);
    if (isSpace(c) && isQuote(behind) && isAsciiWord(byteAt(text, at + 2)))
        return {1, 1, opening(behind), 0};
    if (isQuote(behind) && closesBehind(c))
        return {size, 1, closing(behind), 0};
    if (isQuote(c) && isPhraseEnd(text, at + 1))
        return {0, 1, closing(c), 0};
    if (behind == '\'' || (behind == '"' && c != '\''))
        return {size, 1, opening(behind), 0};
    return {0, 1, opening(c), 0};
}

void addQuote(SpanScanner& scanner, std::uint8_t which)
{
    scanner.add(NodeType::SmartQuote, scanner.position())->level = which;
    scanner.moveTo(scanner.position() + 1);
}

} // namespace

void scanQuotes(SpanScanner& scanner, std::size_t position)
{
    const Quotes quotes = chooseQuotes(scanner.text(), position);
    scanner.addTextUntil(position + quotes.textSize);
    addQuote(scanner, quotes.first);
    if (quotes.count == 2)
        addQuote(scanner, quotes.second);
}

} // namespace galley::markdown
