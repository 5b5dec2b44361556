// SPDX-License-Identifier: MIT
#include "app/instance/instancelistener.h"

#include "app/instance/handover.h"
#include "editor/post/platform/localsocket.h"

#include <QLocalSocket>

namespace galley {

namespace {

constexpr int retryInterval = 2000; // ms
constexpr int settled = 2000; // ms; a window that comes up is busy and not yet quick to answer

} // namespace

InstanceListener::InstanceListener(InstancePlace place, InstanceLock lock, QObject* parent)
    : QObject(parent)
    , m_place(std::move(place))
    , m_lock(std::move(lock))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &InstanceListener::greet);
    m_timer.setInterval(retryInterval);
    connect(&m_timer, &QTimer::timeout, this, &InstanceListener::becomeFirst);
    if (m_lock.isUsable())
        becomeFirst();
}

InstanceListener::~InstanceListener()
{
    stop();
}

void InstanceListener::stop()
{
    m_timer.stop();
    m_server.close(); // takes its file away while no other can have put one there
    m_lock.letGo();
}

void InstanceListener::becomeFirst()
{
    if (!m_lock.tryToHold()) {
        m_lock.isUsable() ? m_timer.start() : m_timer.stop();
        return;
    }
    m_timer.stop();
    if (isFreeForASocket(m_place.socket))
        QLocalServer::removeServer(m_place.socket);
    if (!isFreeForASocket(m_place.socket) || !m_server.listen(m_place.socket)) {
        m_lock.letGo(); // not to be found is better than to be found and deaf
        return;
    }
    QTimer::singleShot(settled, this, [this] { m_lock.sayReady(); });
}

void InstanceListener::greet()
{
    while (QLocalSocket* const socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!isOwnPeer(socket->socketDescriptor())) {
            socket->abort();
            continue;
        }
        socket->setReadBufferSize(largestRequest + 1);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(patience, socket, [socket] { socket->abort(); });
        read(socket); // what came before anybody listened to it
    }
}

void InstanceListener::read(QLocalSocket* socket)
{
    if (socket->state() != QLocalSocket::ConnectedState)
        return; // answered or given up
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > largestRequest)
            socket->abort();
        return;
    }
    const auto request = decodeRequest(socket->readLine(largestRequest + 1));
    // who has hung up meanwhile has opened a window of its own
    if (!request || !isPeerThere(socket->socketDescriptor())) {
        socket->abort();
        return;
    }
    socket->write(requestTaken);
    socket->disconnectFromServer(); // once that is written
    Q_EMIT requested(*request);
}

} // namespace galley
