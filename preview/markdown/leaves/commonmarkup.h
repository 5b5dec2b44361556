// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace galley::markdown {

// Whether the markup of a leaf's text is of the kind that CommonMark and this dialect read alike,
// so that md4c may parse it: emphasis with asterisks that does not nest, code between single
// backticks, links with a plain address, and any text around them. Says no when in doubt; no for
// text without markup too, where there is nothing to parse.
bool isCommonMarkup(std::string_view text);

} // namespace galley::markdown
