// SPDX-License-Identifier: MIT
#pragma once

#include "preview/markdown/tree/dialect.h"

#include <array>
#include <string>
#include <string_view>

namespace galley::markdown {

// How a character that was written as an entity comes out; `original` is what was written, or
// empty.
std::string entityText(EntityOutput output, char32_t codePoint, std::string_view original = {});

// Quotes and typographic symbols as the options want them.
struct OutputSymbols {
    explicit OutputSymbols(const Dialect& options);

    std::array<std::string, 4> quotes;
    std::array<std::string, 7> symbols;
};

} // namespace galley::markdown
