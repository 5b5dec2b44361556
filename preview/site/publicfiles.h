#pragma once

#include "preview/site/sitedata.h"

namespace galley {

// The bytes that the published site has at the path ("/static/a.css", percent-encoded or not, query
// and fragment ignored). Nothing when Jekyll would not publish the file or it lies, through `..` or
// links, outside the checkout, or is larger than `limit` bytes.
std::optional<QByteArray> readPublicFile(
    const SiteSnapshot::Data& site, const QString& sitePath, qint64 limit);

} // namespace galley
