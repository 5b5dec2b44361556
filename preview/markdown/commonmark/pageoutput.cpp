// SPDX-License-Identifier: MIT
#include "preview/markdown/commonmark/pageoutput.h"

#include "preview/markdown/html/tagcount.h"
#include "preview/markdown/text/chars.h"

#include <algorithm>
#include <array>

namespace galley::markdown {

namespace {

// Whether one of the names stands at `position`, and the tag goes on or ends behind it.
bool isFilteredName(std::string_view html, std::size_t position)
{
    static constexpr std::array<std::string_view, 9> names = {"title", "textarea", "style", "xmp",
        "iframe", "noembed", "noframes", "script", "plaintext"};
    return std::ranges::any_of(names, [html, position](std::string_view name) {
        const std::string_view written = html.substr(position, name.size());
        const char behind = byteAt(html, position + name.size());
        return std::ranges::equal(written, name, [](char a, char b) {
            return toAsciiLower(a) == b;
        }) && (isSpace(behind) || behind == '>' || html.substr(position + name.size(), 2) == "/>");
    });
}

} // namespace

void PageOutput::addVerbatim(std::string_view text)
{
    html += text;
    elements += countElements(text);
    openTags = std::max(0, openTags + countOpenTags(text));
}

std::string filteredTags(std::string_view html)
{
    std::string result;
    for (std::size_t at = 0; at < html.size(); ++at) {
        if (html[at] == '<' && isFilteredName(html, at + 1))
            result += "&lt;";
        else
            result += html[at];
    }
    return result;
}

} // namespace galley::markdown
