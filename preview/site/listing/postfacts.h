// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/checkout/sitesnapshot.h"

namespace galley {

// Where a post stands with regard to the published site.
enum class PostState { Published, Hidden, Scheduled, Draft, Ignored };

// By which a list of posts is sorted and filtered.
struct PostFacts {
    QString kind; // in brackets before the title, e.g. `Press Release`; empty where there is none
    QString title; // without the kind; of a post without any its file's name
    int year = 0; // 0: the file has no date of its own
    QStringList tags; // tags and categories, each once
    PostState state = PostState::Published;
    qint64 changed = 0; // when its file was last written, ms since the epoch
};

// Of each of the site's posts, in the order of SiteSnapshot::posts(). The snapshot's time stands
// for "now".
QList<PostFacts> postFacts(const SiteSnapshot& site);

// The file's text as the snapshot holds it, UTF-8; empty where it holds none. `post`: index in
// SiteSnapshot::posts().
QByteArray postSource(const SiteSnapshot& site, qsizetype post);

} // namespace galley
