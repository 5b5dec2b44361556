// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/checkout/sitedata.h"

#include <atomic>

namespace galley {

// How much more may be read of a site's documents; several threads take from it.
struct ReadAllowance {
    std::atomic<qint64> bytes = qint64(256) * 1024 * 1024;
    std::atomic<qint64> heads =
        qint64(20) * 1024 * 1024; // front matter; values take forty times as much

    bool isUsedUp() const { return bytes < 0 || heads < 0; }
};

// What documents are read by: times of files are those on the disk where git has none.
ReadingContext readingContext(const SiteSnapshot::Data& site);

// Reads a file that may be a document: one with front matter, or a post. `known`: what was read of
// it before, whose bytes count when the file did not change; may be null. Beyond the allowance the
// document is that of a file without front matter, as for a file that cannot be read.
ReadDocument readDocument(const DocumentPlace& place, const ReadingContext& context,
    const ReadDocument* known, ReadAllowance& allowance);

} // namespace galley
