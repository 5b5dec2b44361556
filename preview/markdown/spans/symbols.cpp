// SPDX-License-Identifier: MIT
// Dashes, ellipses, guillemets; line breaks; backslash escapes.

#include "preview/markdown/spans/spanrules.h"
#include "preview/markdown/spans/spanscanner.h"

namespace galley::markdown {

namespace {

struct Symbol {
    std::string_view source;
    TypographicSymbol symbol;
};

// Longer ones before those they begin with.
constexpr Symbol symbols[] = {
    {"---", TypographicSymbol::EmDash},
    {"--", TypographicSymbol::EnDash},
    {"...", TypographicSymbol::Ellipsis},
    {"<< ", TypographicSymbol::LeftGuillemetSpace},
    {" >>", TypographicSymbol::RightGuillemetSpace},
    {"<<", TypographicSymbol::LeftGuillemet},
    {">>", TypographicSymbol::RightGuillemet},
};

// `\<<` and `\>>`: two angle brackets that stay.
bool scanEscapedGuillemet(SpanScanner& scanner)
{
    const std::string_view text = scanner.text();
    const std::size_t at = scanner.position();
    const bool left = text.compare(at, 3, "\\<<") == 0;
    if (!left && text.compare(at, 3, "\\>>") != 0)
        return false;
    for (std::size_t i = 0; i < 2; ++i) {
        Node* const entity = scanner.add(NodeType::Entity, at);
        entity->codePoint = left ? U'<' : U'>';
    }
    scanner.moveTo(at + 3);
    return true;
}

} // namespace

bool scanSymbol(SpanScanner& scanner)
{
    if (!scanner.context().dialect.typographicSymbols && scanner.context().dialect.gfm)
        return false;
    const std::string_view text = scanner.text();
    const std::size_t at = scanner.position();
    if (text[at] == '\\')
        return scanEscapedGuillemet(scanner);
    for (const Symbol& symbol : symbols) {
        if (text.compare(at, symbol.source.size(), symbol.source) != 0)
            continue;
        Node* const node = scanner.add(NodeType::Symbol, at);
        node->level = static_cast<std::uint8_t>(symbol.symbol);
        scanner.moveTo(at + symbol.source.size());
        return true;
    }
    return false;
}

bool scanLineBreak(SpanScanner& scanner)
{
    const Dialect& dialect = scanner.context().dialect;
    const std::string_view text = scanner.text();
    const std::size_t at = scanner.position();
    if ((dialect.gfm && dialect.hardWrap) || byteAt(text, at + 2) != '\n'
        || byteAt(text, at + 1) != text[at])
        return false;
    scanner.add(NodeType::Break, at);
    scanner.moveTo(at + 2);
    return true;
}

bool scanEscape(SpanScanner& scanner)
{
    const char c = byteAt(scanner.text(), scanner.position() + 1);
    const bool isEscapable = c != '\0'
        && std::string_view("\\.*_+`<>()[]{}#!:|\"'$=-").find(c) != std::string_view::npos;
    if (!isEscapable && !(c == '~' && scanner.context().dialect.gfm))
        return false;
    scanner.moveTo(scanner.position() + 1);
    scanner.addTextUntil(scanner.position() + 1);
    return true;
}

} // namespace galley::markdown
