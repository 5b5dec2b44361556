// SPDX-License-Identifier: MIT
#include "preview/markdown/transforms/symboltext.h"

#include <array>

namespace galley::markdown {

namespace {

constexpr std::array<std::string_view, 4> quotes = {"\u2018", "\u2019", "\u201C", "\u201D"};
constexpr std::array<std::string_view, 7> printedSymbols = {
    "\u2014", "\u2013", "\u2026", "\u00AB\u00A0", "\u00A0\u00BB", "\u00AB", "\u00BB"};

} // namespace

std::string_view smartQuoteText(std::uint8_t quote)
{
    return quotes.at(quote);
}
std::string_view symbolText(std::uint8_t symbol)
{
    return printedSymbols.at(symbol);
}

} // namespace galley::markdown
