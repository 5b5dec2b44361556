// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace galley {

// How well the letters typed into the command palette find a text: 0 = not at all, else the more
// the better. Every word typed must occur; in one piece scores more than letter by letter in order,
// at the start of a word more than inside. Case and accents' case are ignored.
int paletteScore(QStringView typed, QStringView text);

} // namespace galley
