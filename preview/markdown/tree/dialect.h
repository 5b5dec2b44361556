// SPDX-License-Identifier: MIT
#pragma once

#include "preview/markdown/tree/commonmarkoptions.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace galley::markdown {

// How characters that were written as entities (`&copy;`) come out.
enum class EntityOutput : std::uint8_t { AsCharacter, AsInput, Numeric, Symbolic };

struct PredefinedLink {
    std::string id;
    std::string url;
    std::optional<std::string> title;
    friend bool operator==(const PredefinedLink&, const PredefinedLink&) = default;
};

// `syntax_highlighter_opts` for blocks or for spans of code.
struct CodeStyle {
    bool disabled = false;
    bool lineNumbers = false;
    int startLine = 1;
    friend bool operator==(const CodeStyle&, const CodeStyle&) = default;
};

// How a site's Markdown is read: by which converter, and its options; kramdown's as Jekyll sets
// them, `_config.yml`'s `kramdown:` block overrides, see `dialectoptions.h`.
// Source: kramdown 2.4 lib/kramdown/options.rb, Jekyll 4.3 lib/jekyll/configuration.rb.
struct Dialect {
    Converter converter = Converter::Kramdown;
    CommonMarkOptions commonMark; // for the other two converters
    // All that follows is kramdown's.
    bool gfm = true; // input: GFM; false = input: kramdown
    bool hardWrap = false;
    bool autoIds = true;
    std::string autoIdPrefix;
    bool autoIdStripping = false;
    bool parseBlockHtml = false;
    bool parseSpanHtml = true;
    bool typographicSymbols = true; // gfm_quirks does not contain no_auto_typographic
    bool paragraphEnd = true; // gfm_quirks contains paragraph_end
    int headerOffset = 0;
    unsigned tocLevels = 0b1111110; // bit n set: headings of level n (1 to 6) are listed
    int footnoteNr = 1;
    std::string footnotePrefix;
    std::string footnoteBacklink = "&#8617;";
    bool footnoteBacklinkInline = false;
    // lsquo, rsquo, ldquo, rdquo as entity names or numbers
    std::array<std::string, 4> smartQuotes = {"lsquo", "rsquo", "ldquo", "rdquo"};
    // What a typographic symbol is written as if not as its character. In the order of
    // TypographicSymbol: mdash, ndash, hellip, laquo_space, raquo_space, laquo, raquo.
    std::array<std::optional<std::string>, 7> symbolTexts;
    EntityOutput entityOutput = EntityOutput::AsCharacter;
    std::vector<PredefinedLink> links; // link_defs
    bool removeCjkLineBreaks = false; // remove_line_breaks_for_cjk
    bool mathEngine = true; // mathjax; false = null
    bool syntaxHighlighter = true; // rouge; false = another one, which Jekyll does not have
    CodeStyle blockCode;
    CodeStyle spanCode;
    std::string highlightClass = "highlight"; // syntax_highlighter_opts.css_class
    std::string defaultLanguage = "plaintext";
    bool guessLanguage = true;
    friend bool operator==(const Dialect&, const Dialect&) = default;
};

} // namespace galley::markdown
