// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace galley {

// The web engine's command line: all that it asks of the network it asks of the HostGate at `gate`
// on this machine, and no name is ever looked up: not even a page that found a way round every
// other rule tells a name server anything. `gate` 0: there is none, and so no network.
QByteArray chromiumFlags(quint16 gate);

// Gives it to the web engine, by way of QTWEBENGINE_CHROMIUM_FLAGS; what the user set there comes
// last and so wins. To be called before the first page is made; the latest call counts.
void applyChromiumFlags(quint16 gate = 0);

} // namespace galley
