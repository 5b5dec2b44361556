// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

namespace galley::markdown {

class SpanScanner;

// The span rules. Each looks at the mark at the scanner's position, where all text before has been
// added, and either takes it away (as an element or, where the rule says so, as text) and says
// true, or leaves everything as it was.
bool scanEmphasis(SpanScanner& scanner);
bool scanCodeSpan(SpanScanner& scanner);
bool scanAutolink(SpanScanner& scanner);
bool scanSpanHtml(SpanScanner& scanner);
bool scanFootnoteMarker(SpanScanner& scanner);
bool scanLink(SpanScanner& scanner);
bool scanInlineMath(SpanScanner& scanner);
bool scanSpanExtension(SpanScanner& scanner);
bool scanEntity(SpanScanner& scanner);
bool scanSymbol(SpanScanner& scanner);
bool scanLineBreak(SpanScanner& scanner);
bool scanEscape(SpanScanner& scanner);
bool scanStrikethrough(SpanScanner& scanner);

// Quotes become typographic ones. `position` is that of the quote, or of the character before it
// when no construct has taken that character.
void scanQuotes(SpanScanner& scanner, std::size_t position);

// The first character at or after `from` that some rule may want, or the end of the text.
// `inBrackets`: `]` counts too.
std::size_t findSpanMark(std::string_view text, std::size_t from, bool inBrackets);

} // namespace galley::markdown
