// SPDX-License-Identifier: MIT
// Character entities: `&copy;`, `&#169;`, `&#xA9;`.

#include "preview/markdown/html/entitynames.h"
#include "preview/markdown/spans/spanrules.h"
#include "preview/markdown/spans/spanscanner.h"

namespace galley::markdown {

namespace {

constexpr char32_t tooLarge = 0xFFFFFFFF;

char32_t addDigit(char32_t value, unsigned base, char c)
{
    const unsigned digit = isDigit(c) ? static_cast<unsigned>(c - '0')
                                      : static_cast<unsigned>(toAsciiLower(c) - 'a') + 10U;
    return value > 0x110000 ? tooLarge : value * base + digit;
}

// Behind `&#`: the number and its semicolon; `end` is 0 when there is none.
char32_t readNumber(std::string_view text, std::size_t at, std::size_t& end)
{
    const bool isHex = byteAt(text, at) == 'x';
    if (isHex)
        ++at;
    const std::size_t start = at;
    char32_t value = 0;
    while (isHex ? isHexDigit(byteAt(text, at)) : isDigit(byteAt(text, at)))
        value = addDigit(value, isHex ? 16 : 10, text[at++]);
    end = at > start && byteAt(text, at) == ';' ? at + 1 : 0;
    return canonicalCodePoint(value);
}

std::size_t skipName(std::string_view text, std::size_t at)
{
    if (!isAsciiWord(byteAt(text, at)) && byteAt(text, at) != ':')
        return at;
    for (;; ++at) {
        const char c = byteAt(text, at);
        if (!isAsciiWord(c) && c != ':' && c != '-' && c != '.')
            return at;
    }
}

} // namespace

bool scanEntity(SpanScanner& scanner)
{
    const std::string_view text = scanner.text();
    const std::size_t at = scanner.position();
    std::size_t end = 0;
    char32_t value = 0;
    if (byteAt(text, at + 1) == '#') {
        value = readNumber(text, at + 2, end);
    } else {
        const std::size_t nameEnd = skipName(text, at + 1);
        if (nameEnd > at + 1 && byteAt(text, nameEnd) == ';')
            end = nameEnd + 1;
        value = end == 0 ? 0 : entityCodePoint(text.substr(at + 1, nameEnd - at - 1));
    }
    if (end == 0)
        return false;
    Node* const entity = scanner.add(NodeType::Entity, at);
    const bool isKnown = value != 0 || byteAt(text, at + 1) == '#';
    entity->codePoint = isKnown ? value : U'&';
    entity->text = isKnown ? text.substr(at, end - at) : std::string_view();
    scanner.moveTo(isKnown ? end : at + 1);
    if (!isKnown)
        scanner.addTextUntil(end);
    return true;
}

} // namespace galley::markdown
