// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringView>

namespace galley {

// Lines too long for an editor are shown in pieces. Nothing here changes a file: the ends of pieces
// are remembered as characters without bytes (see FileBytes).

// Where lines longer than `longest` (UTF-16 units) are parted: positions in the text, ascending,
// before which a line end goes. Pieces are at most `piece` long and end behind a blank with a
// letter after it where there is one, so that Markdown reads them as one paragraph; never inside of
// a surrogate pair. Time linear in the text.
QList<qsizetype> longLineSplits(QStringView text, qsizetype longest, qsizetype piece);

} // namespace galley
