// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

// Escaping for HTML output.
namespace galley::markdown {

// `<`, `>` and `&` of every kind.
void appendEscaped(std::string& out, std::string_view text);
// The same, but a character reference such as `&copy;` or `&#9;` stays one.
void appendEscapedText(std::string& out, std::string_view text);
// As appendEscapedText(), with `"` escaped too.
void appendEscapedAttribute(std::string& out, std::string_view value);

} // namespace galley::markdown
