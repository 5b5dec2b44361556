// SPDX-License-Identifier: MIT
#pragma once

#include "app/instance/openrequest.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>

namespace galley {

// Where requests to open something wait while the window is in the middle of something: a dialog
// is open or a long text is being loaded. One is carried out at a time, in their order.
class RequestDesk : public QObject {
    Q_OBJECT
public:
    // `isBusy`: for other reasons than a dialog, a menu or an event loop of somebody's.
    explicit RequestDesk(std::function<bool()> isBusy, QObject* parent = nullptr);

    void take(const OpenRequest& request);
    // What was not opened yet.
    const QStringList& waiting() const { return m_waiting; }

Q_SIGNALS:
    void openRequested(const QString& path);

private:
    void carryOut();

    std::function<bool()> m_isBusy;
    QStringList m_waiting;
    QTimer m_timer;
    bool m_isOpening = false;
};

} // namespace galley
