// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/checkout/sitesnapshot.h"

#include <QString>
#include <QStringList>

namespace galley {

// The front matter that a new post begins with, as PostHabits::block says. `texts`: posts with
// readable front matter, newest first, at least one.
QString usualBlock(const QStringList& texts, const FieldRoles& roles);

// The same for a site without posts.
QString firstBlock(const SiteSnapshot& site);

} // namespace galley
