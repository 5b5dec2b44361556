// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/listing/postselection.h"

#include <functional>

class QMenu;

namespace galley {

// Fills an empty menu with what posts can be sorted and filtered by; what is chosen now is ticked.
// `choose` gets the selection with what the user changed in it.
void fillFilterMenu(QMenu& menu, const PostChoices& choices, const PostSelection& selection,
    const std::function<void(const PostSelection& selection)>& choose);

} // namespace galley
