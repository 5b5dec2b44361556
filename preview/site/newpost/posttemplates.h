// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/checkout/sitesnapshot.h"

namespace galley {

// What a new post can begin with.
struct PostTemplate {
    QString name; // "press-release"
    QString text; // of the site's own: a post with the words YYYY/MM/DD and YEAR_slug in places to
                  // fill, and placeholders; else a skeleton, see adaptedSkeleton()
    bool isOwn = false; // the site's own
};

// The template's text as planNewPost() takes it: a skeleton follows the site's habits, the site's
// own stays as it is.
QString templateText(const PostTemplate& chosen, const SiteSnapshot* site);

// The templates of the checkout's folder `_templates` (which Jekyll skips), then the built-in ones
// that it does not replace; each part by name. `site` may be null. Templates that lie outside the
// checkout or cannot be read are left out.
QList<PostTemplate> postTemplates(const SiteSnapshot* site);

} // namespace galley
