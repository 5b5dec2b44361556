#pragma once

#include "preview/site/sitesnapshot.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace galley {

// What the New Post dialog knows.
struct NewPostInput {
    QString title;
    QString slug;
    QDate date;
    QString templateText; // a post with the words YYYY/MM/DD and YEAR_slug in places to fill
    SiteSnapshotPtr site; // may be null
};

struct NewPostPlan {
    QString path; // absolute; where the post will be saved
    QString text; // of the new post
    QString errors; // why it cannot be made like this; one sentence a line, translated
    QString hints; // what the writer may want to change; likewise

    bool isPossible() const { return errors.isEmpty(); }
};

// Names and fills a new post: `_posts/YYYY-MM-DD-slug.md`. Points out a title or slug that is
// missing, a name that is taken (also when only the letters' case differs, which collides on macOS
// and Windows), and a slug that says nothing or is used by another post.
NewPostPlan planNewPost(const NewPostInput& input);

} // namespace galley
