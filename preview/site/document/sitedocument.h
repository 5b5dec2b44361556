// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/document/documentvalue.h"
#include "preview/site/document/readingcontext.h"

namespace galley {

// The front matter of a text: the mapping, and whether it is broken.
struct DocumentHead {
    YamlValue values = YamlValue::Map{};
    bool isBroken = false;
    QList<Diagnostic> problems;
    bool isNoMap = false; // readable, but a list or a text
    QString opening; // of the body, as far as a heading may reach
};

// What Jekyll makes of the file. Source: Jekyll 4.3 lib/jekyll/document.rb, page.rb.
SiteDocument makeDocument(
    const DocumentPlace& place, const DocumentHead& head, const ReadingContext& context);

// Reads the front matter quickly, without the problems an editor shows.
DocumentHead readHead(QStringView text);

// The beginning of the body that starts there, as far as it counts for the head.
QString openingOf(QStringView text, qsizetype bodyStart);

// Whether the build will publish it: `published`, `future`.
enum class Visibility { Published, Unpublished, InTheFuture };
Visibility visibilityOf(const SiteDocument& document, const ReadingContext& context);

} // namespace galley
