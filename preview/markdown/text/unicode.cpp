// SPDX-License-Identifier: MIT
#include "preview/markdown/text/unicode.h"

#include "preview/markdown/text/chars.h"

#include <QChar>

#include <cstdint>
#include <cstring>

namespace galley::markdown {

namespace {

constexpr char32_t replacement = 0xFFFD;

std::uint8_t byte(std::string_view text, std::size_t position)
{
    return static_cast<std::uint8_t>(text[position]);
}

bool isContinuation(std::uint8_t value)
{
    return (value & 0xC0) == 0x80;
}

std::size_t lengthFromLead(std::uint8_t lead)
{
    if (lead < 0x80)
        return 1;
    if (lead < 0xC2)
        return 0;
    if (lead < 0xE0)
        return 2;
    if (lead < 0xF0)
        return 3;
    return lead < 0xF5 ? 4 : 0;
}

bool isOverlongOrOutOfRange(char32_t value, std::size_t size)
{
    if (size == 3)
        return value < 0x800 || (value >= 0xD800 && value <= 0xDFFF);
    return size == 4 && (value < 0x10000 || value > 0x10FFFF);
}

bool isMark(QChar::Category category)
{
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining
        || category == QChar::Mark_Enclosing;
}

// Circled and squared Latin letters: Alphabetic although their category is "symbol".
bool isEnclosedLetter(char32_t c)
{
    return (c >= 0x24B6 && c <= 0x24E9) || (c >= 0x1F130 && c <= 0x1F149)
        || (c >= 0x1F150 && c <= 0x1F169) || (c >= 0x1F170 && c <= 0x1F189);
}

} // namespace

CodePoint codePointAt(std::string_view text, std::size_t position)
{
    if (position >= text.size())
        return {};
    const std::uint8_t lead = byte(text, position);
    const std::size_t size = lengthFromLead(lead);
    if (size == 1)
        return {lead, 1};
    if (size == 0 || position + size > text.size())
        return {replacement, 1};
    char32_t value = lead & (0xFFU >> (size + 1));
    for (std::size_t i = 1; i < size; ++i) {
        const std::uint8_t next = byte(text, position + i);
        if (!isContinuation(next))
            return {replacement, 1};
        value = (value << 6) | (next & 0x3FU);
    }
    if (isOverlongOrOutOfRange(value, size))
        return {replacement, 1};
    return {value, size};
}

CodePoint codePointBefore(std::string_view text, std::size_t position)
{
    if (position == 0)
        return {};
    std::size_t start = position - 1;
    while (start > 0 && position - start < 4 && isContinuation(byte(text, start)))
        --start;
    const CodePoint found = codePointAt(text, start);
    return start + found.size == position ? found : CodePoint{replacement, 1};
}

void appendUtf8(std::string& out, char32_t codePoint)
{
    if (codePoint < 0x80) {
        out += static_cast<char>(codePoint);
    } else if (codePoint < 0x800) {
        out += static_cast<char>(0xC0 | (codePoint >> 6));
        out += static_cast<char>(0x80 | (codePoint & 0x3F));
    } else if (codePoint < 0x10000) {
        out += static_cast<char>(0xE0 | (codePoint >> 12));
        out += static_cast<char>(0x80 | ((codePoint >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (codePoint & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | (codePoint >> 18));
        out += static_cast<char>(0x80 | ((codePoint >> 12) & 0x3F));
        out += static_cast<char>(0x80 | ((codePoint >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (codePoint & 0x3F));
    }
}

bool isLetter(char32_t codePoint)
{
    if (codePoint < 0x80)
        return isAsciiAlpha(static_cast<char>(codePoint));
    const QChar::Category category = QChar::category(codePoint);
    return QChar::isLetter(codePoint) || category == QChar::Number_Letter
        || category == QChar::Mark_SpacingCombining || isEnclosedLetter(codePoint);
}

bool isLetterOrDigit(char32_t codePoint)
{
    if (codePoint < 0x80)
        return isAsciiAlnum(static_cast<char>(codePoint));
    return isLetter(codePoint) || QChar::category(codePoint) == QChar::Number_DecimalDigit;
}

bool isWordCharacter(char32_t codePoint)
{
    if (codePoint < 0x80)
        return isAsciiWord(static_cast<char>(codePoint));
    const QChar::Category category = QChar::category(codePoint);
    return isLetterOrDigit(codePoint) || isMark(category)
        || category == QChar::Punctuation_Connector;
}

std::string toLower(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t position = 0; position < text.size();) {
        const CodePoint point = codePointAt(text, position);
        if (point.value == 0x130)
            result += "i\xCC\x87";
        else
            appendUtf8(result, QChar::toLower(point.value));
        position += point.size;
    }
    return result;
}

bool isValidUtf8(std::string_view text)
{
    std::size_t position = 0;
    while (position < text.size()) {
        std::uint64_t chunk = 0;
        if (position + sizeof chunk <= text.size()) {
            std::memcpy(&chunk, text.data() + position, sizeof chunk);
            if ((chunk & 0x8080808080808080U) == 0) {
                position += sizeof chunk;
                continue;
            }
        }
        const CodePoint point = codePointAt(text, position);
        if (point.value == replacement && point.size == 1)
            return false;
        position += point.size;
    }
    return true;
}

std::string repairedUtf8(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t position = 0; position < text.size();) {
        const CodePoint point = codePointAt(text, position);
        appendUtf8(result, point.value);
        position += point.size;
    }
    return result;
}

} // namespace galley::markdown
