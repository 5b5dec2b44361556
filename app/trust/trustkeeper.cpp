// SPDX-License-Identifier: MIT
#include "app/trust/trustkeeper.h"

#include "app/settings/settings.h"
#include "app/trust/trustrecords.h"

namespace galley {

TrustKeeper::TrustKeeper(Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
{
}

SiteTrust TrustKeeper::trustOf(const QString& folder) const
{
    return trustIn(m_settings.get(setting::trustedSites), folder);
}

void TrustKeeper::setTrust(const QString& folder, const SiteTrust& trust)
{
    if (folder.startsWith(QLatin1Char(':')) || trustOf(folder) == tidied(trust))
        return;
    m_settings.set(
        setting::trustedSites, withTrust(m_settings.get(setting::trustedSites), folder, trust));
    m_settings.flush();
    Q_EMIT trustChanged(folder);
}

QStringList TrustKeeper::hosts() const
{
    return hostsIn(m_settings.get(setting::trustedSites));
}

} // namespace galley
