// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace galley::markdown {

// Reference names are compared in lower case, with each run of white space as one space.
std::string normalisedLinkId(std::string_view id);

} // namespace galley::markdown
