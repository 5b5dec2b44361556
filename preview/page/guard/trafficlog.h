// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>
#include <QUrl>

namespace galley {

// What the page asked for and did not get.
struct PreviewTraffic {
    int blocked = 0; // scripts, remote and foreign requests refused since the page was opened
    int scripts = 0; // of these: scripts in the page
    QStringList
        missing; // CDN addresses without a copy of our own, and files that are not in the checkout
    QStringList refused; // addresses among what was blocked, once each, without their queries

    friend bool operator==(const PreviewTraffic&, const PreviewTraffic&) = default;
};

// Gathers the page's traffic from the places that refuse it.
class TrafficLog : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    const PreviewTraffic& traffic() const { return m_traffic; }
    void addBlocked(int count = 1);
    void addScripts(int count);
    // The same for a request whose address is known.
    void addRefused(const QUrl& url);
    void addMissing(const QString& name); // once each
    void removeMissing(const QString& name); // the page no longer asks for it
    void clear(); // another page is being opened

Q_SIGNALS:
    void changed(); // once for all changes of a turn of the event loop

private:
    void announce();

    PreviewTraffic m_traffic;
    bool m_announcing = false;
};

} // namespace galley
