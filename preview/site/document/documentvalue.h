// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/diagnostic.h"
#include "editor/post/yaml/yamlvalue.h"
#include "preview/site/config/buildfault.h"

#include <QDateTime>
#include <QStringList>

#include <memory>
#include <optional>

namespace galley {

// Where a file of a site stands.
struct DocumentPlace {
    QString collection; // label; empty: a page
    QString file; // absolute
    QString
        path; // relative to the source (to the collections' folder for collections), '/'-separated
    bool draft = false; // from `_drafts`

    QString name() const; // the file's; empty for a post that was never saved
    QString extension() const; // with dot; empty when there is none
    QString baseName() const; // without extension
};

// The posts that a page of jekyll-archives lists.
struct PostArchive {
    QString type; // "tag", "category", "year", "month" or "day"
    QString name; // the tag or category; of dates "2025", "2025-03" or "2025-03-04"
};

// A file with front matter as Jekyll knows it after reading: a post, another collection's document
// or a page. Immutable.
struct SiteDocument {
    DocumentPlace place;
    YamlValue values; // front matter over defaults; for posts with the title, slug, ext, tags that
                      // Jekyll adds
    YamlValue ownValues; // the front matter alone
    QDateTime date; // in the site's zone; for pages invalid
    bool hasOwnDate = false; // from the front matter or the file name
    QString slug;
    QString url; // site-relative, percent-encoded
    QString outputExtension; // ".html"
    QStringList categories;
    bool isBroken = false; // Jekyll cannot read the front matter and goes on without it
    QList<BuildFault> faults; // what Jekyll stops at, and what it cannot read
    QList<Diagnostic> problems;
    std::optional<QString> body; // that a plugin gives it, whatever its file holds
    std::optional<PostArchive> archive; // the page is one
    QString listTemplate; // the file that a page of a paginated list was made from

    bool stopsBuild() const;

    bool isPage() const { return place.collection.isEmpty(); }
    QString title() const;
    QString id() const; // of documents: the address' folder and the slug
};

using DocumentPtr = std::shared_ptr<const SiteDocument>;

} // namespace galley
