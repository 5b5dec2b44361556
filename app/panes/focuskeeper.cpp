// SPDX-License-Identifier: MIT
#include "app/panes/focuskeeper.h"

#include <QApplication>
#include <QWidget>

namespace galley {

namespace {

constexpr qsizetype mostPlaces = 8;

// Being hidden, disabled or deleted; it may still count as visible while that goes on.
bool isGoing(const QWidget* widget)
{
    for (; widget && !widget->isWindow(); widget = widget->parentWidget()) {
        if (widget->isHidden() || widget->testAttribute(Qt::WA_Disabled))
            return true;
    }
    return false;
}

} // namespace

FocusKeeper::FocusKeeper(QWidget& window, QWidget& fallback, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_fallback(fallback)
{
    connect(qApp, &QApplication::focusChanged, this, &FocusKeeper::follow);
}

void FocusKeeper::follow(QWidget* old, QWidget* now)
{
    const bool isOurs = now && now->window() == &m_window;
    const bool wasHere = old && old->window() == &m_window;
    // Without a widget: the last one was deleted, or the window is no longer the active one.
    const bool isForced =
        (wasHere && isGoing(old)) || (!now && wasHere && QApplication::activeWindow() == &m_window);
    if (isForced) {
        m_handed = now;
        if (!std::exchange(m_isWaiting, true))
            QMetaObject::invokeMethod(this, &FocusKeeper::bringBack, Qt::QueuedConnection);
        return;
    }
    if (!isOurs)
        return;
    m_places.removeIf([now](const QPointer<QWidget>& place) { return !place || place == now; });
    m_places += now;
    if (m_places.size() > mostPlaces)
        m_places.removeFirst();
}

QWidget* FocusKeeper::lastPlace() const
{
    for (auto place = m_places.crbegin(); place != m_places.crend(); ++place) {
        if (*place && (*place)->isVisible() && (*place)->isEnabled())
            return *place;
    }
    return &m_fallback;
}

void FocusKeeper::bringBack()
{
    m_isWaiting = false;
    QWidget* const now = QApplication::focusWidget();
    const bool isAsHanded = !now || now == m_handed;
    if (isAsHanded && QApplication::activeWindow() == &m_window)
        lastPlace()->setFocus(Qt::OtherFocusReason);
}

} // namespace galley
