// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace galley::markdown {

// Whether the site's highlighter knows the language: it decides how a code block is wrapped.
// Names are compared as written.
bool isHighlightedLanguage(std::string_view name);

} // namespace galley::markdown
