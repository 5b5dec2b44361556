// SPDX-License-Identifier: MIT
#pragma once

namespace galley {

// How the page gets from the web engine into the window.
enum class PreviewRendering {
    Automatic, // Software where there is no graphics card to use, else Hardware
    Hardware, // OpenGL
    Software, // drawn by the processor; also the safe choice where drivers misbehave
};

// What the choice depends on; read from the machine by currentGraphics().
struct GraphicsFacts {
    bool hasDevice = true; // a graphics card that this user may draw with
    bool isRemote = false; // the display is another machine's
};

// Without a card OpenGL is emulated by the processor, and then the whole window is composed anew
// for each letter: measured at three times the delay of drawing without OpenGL.
bool usesSoftware(PreviewRendering wish, const GraphicsFacts& facts);

GraphicsFacts currentGraphics();

// Before QApplication is made: sets up what was chosen, unless the user's environment already does
// (QT_QUICK_BACKEND), and gives the web engine its command line by way of
// QTWEBENGINE_CHROMIUM_FLAGS, where what the user set wins.
void applyPreviewRendering(PreviewRendering wish);

} // namespace galley
