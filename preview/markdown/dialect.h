#pragma once

#include <array>
#include <string>

namespace galley::markdown {

// kramdown's options as Jekyll sets them; `_config.yml`'s `kramdown:` block overrides.
// Source: kramdown 2.4 lib/kramdown/options.rb, Jekyll 4.3 lib/jekyll/configuration.rb.
struct Dialect {
    bool gfm = true; // input: GFM; false = input: kramdown
    bool hardWrap = false;
    bool autoIds = true;
    std::string autoIdPrefix;
    bool autoIdStripping = false;
    bool parseBlockHtml = false;
    bool parseSpanHtml = true;
    bool typographicSymbols = true;
    bool paragraphEnd = true; // gfm_quirks contains paragraph_end
    int headerOffset = 0;
    unsigned tocLevels = 0b1111110; // bit n set: headings of level n (1 to 6) are listed
    int footnoteNr = 1;
    std::string footnoteBacklink = "&#8617;";
    bool footnoteBacklinkInline = false;
    // lsquo, rsquo, ldquo, rdquo as entity names
    std::array<std::string, 4> smartQuotes = {"lsquo", "rsquo", "ldquo", "rdquo"};
    bool mathEngine = true; // mathjax; false = null
    bool syntaxHighlighter = true; // rouge; false = null or disabled
    std::string defaultLanguage = "plaintext";
    bool guessLanguage = true;
};

} // namespace galley::markdown
