// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/diagnostic.h"
#include "preview/markdown/markdown.h"

namespace galley {

// A note of the Markdown converter in words; its line is left to the caller.
Diagnostic describedNote(const markdown::Note& note);

} // namespace galley
