#pragma once

#include "preview/site/config/frontmatterdefaults.h"
#include "preview/site/config/siteconfig.h"
#include "preview/site/document/documentvalue.h"

namespace galley {

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
