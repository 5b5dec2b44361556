// SPDX-License-Identifier: MIT
#include "preview/markdown/commonmark/marks/opaquelines.h"

#include "preview/markdown/html/htmlnames.h"
#include "preview/markdown/text/chars.h"

#include <array>
#include <string>

namespace galley::markdown {

namespace {

constexpr std::string_view blankLine = "\n";

// The line without the blanks that may stand before a block.
std::string_view blockStart(std::string_view line)
{
    const std::size_t start = std::min(line.find_first_not_of(' '), line.size());
    return start < codeIndent ? line.substr(start) : std::string_view();
}

std::string_view fenceAt(std::string_view text)
{
    const char c = byteAt(text, 0);
    constexpr std::size_t shortest = 3;
    if (c != '`' && c != '~')
        return {};
    const std::size_t size = std::min(text.find_first_not_of(c), text.size());
    return size < shortest ? std::string_view() : text.substr(0, size);
}

std::string lowerName(std::string_view text)
{
    std::string name;
    for (std::size_t at = 0; isAsciiAlnum(byteAt(text, at)); ++at)
        name += toAsciiLower(text[at]);
    return name;
}

struct Special {
    std::string_view start;
    std::string_view end;
};

// What ends the HTML that the line begins; empty when it begins none.
std::string_view htmlEndFor(std::string_view text)
{
    static constexpr std::array<Special, 4> specials = {Special{"<!--", "-->"}, Special{"<?", "?>"},
        Special{"<![CDATA[", "]]>"}, Special{"<!", ">"}};
    for (const Special& special : specials) {
        if (text.starts_with(special.start))
            return special.end;
    }
    const std::size_t start = text.starts_with("</") ? 2 : 1;
    const std::string name = lowerName(text.substr(std::min(start, text.size())));
    if (start == 1) {
        if (name == "script" || name == "style")
            return name == "script" ? "</script>" : "</style>";
        if (name == "pre" || name == "textarea")
            return name == "pre" ? "</pre>" : "</textarea>";
    }
    return isBlockElement(name) ? blankLine : std::string_view();
}

bool isEnded(std::string_view line, std::string_view end)
{
    return end == blankLine ? trim(line).empty() : line.find(end) != std::string_view::npos;
}

} // namespace

bool OpaqueLines::contains(std::string_view line)
{
    if (!m_fence.empty()) {
        const std::string_view closing = fenceAt(blockStart(line));
        if (closing.starts_with(m_fence) && trim(blockStart(line)) == closing)
            m_fence = {};
        return true;
    }
    if (!m_htmlEnd.empty()) {
        if (isEnded(line, m_htmlEnd))
            m_htmlEnd = {};
        return true;
    }
    return opensFence(line) || opensHtml(line);
}

bool OpaqueLines::opensFence(std::string_view line)
{
    const std::string_view text = blockStart(line);
    const std::string_view fence = fenceAt(text);
    if (fence.starts_with('`') && text.find('`', fence.size()) != std::string_view::npos)
        return false; // code in one line
    m_fence = fence;
    return !fence.empty();
}

bool OpaqueLines::opensHtml(std::string_view line)
{
    const std::string_view text = blockStart(line);
    if (!text.starts_with('<'))
        return false;
    const std::string_view end = htmlEndFor(text);
    if (!end.empty() && !isEnded(text, end))
        m_htmlEnd = end;
    return !end.empty();
}

} // namespace galley::markdown
