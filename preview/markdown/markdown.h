// SPDX-License-Identifier: MIT
#pragma once

#include "preview/markdown/tree/dialect.h"
#include "preview/markdown/tree/document.h"

#include <string>
#include <string_view>

namespace galley::markdown {

// The DOM that kramdown produces for the body. Cannot fail: every byte sequence gives a document.
// Pure and thread-safe. Input: UTF-8 (invalid bytes become U+FFFD), any line ends.
// Time is linear in the input's size. Containers nested deeper than 100 levels are text, and so are
// HTML elements and spans deeper than 500.
Document render(std::string_view body, const Dialect& dialect = {});

// Quotes and dashes of typographic symbols alone, as Jekyll's `smartify` filter has them.
std::string smartify(std::string_view text, const Dialect& dialect = {});

} // namespace galley::markdown
