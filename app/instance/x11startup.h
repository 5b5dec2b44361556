#pragma once

#include <QtGlobal>

#include <optional>

class QString;

namespace galley {

// The X server's time at which the user asked for a start of the program, as its startup id says.
std::optional<quint32> startupTime(const QString& startupId);

// Asks the window manager for the front and the keyboard, as the user's own deed: Qt would name the
// time of the window's last key, and a window manager holds that against it. Ends the desktop's
// sign that something is starting. Does nothing where there is no X server.
void activateOnX11(quintptr window, const QString& startupId);

} // namespace galley
