// SPDX-License-Identifier: MIT
#include "editor/form/widgets/fieldsarea.h"

#include <QEvent>

#include <algorithm>

namespace galley {

namespace {

constexpr int kTallest = 340; // pixels, then it scrolls
constexpr int kLowest = 80;

} // namespace

QSize FieldsArea::sizeHint() const
{
    const int wanted = widget() != nullptr ? widget()->sizeHint().height() : 0;
    return {QScrollArea::sizeHint().width(), std::min(wanted, kTallest)};
}

QSize FieldsArea::minimumSizeHint() const
{
    return {0, std::min(sizeHint().height(), kLowest)};
}

bool FieldsArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace galley
