// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QStringList>
#include <QTcpServer>
#include <QUrl>

#include <optional>

class QTcpSocket;

namespace galley {

// What the web engine asks its proxy for.
struct GateRequest {
    QUrl target; // scheme, host and port
    QByteArray forward; // what the host gets first; empty: the engine talks to it by itself
};

// `head`: the request's lines up to the empty one. Nothing when it is no request to a proxy.
std::optional<GateRequest> readGateRequest(const QByteArray& head);

// The web engine's only way to other computers: a proxy on this machine that leads to the hosts
// named, and looks up no other name. The engine itself looks up none (see chromiumFlags()), and
// could not be told of another one once it runs; the gate can.
class HostGate : public QObject {
    Q_OBJECT
public:
    explicit HostGate(QObject* parent = nullptr);

    // On 127.0.0.1; 0: it could not be opened, so that no host can be reached.
    quint16 port() const { return m_server.serverPort(); }
    // As hostEntry() has them; none at first. Connections to others end.
    void setHosts(const QStringList& hosts);

private:
    void take(QTcpSocket* client);
    void readHead(QTcpSocket* client);
    void lead(QTcpSocket* client, const GateRequest& request);
    bool mayReach(const QUrl& target) const;

    QTcpServer m_server;
    QStringList m_hosts;
    QHash<QTcpSocket*, QUrl> m_targets; // of clients that have one
};

} // namespace galley
