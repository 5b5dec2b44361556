#pragma once

#include "editor/post/diagnostic.h"
#include "editor/post/yamlvalue.h"
#include "preview/site/buildfault.h"
#include "preview/site/frontmatterdefaults.h"
#include "preview/site/siteconfig.h"

#include <QDateTime>
#include <QStringList>

#include <memory>

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

    bool stopsBuild() const;

    bool isPage() const { return place.collection.isEmpty(); }
    QString title() const;
    QString id() const; // of documents: the address' folder and the slug
};

using DocumentPtr = std::shared_ptr<const SiteDocument>;

// What is known of the site while documents are read.
struct ReadingContext {
    const SiteConfig& config;
    const FrontMatterDefaults& defaults;
    QDateTime now; // the build's time
};

// The front matter of a text: the mapping, and whether it is broken.
struct DocumentHead {
    YamlValue values = YamlValue::Map{};
    bool isBroken = false;
    QList<Diagnostic> problems;
    bool isNoMap = false; // readable, but a list or a text
};

// What Jekyll makes of the file. Source: Jekyll 4.3 lib/jekyll/document.rb, page.rb.
SiteDocument makeDocument(
    const DocumentPlace& place, const DocumentHead& head, const ReadingContext& context);

// Reads the front matter quickly, without the problems an editor shows.
DocumentHead readHead(QStringView text);

// Whether the build will publish it: `published`, `future`.
enum class Visibility { Published, Unpublished, InTheFuture };
Visibility visibilityOf(const SiteDocument& document, const ReadingContext& context);

} // namespace galley
