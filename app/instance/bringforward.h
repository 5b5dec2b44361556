// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace galley {

struct OpenRequest;

// Brings the window to the front, with a dialog that is open over it, and gives it the keyboard,
// with the leave that the desktop gave to whoever asks.
void bringForward(QWidget& window, const OpenRequest& request);

} // namespace galley
