// SPDX-License-Identifier: MIT
#include "app/instance/requestdesk.h"

#include <QApplication>
#include <QScopedValueRollback>
#include <QThread>

namespace galley {

namespace {

constexpr int lookAgain = 100; // ms; nothing tells when the last dialog of several is gone

// A menu and a file dialog of the desktop's own run a loop, too, and are no widget of ours.
bool isAsking()
{
    return QApplication::activeModalWidget() || QApplication::activePopupWidget()
        || QThread::currentThread()->loopLevel() > 1;
}

} // namespace

RequestDesk::RequestDesk(std::function<bool()> isBusy, QObject* parent)
    : QObject(parent)
    , m_isBusy(std::move(isBusy))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RequestDesk::carryOut);
}

void RequestDesk::take(const OpenRequest& request)
{
    if (request.path.isEmpty() || m_waiting.contains(request.path))
        return;
    m_waiting += request.path;
    if (!m_timer.isActive())
        m_timer.start(0);
}

void RequestDesk::carryOut()
{
    if (!m_isOpening && !m_isBusy() && !isAsking()) {
        const QScopedValueRollback opening(m_isOpening, true);
        Q_EMIT openRequested(m_waiting.takeFirst());
    }
    if (!m_waiting.isEmpty())
        m_timer.start(lookAgain);
}

} // namespace galley
