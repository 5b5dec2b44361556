// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace galley {

// What the program is, its version, licence and the versions of what it stands on.
void showAbout(QWidget* window);

} // namespace galley
