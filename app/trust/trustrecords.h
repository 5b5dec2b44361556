// SPDX-License-Identifier: MIT
#pragma once

#include "preview/page/guard/sitetrust.h"

namespace galley {

// What is remembered of the checkouts that a person trusts: one line of JSON for each, in the
// settings. Lines that do not read as one trust nothing.

// The trust for the checkout in `folder` (absolute); none when there is no record of it.
SiteTrust trustIn(const QStringList& records, const QString& folder);
// The records with the trust for `folder` in place of what they said of it; none takes it out.
QStringList withTrust(const QStringList& records, const QString& folder, const SiteTrust& trust);
// The hosts of all records, sorted, once each.
QStringList hostsIn(const QStringList& records);

} // namespace galley
