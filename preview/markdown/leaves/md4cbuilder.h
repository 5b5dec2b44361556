// SPDX-License-Identifier: MIT
#pragma once

#include "preview/markdown/spans/spanscanner.h"

namespace galley::markdown {

// Builds the spans of the scanner's text from md4c's events and appends them to `parent`. The text
// must satisfy isCommonMarkup(). Quotes and symbols in the text between the marks are the
// scanner's. False, and nothing appended, when md4c saw something else than one paragraph of such
// markup.
bool buildWithMd4c(SpanScanner& scanner, Node* parent);

} // namespace galley::markdown
