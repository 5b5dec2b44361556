// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/checkout/sitesnapshot.h"

#include <QByteArray>

#include <optional>

namespace galley {

// A file with front matter that is no page (".css", ".js", ".svg" beginning with `---`) as Jekyll
// writes it: Liquid filled in, front matter gone. Nothing when `path` (relative to the source) is
// none.
std::optional<QByteArray> convertedAsset(const SiteSnapshot::Data& site, const QString& path);

} // namespace galley
