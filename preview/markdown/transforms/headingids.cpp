// SPDX-License-Identifier: MIT
#include "preview/markdown/transforms/headingids.h"

#include "preview/markdown/text/chars.h"
#include "preview/markdown/text/unicode.h"

namespace galley::markdown {

std::string GfmHeadingIds::idFor(std::string_view text, std::string_view prefix)
{
    const std::string lower = toLower(text);
    std::string id;
    id.reserve(lower.size());
    for (std::size_t at = 0; at < lower.size();) {
        const CodePoint point = codePointAt(lower, at);
        if (isBlank(lower[at]))
            id += '-';
        else if (lower[at] == '-' || isWordCharacter(point.value))
            id.append(lower, at, point.size);
        at += point.size;
    }
    const int count = m_used[id]++;
    if (count > 0)
        id.append("-").append(std::to_string(count));
    return std::string(prefix) + id;
}

std::string BasicHeadingIds::basicId(std::string_view text)
{
    std::string id;
    bool atLineStart = true; // leading characters are dropped on each line
    for (const char c : text) {
        if (c == '\n')
            atLineStart = true;
        if (atLineStart && !isAsciiAlpha(c))
            continue;
        atLineStart = false;
        if (isAsciiAlnum(c) || c == '-')
            id += toAsciiLower(c);
        else if (c == ' ')
            id += '-';
    }
    return id;
}

std::string BasicHeadingIds::idFor(std::string_view text, std::string_view prefix)
{
    std::string id = basicId(text);
    if (id.empty())
        id = "section";
    const auto [found, isNew] = m_used.emplace(id, 0);
    if (!isNew)
        id.append("-").append(std::to_string(++found->second));
    return std::string(prefix) + id;
}

} // namespace galley::markdown
