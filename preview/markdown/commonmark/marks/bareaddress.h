// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

// Addresses that are links without any mark: the extension `autolink`.
// Source: cmark-gfm extensions/autolink.c
namespace galley::markdown {

struct BareAddress {
    std::size_t start = 0;
    std::size_t end = 0;
    std::string_view scheme; // to be put in front
};

// The web address whose `://` or `www.` begins at `position`, and which does not reach beyond the
// text's end.
std::optional<BareAddress> webAddressAt(std::string_view text, std::size_t position);

// The e-mail address whose `@` stands at `position`.
std::optional<BareAddress> mailAddressAt(std::string_view text, std::size_t position);

} // namespace galley::markdown
