#pragma once

namespace galley {

// Gives the web engine its command line, by way of QTWEBENGINE_CHROMIUM_FLAGS; what the user set
// there comes last and so wins. To be called once before QApplication is made.
void applyChromiumFlags();

} // namespace galley
