// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/postlock.h"

namespace galley {

// Who has a post open, as the subject of a sentence: "Another Galley window on this computer", or a
// user on another one.
QString holderText(const PostHolder& holder);

} // namespace galley
