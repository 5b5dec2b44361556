// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/file/folderwalk.h"
#include "preview/site/config/siteconfig.h"
#include "preview/site/document/sitedocument.h"

namespace galley {

// The files of a checkout by what Jekyll takes them for, found without reading them.
struct SiteTree {
    QList<DocumentPlace> posts; // under `_posts` folders with a post's name
    QList<DocumentPlace> drafts;
    QList<DocumentPlace> misnamed; // under `_posts` folders, ignored because of their name
    QList<DocumentPlace> collectionFiles;
    QList<DocumentPlace> themeFiles; // pages or static files of the theme, at the same paths
    QStringList files; // all others, relative to the source: pages or static files
};

// `source` absolute, inside the walk's checkout.
// Source: Jekyll 4.3 lib/jekyll/reader.rb, collection.rb.
SiteTree readSiteTree(const QString& source, FolderWalk& walk, const SiteConfig& config);

// All files and folders below the folder, but for links, relative to it.
QStringList pathsBelow(const QString& folder, FolderWalk& walk);

} // namespace galley
