// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/checkout/sitedata.h"

namespace galley {

// Will it be published? The address a post will have, or why it will not appear.
struct Publication {
    QString url; // site-relative; empty when the post will not be published
    QStringList reasons; // translated sentences: why not, or what else is worth knowing
    QString stop; // why the post stops the whole build, so that nothing is published; empty: it
                  // does not
    bool isBare = false; // published without what its front matter says
    bool isHeldBack = false; // a draft, or switched off: to publish it is the writer's to do

    bool isLive() const { return !url.isEmpty() && stop.isEmpty(); }
};

// For a post's text, or its front matter alone, as it is now, saved or not. `file`: absolute path;
// may not exist yet. Pure: the snapshot's time stands for "now".
Publication publicationOf(const QString& text, const QString& file, const SiteSnapshot& site);
Publication publicationOf(const DocumentHead& head, const QString& file, const SiteSnapshot& site);

// The same for a post that is read already. `others` holds the files that have the same address.
Publication publicationOf(
    const SiteDocument& document, const SiteSnapshot::Data& site, const QStringList& others);

// Every fault of the text by which the post would stop the site's build; none where Jekyll does not
// take the file for a post.
QList<BuildFault> stopsOf(const QString& text, const QString& file, const SiteSnapshot& site);

// Where Jekyll would put the file; a `collection` that is empty means it is no post or document.
DocumentPlace placeOf(const QString& file, const SiteSnapshot::Data& site);

} // namespace galley
