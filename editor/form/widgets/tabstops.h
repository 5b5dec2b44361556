// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

class QWidget;

namespace galley {

// Where Tab goes from the widget `from`: the next, or the one before, of what takes the focus by
// Tab in the areas, in their order. Beyond their ends it is what follows the last area, or precedes
// the first one, in the window's own order and belongs to none of them. For areas whose parts were
// made in another order than they are seen in, which is the order that Qt keeps to. Null: `from` is
// no stop of the areas, or there is nowhere to go.
QWidget* tabStopBeside(const QList<QWidget*>& areas, const QWidget* from, bool next);

} // namespace galley
