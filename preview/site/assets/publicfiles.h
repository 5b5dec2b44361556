// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/checkout/sitesnapshot.h"

#include <QByteArray>

#include <optional>

namespace galley {

// The bytes that the published site has at the path ("/static/a.css", percent-encoded or not, query
// and fragment ignored). Nothing when Jekyll would not publish the file or it lies, through `..` or
// links, outside the checkout, or is larger than `limit` bytes.
std::optional<QByteArray> readPublicFile(
    const SiteSnapshot& site, const QString& sitePath, qint64 limit = qint64(128) * 1024 * 1024);

} // namespace galley
