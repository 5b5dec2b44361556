// SPDX-License-Identifier: MIT
#include "preview/markdown/tree/dialectoptions.h"

#include "preview/markdown/text/chars.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <unordered_map>
#include <vector>

namespace galley::markdown {

namespace {

using Setter = bool (*)(Dialect&, std::string_view);

bool isFalse(std::string_view value)
{
    const std::string_view word = trim(value);
    constexpr std::string_view falseWord = "false";
    return value.empty()
        || std::equal(word.begin(), word.end(), falseWord.begin(), falseWord.end(),
            [](char a, char b) { return toAsciiLower(a) == b; });
}

// A Ruby symbol's name.
std::string_view withoutColon(std::string_view value)
{
    value = trim(value);
    if (value.starts_with(':'))
        value.remove_prefix(1);
    return value;
}

bool isNone(std::string_view value)
{
    value = withoutColon(value);
    return value.empty() || value == "nil" || value == "null" || value == "~";
}

std::optional<int> integer(std::string_view text)
{
    text = trim(text);
    if (text.starts_with('+'))
        text.remove_prefix(1);
    int value = 0;
    const char* const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc() || stop != end)
        return std::nullopt;
    return value;
}

std::vector<std::string_view> splitAtCommas(std::string_view text)
{
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(','), text.size());
        parts.push_back(trim(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

template <bool Dialect::*Member> bool setBoolean(Dialect& dialect, std::string_view value)
{
    dialect.*Member = !isFalse(value);
    return true;
}

template <std::string Dialect::*Member> bool setText(Dialect& dialect, std::string_view value)
{
    dialect.*Member = value;
    return true;
}

template <int Dialect::*Member> bool setInteger(Dialect& dialect, std::string_view value)
{
    const auto number = integer(value);
    if (number)
        dialect.*Member = *number;
    return number.has_value();
}

bool setInput(Dialect& dialect, std::string_view value)
{
    dialect.gfm = value == "GFM";
    return dialect.gfm || value == "kramdown" || value == "Kramdown";
}

bool setQuirks(Dialect& dialect, std::string_view value)
{
    const auto quirks = splitAtCommas(value);
    const auto has = [&quirks](std::string_view quirk) {
        return std::any_of(quirks.begin(), quirks.end(),
            [quirk](std::string_view given) { return withoutColon(given) == quirk; });
    };
    dialect.paragraphEnd = has("paragraph_end");
    dialect.typographicSymbols = !has("no_auto_typographic");
    return true;
}

// `1..3` or `1,2,3`
bool setTocLevels(Dialect& dialect, std::string_view value)
{
    unsigned levels = 0;
    const auto add = [&levels](int level) {
        if (level >= 1 && level <= 6)
            levels |= 1U << static_cast<unsigned>(level);
        return level >= 1 && level <= 6;
    };
    const std::size_t dots = value.find("..");
    if (dots != std::string_view::npos) {
        const auto first = integer(value.substr(0, dots));
        const auto last = integer(value.substr(dots + 2));
        if (!first || !last || *first < 0 || *last > 9)
            return false;
        for (int level = *first; level <= *last; ++level) {
            if (!add(level))
                return false;
        }
    } else {
        for (const std::string_view part : splitAtCommas(value)) {
            const auto level = integer(part);
            if (!level || !add(*level))
                return false;
        }
    }
    dialect.tocLevels = levels;
    return true;
}

bool setSmartQuotes(Dialect& dialect, std::string_view value)
{
    const auto names = splitAtCommas(value);
    if (names.size() != dialect.smartQuotes.size())
        return false;
    std::copy(names.begin(), names.end(), dialect.smartQuotes.begin());
    return true;
}

bool setEntityOutput(Dialect& dialect, std::string_view value)
{
    value = withoutColon(value);
    if (value == "as_char")
        dialect.entityOutput = EntityOutput::AsCharacter;
    else if (value == "as_input")
        dialect.entityOutput = EntityOutput::AsInput;
    else if (value == "symbolic")
        dialect.entityOutput = EntityOutput::Symbolic;
    else
        dialect.entityOutput = EntityOutput::Numeric;
    return true;
}

bool setMathEngine(Dialect& dialect, std::string_view value)
{
    dialect.mathEngine = withoutColon(value) == "mathjax";
    return true;
}

// Jekyll puts its own highlighter in the place of none; only the word `nil` means none.
bool setHighlighter(Dialect& dialect, std::string_view value)
{
    value = withoutColon(value);
    dialect.syntaxHighlighter =
        isFalse(value) || value == "null" || value == "~" || value == "rouge";
    return true;
}

template <CodeStyle Dialect::*Code, bool CodeStyle::*Member>
bool setCodeFlag(Dialect& dialect, std::string_view value)
{
    (dialect.*Code).*Member = !isFalse(value);
    return true;
}

template <CodeStyle Dialect::*Code> bool setStartLine(Dialect& dialect, std::string_view value)
{
    const auto number = integer(value);
    if (number)
        (dialect.*Code).startLine = *number;
    return number.has_value();
}

// Of blocks and of spans.
template <bool CodeStyle::*Member> bool setAllCodeFlags(Dialect& dialect, std::string_view value)
{
    return setCodeFlag<&Dialect::blockCode, Member>(dialect, value)
        && setCodeFlag<&Dialect::spanCode, Member>(dialect, value);
}

bool setAllStartLines(Dialect& dialect, std::string_view value)
{
    return setStartLine<&Dialect::blockCode>(dialect, value)
        && setStartLine<&Dialect::spanCode>(dialect, value);
}

bool setDefaultLanguage(Dialect& dialect, std::string_view value)
{
    dialect.defaultLanguage = isNone(value) ? "plaintext" : std::string(value);
    return true;
}

template <std::size_t Index> bool setSymbol(Dialect& dialect, std::string_view value)
{
    dialect.symbolTexts[Index] = std::string(value);
    return true;
}

const std::unordered_map<std::string_view, Setter>& setters()
{
    static const std::unordered_map<std::string_view, Setter> table = {
        {"input", setInput},
        {"hard_wrap", setBoolean<&Dialect::hardWrap>},
        {"gfm_quirks", setQuirks},
        {"auto_ids", setBoolean<&Dialect::autoIds>},
        {"auto_id_prefix", setText<&Dialect::autoIdPrefix>},
        {"auto_id_stripping", setBoolean<&Dialect::autoIdStripping>},
        {"parse_block_html", setBoolean<&Dialect::parseBlockHtml>},
        {"parse_span_html", setBoolean<&Dialect::parseSpanHtml>},
        {"header_offset", setInteger<&Dialect::headerOffset>},
        {"toc_levels", setTocLevels},
        {"footnote_nr", setInteger<&Dialect::footnoteNr>},
        {"footnote_prefix", setText<&Dialect::footnotePrefix>},
        {"footnote_backlink", setText<&Dialect::footnoteBacklink>},
        {"footnote_backlink_inline", setBoolean<&Dialect::footnoteBacklinkInline>},
        {"smart_quotes", setSmartQuotes},
        {"entity_output", setEntityOutput},
        {"remove_line_breaks_for_cjk", setBoolean<&Dialect::removeCjkLineBreaks>},
        {"math_engine", setMathEngine},
        {"syntax_highlighter", setHighlighter},
        {"syntax_highlighter_opts.default_lang", setDefaultLanguage},
        {"syntax_highlighter_opts.disable", setAllCodeFlags<&CodeStyle::disabled>},
        {"syntax_highlighter_opts.block.disable",
            setCodeFlag<&Dialect::blockCode, &CodeStyle::disabled>},
        {"syntax_highlighter_opts.span.disable",
            setCodeFlag<&Dialect::spanCode, &CodeStyle::disabled>},
        {"syntax_highlighter_opts.css_class", setText<&Dialect::highlightClass>},
        {"syntax_highlighter_opts.line_numbers", setAllCodeFlags<&CodeStyle::lineNumbers>},
        {"syntax_highlighter_opts.block.line_numbers",
            setCodeFlag<&Dialect::blockCode, &CodeStyle::lineNumbers>},
        {"syntax_highlighter_opts.span.line_numbers",
            setCodeFlag<&Dialect::spanCode, &CodeStyle::lineNumbers>},
        {"syntax_highlighter_opts.start_line", setAllStartLines},
        {"syntax_highlighter_opts.block.start_line", setStartLine<&Dialect::blockCode>},
        {"syntax_highlighter_opts.span.start_line", setStartLine<&Dialect::spanCode>},
        {"guess_lang", setBoolean<&Dialect::guessLanguage>},
        {"typographic_symbols.mdash", setSymbol<0>},
        {"typographic_symbols.ndash", setSymbol<1>},
        {"typographic_symbols.hellip", setSymbol<2>},
        {"typographic_symbols.laquo_space", setSymbol<3>},
        {"typographic_symbols.raquo_space", setSymbol<4>},
        {"typographic_symbols.laquo", setSymbol<5>},
        {"typographic_symbols.raquo", setSymbol<6>},
    };
    return table;
}

} // namespace

bool setOption(Dialect& dialect, std::string_view name, std::string_view value)
{
    const auto setter = setters().find(name);
    return setter != setters().end() && setter->second(dialect, value);
}

} // namespace galley::markdown
