// SPDX-License-Identifier: MIT
#pragma once

namespace galley {

class PostDocument;

// The file holds something else, or is gone: the text counts as unsaved, and no undo step leads
// back to a saved one.
void markUnsaved(PostDocument& document);

} // namespace galley
