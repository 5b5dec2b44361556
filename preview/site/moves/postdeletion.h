// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/moves/postmove.h"

namespace galley {

// Taking a post out of the site: what belongs to it alone, and what is left that links to it. Found
// here, nothing is done; see app/library/moves/postdeleter for that.
struct PostDeletion {
    SiteSnapshotPtr site;
    QString file; // absolute
    QString title; // the file's name, where the post has none
    QString url; // where it is published; empty: nowhere
    // Files of the site, absolute: the pictures that it shows, and what is named after it. Nothing
    // else of the site has their names, and no link leads to them.
    QStringList attachments;
    QStringList linkingFiles; // texts that link to it, relative to the checkout
    bool stopsBuild = false; // some of these by a tag that Jekyll stops at without the post
};

// `text`: the post's. `texts`: all others of the site, as readSiteTexts() gives them, and what a
// window has of them. Nothing when the file is no post or draft of the site.
std::optional<PostDeletion> postDeletion(const SiteSnapshotPtr& site, const QString& file,
    const QString& text, const QList<SiteText>& texts);

} // namespace galley
