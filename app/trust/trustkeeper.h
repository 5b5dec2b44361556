// SPDX-License-Identifier: MIT
#pragma once

#include "preview/page/guard/sitetrust.h"

#include <QObject>

namespace galley {

class Settings;

// What the person allowed each checkout's pages to do, kept in the settings of this computer.
class TrustKeeper : public QObject {
    Q_OBJECT
public:
    explicit TrustKeeper(Settings& settings, QObject* parent = nullptr);

    // `folder`: absolute, links resolved (SiteSnapshot::root()); the embedded site has none.
    SiteTrust trustOf(const QString& folder) const;
    void setTrust(const QString& folder, const SiteTrust& trust);
    // Of all checkouts, sorted, once each: what the network's gate leads to.
    QStringList hosts() const;

Q_SIGNALS:
    void trustChanged(const QString& folder);

private:
    Settings& m_settings;
};

} // namespace galley
