// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/config/siteconfig.h"

#include <functional>
#include <vector>

namespace galley {

// Whether jekyll-relative-links rewrites the links of a Markdown file. `path` relative to the
// source, `collection` its label, empty for pages.
bool takesRelativeLinks(const QString& path, const QString& collection, const SiteConfig& config);

// A text in which links were rewritten.
struct LinkedText {
    QString text;
    // The line (1-based) of the text as it was for each line of the new one; empty: the same.
    std::vector<int> lines;
};

// The body of a Markdown file with the addresses of the pages in the place of links to their files.
// `path`: of the file, relative to the source. `addressOf`: the address of a file of the site by
// its path, nothing when the site has no such file. Source: the plugin's documentation and its
// version 0.7.
LinkedText withRelativeLinks(const QString& body, const QString& path,
    const std::function<std::optional<QString>(const QString&)>& addressOf);

} // namespace galley
