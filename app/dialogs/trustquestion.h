// SPDX-License-Identifier: MIT
#pragma once

#include "preview/page/guard/sitetrust.h"

namespace galley {

// What a person needs to know to decide what a site's pages may do.
struct TrustQuestion {
    QString siteName;
    QString folder; // absolute
    SiteTrust now;
    QStringList askedHosts; // that the page asked for and did not get, as hostEntry() has them
};

// The hosts among addresses that were refused, sorted, once each.
QStringList refusedHosts(const QStringList& addresses);

} // namespace galley
