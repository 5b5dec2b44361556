// SPDX-License-Identifier: MIT
#include "preview/markdown/html/htmlnames.h"

#include "preview/markdown/text/chars.h"
#include "preview/markdown/text/unicode.h"

#include <cstdint>
#include <unordered_map>

namespace galley::markdown {

namespace {

constexpr std::uint8_t spanElement = 1;
constexpr std::uint8_t blockElement = 2;
constexpr std::uint8_t voidElement = 4;
constexpr std::uint8_t blockModel = 8;
constexpr std::uint8_t spanModel = 16;
constexpr std::uint8_t rawModel = 32;

using Table = std::unordered_map<std::string_view, std::uint8_t>;

void addNames(Table& table, std::uint8_t kind, std::string_view names)
{
    while (!names.empty()) {
        const std::size_t end = std::min(names.find(' '), names.size());
        table[names.substr(0, end)] |= kind;
        names.remove_prefix(std::min(end + 1, names.size()));
    }
}

Table makeTable()
{
    Table table;
    addNames(table, spanElement,
        "a abbr acronym b big bdo br button cite code del dfn em i img input ins kbd label mark "
        "option q rb rbc rp rt rtc ruby samp select small span strong sub sup tt u var");
    addNames(table, blockElement,
        "address article aside applet body blockquote caption col colgroup dd div dl dt fieldset "
        "figcaption footer form h1 h2 h3 h4 h5 h6 header hgroup hr html head iframe legend menu "
        "li main map nav ol optgroup p pre section summary table tbody td th thead tfoot tr ul");
    addNames(table, voidElement,
        "area base br col command embed hr img input keygen link meta param source track wbr");
    addNames(table, blockModel,
        "address applet article aside blockquote body dd details div dl fieldset figure "
        "figcaption footer form header hgroup iframe li main map menu nav noscript object "
        "section summary td");
    addNames(table, spanModel,
        "a abbr acronym b bdo big button cite caption del dfn dt em h1 h2 h3 h4 h5 h6 i ins "
        "label legend optgroup p q rb rbc rp rt rtc ruby select small span strong sub sup th tt");
    addNames(table, rawModel, "script style math option textarea pre code kbd samp var");
    return table;
}

std::uint8_t kindsOf(std::string_view name)
{
    static const Table table = makeTable();
    const auto found = table.find(name);
    return found == table.end() ? std::uint8_t{0} : found->second;
}

bool isNameStart(std::string_view text, std::size_t position)
{
    const char c = byteAt(text, position);
    if (isAscii(c))
        return isAsciiAlpha(c) || c == '_';
    return isLetter(codePointAt(text, position).value);
}

// `[-[:alnum:]._]*`
std::size_t skipNameCharacters(std::string_view text, std::size_t position)
{
    while (position < text.size()) {
        const char c = text[position];
        if (isAsciiAlnum(c) || c == '-' || c == '.' || c == '_') {
            ++position;
            continue;
        }
        if (isAscii(c))
            break;
        const CodePoint point = codePointAt(text, position);
        if (!isLetterOrDigit(point.value))
            break;
        position += point.size;
    }
    return position;
}

} // namespace

bool isSpanElement(std::string_view name)
{
    return (kindsOf(name) & spanElement) != 0;
}
bool isBlockElement(std::string_view name)
{
    return (kindsOf(name) & blockElement) != 0;
}
bool isVoidElement(std::string_view name)
{
    return (kindsOf(name) & voidElement) != 0;
}
bool isKnownElement(std::string_view name)
{
    return kindsOf(name) != 0;
}

ContentModel contentModelOf(std::string_view name)
{
    const std::uint8_t kinds = kindsOf(name);
    if ((kinds & blockModel) != 0)
        return ContentModel::Block;
    return (kinds & spanModel) != 0 ? ContentModel::Span : ContentModel::Raw;
}

std::size_t htmlNameSize(std::string_view text, std::size_t position)
{
    if (!isNameStart(text, position))
        return 0;
    const std::size_t end = skipNameCharacters(text, position);
    if (byteAt(text, end) != ':' || !isNameStart(text, end + 1))
        return end - position;
    return skipNameCharacters(text, end + 1) - position;
}

} // namespace galley::markdown
