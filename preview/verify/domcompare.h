// SPDX-License-Identifier: MIT
#pragma once

#include "preview/verify/htmldom.h"

#include <optional>

namespace galley {

// The first place, in document order, where two pages differ.
struct DomDifference {
    QString path; // e.g. html > body > div.row > p[3]
    QString expected; // short descriptions of the two nodes
    QString actual;
    qsizetype actualOffset = 0; // byte in the actual page's HTML at or before the difference
};

// Nothing when both trees are the same.
std::optional<DomDifference> firstDifference(const DomNode& expected, const DomNode& actual);

} // namespace galley
