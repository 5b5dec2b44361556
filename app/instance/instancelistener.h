// SPDX-License-Identifier: MIT
#pragma once

#include "app/instance/instanceplace.h"
#include "app/instance/openrequest.h"
#include "editor/post/platform/instancelock.h"

#include <QLocalServer>
#include <QObject>
#include <QTimer>

namespace galley {

// The window's ear for further starts of the program by the same user; nobody else can reach it.
// Where another window is the first it waits until that one is gone, and takes its place.
class InstanceListener : public QObject {
    Q_OBJECT
public:
    InstanceListener(InstancePlace place, InstanceLock lock, QObject* parent = nullptr);
    ~InstanceListener() override;

    bool isListening() const { return m_server.isListening(); }
    // For good: what is asked from now on goes to another window.
    void stop();

    static constexpr int patience = 2000; // ms for a request to come in whole

Q_SIGNALS:
    void requested(const galley::OpenRequest& request); // and answered

private:
    void becomeFirst();
    void greet();
    void read(QLocalSocket* socket);

    InstancePlace m_place;
    InstanceLock m_lock;
    QLocalServer m_server;
    QTimer m_timer; // while another is the first
};

} // namespace galley
