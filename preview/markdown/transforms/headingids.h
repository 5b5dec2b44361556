// SPDX-License-Identifier: MIT
#pragma once

#include "preview/markdown/tree/rendercontext.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace galley::markdown {

// GFM's ids: text in lower case without punctuation, blanks as hyphens; repeated ones get a number.
class GfmHeadingIds {
public:
    std::string idFor(std::string_view text, std::string_view prefix);

private:
    std::unordered_map<std::string, int> m_used;
};

// The ids of headings inside block HTML and footnotes, and of all headings when the input is plain
// kramdown: ASCII letters and digits only, beginning with a letter.
class BasicHeadingIds {
public:
    std::string idFor(std::string_view text, std::string_view prefix);
    static std::string basicId(std::string_view text);

private:
    std::unordered_map<std::string, int> m_used;
};

} // namespace galley::markdown
