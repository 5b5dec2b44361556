// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace galley {

// A text for a tool tip that shows it as it is. Tool tips take texts that look like HTML for it,
// and then read the pictures that those name; a name or heading of a post must not do that.
QString plainTip(const QString& text);

} // namespace galley
