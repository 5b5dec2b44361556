// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

namespace galley::markdown {

// What converts a site's Markdown: `markdown:` of its configuration.
enum class Converter : std::uint8_t { Kramdown, CommonMark, CommonMarkGhPages };

// The block `commonmark:` of the configuration. Options that change no page (VALIDATE_UTF8,
// FULL_INFO_STRING, TABLE_PREFER_STYLE_ATTRIBUTES: the gem's writer knows none of them) have no
// field; SOURCEPOS, whose attributes name columns, and LIBERAL_HTML_TAG are not imitated.
// Source: commonmarker 0.23 lib/commonmarker/config.rb, jekyll-commonmark 1.4.
struct CommonMarkOptions {
    bool isUnsafe = false; // HTML is HTML; else a comment stands in its place
    bool isSmart = false; // quotes, dashes and dots
    bool hardBreaks = false; // each line feed in a paragraph is a line break
    bool noBreaks = false; // each is a space
    bool footnotes = false;
    bool doubleTilde = false; // one tilde strikes nothing through
    bool preLanguage = false; // the language of code is an attribute of `pre`
    // extensions
    bool tables = false;
    bool strikethrough = false;
    bool autolinks = false; // addresses without angle brackets
    bool tagFilter = false; // some tags are text
    bool taskLists = false;
    friend bool operator==(const CommonMarkOptions&, const CommonMarkOptions&) = default;
};

// Turns on the option (in upper case) or the extension of this name. False, and nothing changed,
// when the gem has none of that name.
bool setCommonMarkOption(CommonMarkOptions& options, std::string_view name);
bool setCommonMarkExtension(CommonMarkOptions& options, std::string_view name);

} // namespace galley::markdown
