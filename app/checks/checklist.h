// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/diagnostic.h"

#include <QList>

namespace galley {

// Everything that is known to be odd about the post, from all who looked: each problem once, what
// stops the build first, then errors
// before warnings before hints, then by line.
QList<Diagnostic> checkList(const QList<QList<Diagnostic>>& sources);

// How many of a severity.
int countOf(const QList<Diagnostic>& checks, Severity severity);

} // namespace galley
