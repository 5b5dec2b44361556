// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <optional>

class QString;

namespace galley {

// The X server's time at which the user asked for a start of the program, as its startup id says
// (freedesktop's startup notification).
std::optional<quint32> startupTime(const QString& startupId);

} // namespace galley
