// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace galley {

// How well the letters typed into the command palette find a text: 0 = not at all, else the more
// the better. Every word typed must occur; at the start of a word it scores more than inside, and
// the first letters of several words ("sa" for "Save As") score least. `also`: other words by which
// the text is looked for, from their starts on. Case is ignored.
int paletteScore(QStringView typed, QStringView text, QStringView also = {});

} // namespace galley
