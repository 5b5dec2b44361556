// SPDX-License-Identifier: MIT
#include "preview/markdown/commonmark/marks/characters.h"

#include "preview/markdown/text/chars.h"
#include "preview/markdown/text/unicode.h"

#include <algorithm>
#include <charconv>
#include <md4c-html.h>

namespace galley::markdown {

namespace {

std::string numberedCharacter(std::string_view digits)
{
    const bool isHex = digits.starts_with('x') || digits.starts_with('X');
    digits.remove_prefix(isHex ? 1 : 0);
    std::uint32_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value, isHex ? 16 : 10);
    const bool isCharacter = value != 0 && value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
    std::string text;
    appendUtf8(text, isCharacter ? value : 0xFFFD);
    return text;
}

// md4c's HTML writer knows the names of HTML 5.
std::string paragraphOfMd4c(std::string_view text)
{
    std::string html;
    const auto append = [](const MD_CHAR* piece, MD_SIZE size, void* out) {
        static_cast<std::string*>(out)->append(piece, size);
    };
    md_html(text.data(), static_cast<MD_SIZE>(text.size()), append, &html, 0, 0);
    constexpr std::string_view start = "<p>";
    return html.substr(start.size(), html.find("</p>") - start.size());
}

std::string namedCharacters(std::string_view reference)
{
    const std::string html = paragraphOfMd4c(reference);
    if (!html.starts_with('&'))
        return html;
    if (html == "&lt;")
        return "<";
    if (html == "&gt;")
        return ">";
    if (html == "&quot;")
        return "\"";
    return html == "&amp;" ? "&" : std::string(reference);
}

// Source: cmark-gfm src/houdini_href_e.c
bool mayStandInAddress(char c)
{
    constexpr std::string_view marks = "!#$%()*+,-./:;=?@_~";
    return isAsciiAlnum(c) || marks.find(c) != std::string_view::npos;
}

} // namespace

std::string referencedText(std::string_view reference)
{
    if (byteAt(reference, 1) == '#')
        return numberedCharacter(reference.substr(2, reference.size() - 3));
    return namedCharacters(reference);
}

void appendHtmlText(std::string& out, std::string_view text)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of("<>&\""), text.size());
        out.append(text.substr(0, end));
        if (end == text.size())
            return;
        const char c = text[end];
        out += c == '<' ? "&lt;" : c == '>' ? "&gt;" : c == '&' ? "&amp;" : "&quot;";
        text.remove_prefix(end + 1);
    }
}

void appendHtmlAddress(std::string& out, std::string_view address)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    for (const char c : address) {
        const auto byte = static_cast<unsigned char>(c);
        if (mayStandInAddress(c))
            out += c;
        else if (c == '&')
            out += "&amp;";
        else if (c == '\'')
            out += "&#x27;";
        else
            (out += '%').append({digits[byte >> 4U], digits[byte & 0xFU]});
    }
}

} // namespace galley::markdown
