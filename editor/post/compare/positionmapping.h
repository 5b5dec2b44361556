// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringView>

namespace galley {

// For each of the positions (ascending) in `before`, where the character stands in `after`, or -1
// when it is gone. Equal starts and ends are kept, then equal lines, then equal characters within
// changed lines. Time is about linear in the texts; where exact work would cost more, the answer is
// -1.
QList<qsizetype> mappedPositions(
    QStringView before, QStringView after, const QList<qsizetype>& positions);

} // namespace galley
