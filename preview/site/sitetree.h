#pragma once

#include "preview/site/siteconfig.h"
#include "preview/site/sitedocument.h"

namespace galley {

// The files of a checkout by what Jekyll takes them for, found without reading them.
struct SiteTree {
    QList<DocumentPlace> posts; // under `_posts` folders with a post's name
    QList<DocumentPlace> drafts;
    QList<DocumentPlace> misnamed; // under `_posts` folders, ignored because of their name
    QList<DocumentPlace> collectionFiles;
    QStringList files; // all others, relative to the source: pages or static files
    QList<Diagnostic> problems; // links that lead out of the checkout
};

// `source` absolute, inside the checkout `root`. Links that lead out are not followed.
// Source: Jekyll 4.3 lib/jekyll/reader.rb, collection.rb.
SiteTree readSiteTree(const QString& source, const QString& root, const SiteConfig& config);

} // namespace galley
