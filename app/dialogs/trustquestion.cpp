// SPDX-License-Identifier: MIT
#include "app/dialogs/trustquestion.h"

namespace galley {

QStringList refusedHosts(const QStringList& addresses)
{
    SiteTrust asked;
    for (const QString& address : addresses) {
        const QUrl url(address);
        // Only what could be allowed: http goes unprotected over the network.
        if (url.scheme() == QLatin1String("https"))
            asked.hosts += url.toString(QUrl::RemovePath | QUrl::RemoveUserInfo);
    }
    return tidied(asked).hosts;
}

} // namespace galley
