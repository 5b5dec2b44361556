// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/name/postname.h"
#include "preview/site/checkout/sitesnapshot.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace galley {

// A value for a key of new posts, as one would type it.
using DefaultValues = QList<std::pair<QString, QString>>;

// What the New Post dialog and `galley new` know.
struct NewPostInput {
    QString title;
    QString slug; // empty: there is none, which is an error
    QDate date;
    QString templateText; // a post with the words YYYY/MM/DD and YEAR_slug in places to fill
    SiteSnapshotPtr site; // may be null
    DefaultValues defaults; // for keys that the template leaves empty or out
    QString author; // empty: as the template has it
};

struct NewPostPlan {
    QString path; // absolute; where the post will be saved
    QString text; // of the new post
    QString url; // that it will have in the site; empty: it cannot be made, or is in no site
    QString freeSlug; // where the name is taken: one that is free
    QStringList errors; // why it cannot be made like this; translated sentences
    QStringList hints; // what the writer may want to change; likewise

    bool isPossible() const { return errors.isEmpty(); }
};

// Names and fills a new post: `_posts/YYYY-MM-DD-slug.md`. Points out a title or slug that is
// missing, a name that is taken (also when only the letters' case differs, which collides on macOS
// and Windows), and a slug that says nothing or is used by another post.
NewPostPlan planNewPost(const NewPostInput& input);

// The `default:` values of the checkout's `.galley.yml`; none when it cannot be read. Reads a file.
DefaultValues newPostDefaults(const SiteSnapshot& site);

} // namespace galley
