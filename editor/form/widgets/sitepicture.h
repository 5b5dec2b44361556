// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace galley {

// Paths of pictures in front matter: `/static/img/x.png` is a file below the site's root.

// The file that a site path names; nothing when it is an address elsewhere or leads out of the
// checkout (links followed).
std::optional<QString> pictureFile(const QString& siteRoot, const QString& sitePath);
// The site path of a file; nothing when it is not inside the checkout.
std::optional<QString> pathInSite(const QString& siteRoot, const QString& filePath);
// Whether the file is there under exactly this name, upper and lower case as on the web server.
bool existsWithExactCase(const QString& siteRoot, const QString& sitePath);

} // namespace galley
