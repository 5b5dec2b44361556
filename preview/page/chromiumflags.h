#pragma once

#include <QByteArray>
#include <QStringList>

namespace galley {

// The web engine's command line. No name is ever looked up but those of `hosts`, as hostEntry() has
// them: not even a page that found a way round every other rule tells a name server anything.
QByteArray chromiumFlags(const QStringList& hosts);

// Gives it to the web engine, by way of QTWEBENGINE_CHROMIUM_FLAGS; what the user set there comes
// last and so wins. To be called once before QApplication is made.
void applyChromiumFlags(const QStringList& hosts);

} // namespace galley
