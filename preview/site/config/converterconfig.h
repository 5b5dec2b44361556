// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/config/siteconfig.h"

namespace galley {

// Reads which converter the site's Markdown goes through (`markdown:`) and, for CommonMark, the
// block `commonmark:`, into the configuration's dialect. GitHub Pages' own choice is in the values.
// Sources: Jekyll 4.3 lib/jekyll/converters/markdown.rb, jekyll-commonmark 1.4.
void readConverter(SiteConfig& config);

// What is to be said of it, once `config` is read: a converter that Jekyll does not find (it stops
// where it converts a document, so only if `convertsMarkdown`), one that the site's own Ruby may
// bring, and options that the gem passes over. `ruby`: what a build of the site runs and Galley
// does not know, see siteRuby().
QList<Diagnostic> converterProblems(
    const SiteConfig& config, const QStringList& ruby, bool convertsMarkdown);

} // namespace galley
