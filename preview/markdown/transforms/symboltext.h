// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

namespace galley::markdown {

// The characters of quotes (a SmartQuote's level) and typographic symbols (a Symbol's level).
std::string_view smartQuoteText(std::uint8_t quote);
std::string_view symbolText(std::uint8_t symbol);

} // namespace galley::markdown
