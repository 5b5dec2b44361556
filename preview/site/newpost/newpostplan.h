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

// What keeps a new post from its readers until it is finished.
enum class NewPostState {
    Unpublished, // `published: false`
    Draft, // it lies in `_drafts`, without a date in its name
};

// The one that the site's posts have by habit.
NewPostState usualState(const SiteSnapshot& site);

// What the New Post dialog and `galley new` know.
struct NewPostInput {
    QString title;
    QString slug; // empty: there is none, which is an error
    QDate date;
    QString templateText; // see templateText() in posttemplates.h
    SiteSnapshotPtr site; // may be null
    DefaultValues defaults; // for keys that the template leaves empty or out
    QString author; // empty: as the template has it
    NewPostState state = NewPostState::Unpublished;
};

struct NewPostPlan {
    QString path; // absolute; where the post will be saved
    QString text; // of the new post
    QString url; // that it will have once published on its day; empty: it cannot be made, or is in
                 // no site
    QString freeSlug; // where the name is taken: one that is free
    QStringList errors; // why it cannot be made like this; translated sentences
    QStringList hints; // what the writer may want to change; likewise

    bool isPossible() const { return errors.isEmpty(); }
};

// Names and fills a new post: `_posts/YYYY-MM-DD-slug.md`, or `_drafts/slug.md`. Points out a title
// or slug that is missing, a name that is taken (also when only the letters' case differs, which
// collides on macOS and Windows), and a slug that says nothing or is used by another post.
NewPostPlan planNewPost(const NewPostInput& input);

// The `default:` values of the checkout's `.galley.yml`; none when it cannot be read. Reads a file.
DefaultValues newPostDefaults(const SiteSnapshot& site);

} // namespace galley
