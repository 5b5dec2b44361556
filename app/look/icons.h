// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QString>

namespace galley {

// The line icon `:/icons/NAME.svg`, drawn in the palette's text colour of the moment it is painted
// (so it follows the theme) and sharp at every scale. A null icon when there is no such file.
QIcon lineIcon(const QString& name);

} // namespace galley
