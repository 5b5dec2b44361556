// SPDX-License-Identifier: MIT
#pragma once

#include "preview/markdown/spans/spancaches.h"

#include <cstddef>
#include <string_view>

namespace galley::markdown {

// What a run of backticks turns out to be.
struct CodeSpanMark {
    bool isCode = false;
    std::string_view code;
    std::size_t end = 0; // behind the code's closing run, or behind the run that is text
};
CodeSpanMark codeSpanAt(std::string_view text, std::size_t position, BacktickRuns& runs);

} // namespace galley::markdown
