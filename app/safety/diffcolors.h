// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

class QPalette;

namespace galley {

// How a comparison shows lines and words of either side, in light and dark.
struct DiffColors {
    QColor removedLine;
    QColor removedWord;
    QColor addedLine;
    QColor addedWord;
    QColor muted;

    static DiffColors fromPalette(const QPalette& palette);
};

} // namespace galley
