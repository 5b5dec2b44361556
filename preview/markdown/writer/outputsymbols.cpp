// SPDX-License-Identifier: MIT
#include "preview/markdown/writer/outputsymbols.h"

#include "preview/markdown/html/entitynames.h"
#include "preview/markdown/html/escape.h"
#include "preview/markdown/text/chars.h"
#include "preview/markdown/text/unicode.h"

#include <charconv>
#include <cstdint>
#include <vector>

namespace galley::markdown {

namespace {

bool isCharacter(char32_t codePoint)
{
    return codePoint <= 0x10FFFF && (codePoint < 0xD800 || codePoint > 0xDFFF);
}

bool needsEscape(char32_t codePoint)
{
    return codePoint == '<' || codePoint == '>' || codePoint == '&';
}

// An entity's name or number, as the option `smart_quotes` lists them.
char32_t optionCodePoint(std::string_view name)
{
    if (name.empty() || !isDigit(name.front()))
        return entityCodePoint(name);
    unsigned long value = 0;
    std::from_chars(name.data(), name.data() + name.size(), value);
    return canonicalCodePoint(static_cast<char32_t>(value));
}

const std::array<std::vector<char32_t>, 7>& symbolCodePoints()
{
    static const std::array<std::vector<char32_t>, 7> table = {
        {{0x2014}, {0x2013}, {0x2026}, {0xAB, 0xA0}, {0xA0, 0xBB}, {0xAB}, {0xBB}}};
    return table;
}

} // namespace

std::string entityText(EntityOutput output, char32_t codePoint, std::string_view original)
{
    std::string result;
    if (output == EntityOutput::AsCharacter && isCharacter(codePoint) && !needsEscape(codePoint)) {
        if (codePoint != 0) // which a page may hold, but browsers leave out
            appendUtf8(result, codePoint);
        return result;
    }
    if (!isCharacter(codePoint) || codePoint == 0)
        return "\uFFFD";
    const bool keepsInput = output == EntityOutput::AsInput || output == EntityOutput::AsCharacter;
    if (keepsInput && !original.empty())
        return std::string(original);
    const std::string_view name = entityName(codePoint);
    const bool symbolic =
        output == EntityOutput::Symbolic || needsEscape(codePoint) || codePoint == '"';
    if (symbolic && !name.empty())
        return result.append("&").append(name).append(";");
    return result.append("&#").append(std::to_string(std::uint32_t{codePoint})).append(";");
}

OutputSymbols::OutputSymbols(const Dialect& options)
{
    for (std::size_t i = 0; i < quotes.size(); ++i)
        quotes.at(i) = entityText(options.entityOutput, optionCodePoint(options.smartQuotes.at(i)));
    for (std::size_t i = 0; i < symbols.size(); ++i) {
        if (const auto& text = options.symbolTexts.at(i)) {
            appendEscapedText(symbols.at(i), *text);
            continue;
        }
        for (const char32_t codePoint : symbolCodePoints().at(i))
            symbols.at(i) += entityText(options.entityOutput, codePoint);
    }
}

} // namespace galley::markdown
