// SPDX-License-Identifier: MIT
#pragma once

#include "app/found/finding.h"
#include "app/found/surroundings.h"

namespace galley {

// The sections of survey(); what is missing has no line yet that installs it.
QList<Finding> previewFindings(const Surroundings& here);
QList<Finding> writingFindings(const Surroundings& here);

// The state of something that is there or is not.
inline FoundState thereIf(bool there)
{
    return there ? FoundState::Found : FoundState::Missing;
}

// "a, b, c", as the language separates them.

} // namespace galley
