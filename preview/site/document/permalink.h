// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/config/siteconfig.h"
#include "preview/site/document/documentvalue.h"

namespace galley {

// The address of a document: its own `permalink`, else its collection's, with the placeholders
// filled in. Source: Jekyll 4.3 lib/jekyll/url.rb, drops/url_drop.rb, page.rb.
QString urlOf(const SiteDocument& document, const SiteConfig& config);

// The template that the address of a document is made from: its own permalink, its collection's, or
// the one of the site's style.
QString addressTemplate(const SiteDocument& document, const SiteConfig& config);

// What stands for `:key` in a template of documents; nothing for a placeholder that does not exist.
std::optional<QString> placeholderValue(const SiteDocument& document, const QString& key);

// ".html" for Markdown; the permalink's extension or the file's own otherwise.
QString outputExtension(const SiteDocument& document, const SiteConfig& config);

// Whether the file's extension is one of the configuration's Markdown extensions; a post that was
// never saved will get one.
bool isMarkdown(const DocumentPlace& place, const SiteConfig& config);

} // namespace galley
