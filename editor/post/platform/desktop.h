// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace galley {

// Whether there is a graphics card that this user may draw with. The plain way takes it for
// granted.
bool hasGraphicsDevice();

// Whether the display is another machine's. Never, to the plain way.
bool isRemoteDisplay();

// Asks the X server's window manager to give a window the front and the keyboard, as the user's own
// deed at `time` (the server's; nothing: now): Qt would name the time of the window's last key, and
// a window manager holds that against it. Ends the desktop's sign that something of `startupId` is
// starting. The plain way does nothing: elsewhere Qt's own way does.
void activateOnX11(quintptr window, const QString& startupId, std::optional<quint32> time);

} // namespace galley
