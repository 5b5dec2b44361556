// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

// Characters as cmark reads and writes them.
namespace galley::markdown {

// What a character reference (`&copy;`, `&#233;`) stands for, in UTF-8; unknown ones for what is
// written.
std::string referencedText(std::string_view reference);

// As text of a page: `<`, `>`, `&` and `"` as references.
void appendHtmlText(std::string& out, std::string_view text);
// As an address in an attribute: what addresses cannot hold is percent-encoded.
void appendHtmlAddress(std::string& out, std::string_view address);

} // namespace galley::markdown
