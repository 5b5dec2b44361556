// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/checkout/sitesnapshot.h"

#include <QDate>
#include <QString>

namespace galley {

// What a site's newest posts have in common, as far as a new one can begin with it. Pure: read from
// the snapshot alone.
struct PostHabits {
    // The front matter with both fences: the keys that most posts have, in the order, quotes and
    // spelling of the newest; what differs from post to post is a placeholder, dates are those of
    // some post, and so is the title, which every new post has of its own. Without posts the title,
    // the layout `post` where the site has it, and the keys that its templates read.
    QString block;
    QString ending; // what most bodies end with, see usualEnding()
    bool namesKinds = false; // titles begin with a kind in brackets: `[Press Release]`
};

// `kind`: with its brackets; the newest posts of that kind are asked where there are two at least,
// else the newest of all. Posts that still have placeholders are no model.
PostHabits postHabits(const SiteSnapshot& site, const QString& kind);

// The kind in brackets that a title begins with, without blanks behind it; empty: none. A skeleton
// may have a placeholder in its place.
QString kindOf(const QString& title);

// A skeleton (a post whose front matter has the names of roles as keys: `title`, `author`,
// `picture`, `summary`) as a template for this site: the site's front matter with the skeleton's
// hints where a value is open, the skeleton's body, and the site's ending in the place of what
// follows the skeleton's last rule.
QString adaptedSkeleton(const QString& skeleton, const PostHabits& habits, const FieldRoles& roles);

// Where a new post of that day goes, absolute: the folder `_posts` that most of the newest posts
// lie in (the source's own, or that of collections_dir, where there are none), and in it a folder
// for the year where posts lie in such. `draft`: the folder `_drafts` beside it.
QString newPostFolder(const SiteSnapshot& site, const QDate& date, bool draft);

// Whether the site keeps drafts in `_drafts`.
bool keepsDrafts(const SiteSnapshot& site);

} // namespace galley
