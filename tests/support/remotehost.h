// SPDX-License-Identifier: MIT
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QUdpSocket>

namespace galley::test {

// Since Qt 6.8 the web engine connects ahead where a page asks for it (rel=preconnect). No rule for
// pages is asked then; nothing is sent, and behind the gate nobody is reached: see tst_hostgate.
inline constexpr bool kConnectsAhead = QT_VERSION >= QT_VERSION_CHECK(6, 8, 0);

// Plays a host on the network: counts who comes, by TCP and by UDP, and answers what it is told to.
class RemoteHost : public QObject {
public:
    RemoteHost()
    {
        if (!m_server.listen(QHostAddress::LocalHost) || !m_datagrams.bind(QHostAddress::LocalHost))
            qFatal("cannot listen");
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* socket = m_server.nextPendingConnection())
                take(socket);
        });
        connect(&m_datagrams, &QUdpSocket::readyRead, this, [this] {
            while (m_datagrams.hasPendingDatagrams()) {
                m_datagrams.readDatagram(nullptr, 0);
                ++m_visits;
            }
        });
    }

    // Connections and datagrams so far.
    int visits() const { return m_visits; }
    void forget() { m_visits = 0; }
    quint16 port() const { return m_server.serverPort(); }
    quint16 datagramPort() const { return m_datagrams.localPort(); }
    QString address() const { return QStringLiteral("127.0.0.1:%1").arg(port()); }
    // The paths that were asked for.
    const QStringList& asked() const { return m_asked; }

    QByteArray answer; // a whole HTTP response; empty: the connection is closed

private:
    void take(QTcpSocket* socket)
    {
        ++m_visits;
        if (answer.isEmpty()) {
            socket->close();
            socket->deleteLater();
            return;
        }
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            m_asked += QString::fromLatin1(socket->readAll().split(' ').value(1));
            socket->write(answer);
            socket->disconnectFromHost();
        });
    }

    QTcpServer m_server;
    QUdpSocket m_datagrams;
    int m_visits = 0;
    QStringList m_asked;
};

} // namespace galley::test
