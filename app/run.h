// SPDX-License-Identifier: MIT
#pragma once

namespace galley {

struct WindowWish;

// Has the window that is there already take the wish, or opens one and runs until it is closed; the
// exit status. `program`: as it was started. The only place that makes a QApplication and starts
// the web engine.
int runWindow(char* program, const WindowWish& wish);

} // namespace galley
