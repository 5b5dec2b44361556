#pragma once

#include "preview/site/checkout/sitedata.h"
#include "preview/site/checkout/sitetree.h"

namespace galley {

// Sorts what was read into posts, pages and collections, and makes the posts list.
void indexPosts(SiteSnapshot::Data& data, const SiteTree& tree);

// What the posts list shows of a post; `others`: posts with the same address.
PostSummary describePost(const ReadDocument& entry, const SiteSnapshot::Data& data,
    const QStringList& others, bool ignored);

// Puts one post in the place of what was read of the file before; nothing: the file is gone.
void replacePost(
    SiteSnapshot::Data& data, const QString& file, const std::optional<ReadDocument>& entry);

// The folder most of the covers lie in, relative to the site; empty when there are none.
QString commonFolder(const QStringList& sitePaths);

} // namespace galley
