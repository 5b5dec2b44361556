// SPDX-License-Identifier: MIT
#pragma once

#include "app/found/finding.h"
#include "app/found/surroundings.h"

namespace galley {

// What the surroundings mean for the person who writes: everything that Galley stands on, whether
// it is there, what it is for and how to have it.
QList<Finding> survey(const Surroundings& surroundings);

// A path in the words of a report that others may read: the home folder as ~.
QString withoutHome(const QString& path, const QString& home);

} // namespace galley
