// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/reader/sitefiles.h"

namespace galley {

// Adds the layouts of the folder by their names, but for names that are there already. What is
// wrong with their front matter is added to `problems`. Source: Jekyll 4.3
// lib/jekyll/readers/layout_reader.rb.
void readLayouts(const QString& folder, SiteFiles& files, const SiteConfig& config,
    QHash<QString, Layout>& layouts, QList<Diagnostic>& problems);

// The same for includes, by their path below the folder.
void readIncludes(const QString& folder, SiteFiles& files, QHash<QString, Include>& includes);

inline constexpr qint64 largestTemplate = qint64(8) * 1024 * 1024;

} // namespace galley
