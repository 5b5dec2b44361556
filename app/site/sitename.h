// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace galley {

class SiteSnapshot;

// What people call the site: its title or name, else that of its folder.
QString siteName(const SiteSnapshot& site);

} // namespace galley
