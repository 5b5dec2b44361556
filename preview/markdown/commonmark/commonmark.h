// SPDX-License-Identifier: MIT
#pragma once

#include "preview/markdown/tree/dialect.h"
#include "preview/markdown/tree/document.h"

#include <string_view>

namespace galley::markdown {

// The document as the gem of a site that publishes CommonMark converts it: md4c reads it, whole.
// Source: jekyll-commonmark 1.4 and jekyll-commonmark-ghpages 0.5 on commonmarker 0.23 (cmark-gfm
// 0.29); their documentation says what the second does differently.
Document renderCommonMark(std::string_view body, const Dialect& dialect);

} // namespace galley::markdown
