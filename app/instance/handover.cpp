// SPDX-License-Identifier: MIT
#include "app/instance/handover.h"

#include "editor/post/platform/localsocket.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QLocalSocket>
#include <QThread>

namespace galley {

namespace {

constexpr unsigned long pause = 50; // ms, before the first is tried again

bool isTaken(const QByteArray& request, const QString& address, const QDeadlineTimer& deadline)
{
    const auto left = [&deadline] { return int(deadline.remainingTime()); };
    QLocalSocket socket;
    socket.connectToServer(address);
    if (!socket.waitForConnected(left()) || !isOwnPeer(socket.socketDescriptor()))
        return false;
    socket.write(request);
    while (!socket.canReadLine() && socket.waitForReadyRead(left())) { }
    return socket.readLine() == requestTaken;
}

} // namespace

Meeting handOver(const OpenRequest& request, const QString& socket, InstanceLock& lock,
    const HandOverPatience& patience)
{
    const QByteArray line = encodeRequest(request);
    QElapsedTimer waited;
    waited.start();
    while (!lock.tryToHold() && lock.isUsable()) {
        const qint64 left =
            (lock.isHolderReady() ? patience.ready : patience.starting) - waited.elapsed();
        if (left <= 0)
            return Meeting::NoAnswer;
        if (isTaken(line, socket, QDeadlineTimer(left)))
            return Meeting::Taken;
        QThread::msleep(pause);
    }
    return Meeting::First;
}

} // namespace galley
