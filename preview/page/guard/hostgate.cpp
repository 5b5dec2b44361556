// SPDX-License-Identifier: MIT
#include "preview/page/guard/hostgate.h"

#include "preview/page/guard/sitetrust.h"

#include <QNetworkProxy>
#include <QTcpSocket>

namespace galley {

namespace {

constexpr qint64 longestHead = 64 * 1024;
constexpr qint64 mostWaiting = 1024 * 1024; // bytes that one side has not taken yet

const QByteArray lineEnd("\r\n");

// The gate serves one request a connection, so that each is judged.
QByteArray forwardedHeaders(const QByteArray& lines)
{
    QByteArray kept;
    for (const QByteArray& line : lines.split('\n')) {
        const QByteArray name = line.left(line.indexOf(':')).toLower();
        if (name != "connection" && name != "proxy-connection" && name != "proxy-authorization")
            kept += line.trimmed().isEmpty() ? QByteArray() : line.trimmed() + lineEnd;
    }
    return kept + "Connection: close" + lineEnd + lineEnd;
}

QUrl originOf(const QUrl& url)
{
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port(url.scheme() == QLatin1String("https") ? 443 : 80));
    return origin;
}

void answer(QTcpSocket* client, const QByteArray& status)
{
    client->write("HTTP/1.1 " + status + lineEnd + "Content-Length: 0" + lineEnd
        + "Connection: close" + lineEnd + lineEnd);
    client->disconnectFromHost();
}

// As much as the other side takes; the rest waits where it is.
void pass(QTcpSocket* from, QTcpSocket* to)
{
    while (from->bytesAvailable() > 0 && to->bytesToWrite() < mostWaiting)
        to->write(from->read(mostWaiting));
}

void join(QTcpSocket* client, QTcpSocket* host)
{
    for (const auto& [from, to] : {std::pair(client, host), std::pair(host, client)}) {
        const auto move = [source = from, target = to] { pass(source, target); };
        QObject::connect(from, &QTcpSocket::readyRead, host, move);
        QObject::connect(to, &QTcpSocket::bytesWritten, host, move);
        move();
    }
}

} // namespace

std::optional<GateRequest> readGateRequest(const QByteArray& head)
{
    const qsizetype end = head.indexOf(lineEnd);
    const QList<QByteArray> words = head.left(end).split(' ');
    if (end < 0 || words.size() != 3 || !words[2].startsWith("HTTP/1."))
        return std::nullopt;
    if (words[0] == "CONNECT") {
        const QUrl url(QStringLiteral("https://") + QString::fromLatin1(words[1]));
        const bool isPlain =
            !url.host().isEmpty() && url.path().isEmpty() && url.userInfo().isEmpty();
        return url.isValid() && isPlain && url.port() > 0
            ? std::optional(GateRequest{originOf(url), {}})
            : std::nullopt;
    }
    const QUrl url(QString::fromLatin1(words[1]));
    if (!url.isValid() || url.scheme() != QLatin1String("http") || !url.userInfo().isEmpty())
        return std::nullopt;
    const QByteArray path =
        url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    return GateRequest{originOf(url),
        words[0] + ' ' + (path.startsWith('/') ? path : '/' + path) + " HTTP/1.1" + lineEnd
            + forwardedHeaders(head.mid(end + lineEnd.size()))};
}

HostGate::HostGate(QObject* parent)
    : QObject(parent)
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* client = m_server.nextPendingConnection())
            take(client);
    });
    m_server.listen(QHostAddress::LocalHost);
}

void HostGate::setHosts(const QStringList& hosts)
{
    m_hosts = hosts;
    const QHash<QTcpSocket*, QUrl> targets = m_targets;
    for (auto target = targets.cbegin(); target != targets.cend(); ++target) {
        if (!mayReach(*target))
            target.key()->abort();
    }
}

bool HostGate::mayReach(const QUrl& target) const
{
    return reachesHost({true, m_hosts}, target);
}

void HostGate::take(QTcpSocket* client)
{
    client->setReadBufferSize(mostWaiting);
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(client, &QObject::destroyed, this, [this, client] { m_targets.remove(client); });
    connect(client, &QTcpSocket::readyRead, this, [this, client] { readHead(client); });
}

void HostGate::readHead(QTcpSocket* client)
{
    const QByteArray end = lineEnd + lineEnd;
    const QByteArray waiting = client->peek(longestHead);
    const qsizetype size = waiting.indexOf(end);
    if (size < 0) {
        if (waiting.size() >= longestHead)
            client->abort();
        return;
    }
    QObject::disconnect(client, &QTcpSocket::readyRead, this, nullptr);
    client->skip(size + end.size());
    const std::optional<GateRequest> request =
        readGateRequest(waiting.first(size + lineEnd.size()));
    if (request && mayReach(request->target))
        lead(client, *request);
    else
        answer(client, "403 Forbidden");
}

void HostGate::lead(QTcpSocket* client, const GateRequest& request)
{
    m_targets.insert(client, request.target);
    auto* const host = new QTcpSocket(client); // ends with the client
    host->setProxy(QNetworkProxy::NoProxy);
    host->setReadBufferSize(mostWaiting);
    connect(host, &QTcpSocket::connected, client, [client, host, forward = request.forward] {
        if (forward.isEmpty())
            client->write("HTTP/1.1 200 OK" + lineEnd + lineEnd);
        else
            host->write(forward);
        join(client, host);
    });
    connect(host, &QTcpSocket::disconnected, client, [client, host] {
        client->write(host->readAll());
        client->disconnectFromHost();
    });
    connect(host, &QTcpSocket::errorOccurred, client, [client, host] {
        if (host->state() != QTcpSocket::ConnectedState && !host->peerPort())
            answer(client, "502 Bad Gateway");
    });
    host->connectToHost(request.target.host(), quint16(request.target.port()));
}

} // namespace galley
