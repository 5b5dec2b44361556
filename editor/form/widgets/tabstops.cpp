// SPDX-License-Identifier: MIT
#include "editor/form/widgets/tabstops.h"

#include <QWidget>

#include <algorithm>

namespace galley {

namespace {

bool takesTab(const QWidget* widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->focusProxy() == nullptr
        && widget->isVisible() && widget->isEnabled() && !widget->isWindow();
}

QList<QWidget*> stopsIn(const QList<QWidget*>& areas)
{
    QList<QWidget*> stops;
    for (QWidget* area : areas) {
        const QList<QWidget*> parts = QList<QWidget*>{area} + area->findChildren<QWidget*>();
        std::copy_if(parts.begin(), parts.end(), std::back_inserter(stops), takesTab);
    }
    return stops;
}

bool isInside(const QList<QWidget*>& areas, const QWidget* widget)
{
    return std::any_of(areas.begin(), areas.end(),
        [widget](const QWidget* area) { return area == widget || area->isAncestorOf(widget); });
}

QWidget* stopOutside(const QList<QWidget*>& areas, QWidget* end, bool next)
{
    const auto beside = [next](QWidget* at) {
        return next ? at->nextInFocusChain() : at->previousInFocusChain();
    };
    for (QWidget* at = beside(end); at != nullptr && at != end; at = beside(at)) {
        if (takesTab(at) && at->window() == end->window() && !isInside(areas, at))
            return at;
    }
    return nullptr;
}

} // namespace

QWidget* tabStopBeside(const QList<QWidget*>& areas, const QWidget* from, bool next)
{
    const QList<QWidget*> stops = stopsIn(areas);
    const auto at = std::find(stops.begin(), stops.end(), from);
    if (at == stops.end())
        return nullptr;
    if (next)
        return std::next(at) == stops.end() ? stopOutside(areas, areas.last(), next)
                                            : *std::next(at);
    return at == stops.begin() ? stopOutside(areas, areas.first(), next) : *std::prev(at);
}

} // namespace galley
