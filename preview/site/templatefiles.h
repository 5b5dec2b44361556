#pragma once

#include "preview/site/sitedata.h"

namespace galley {

// Layouts by name. What is wrong with their front matter, and links that lead out of the checkout,
// is added to `problems`.
// Source: Jekyll 4.3 lib/jekyll/readers/layout_reader.rb.
QHash<QString, Layout> readLayouts(const QString& source, const QString& root,
    const SiteConfig& config, QList<Diagnostic>& problems);

// Texts of includes by path below the includes folder.
QHash<QString, QString> readIncludes(const QString& source, const QString& root,
    const SiteConfig& config, QList<Diagnostic>& problems);

// A file's text: UTF-8 without byte order mark. Nothing when it cannot be read or is larger than
// `limit` bytes.
std::optional<QString> readText(const QString& file, qint64 limit = 16 * 1024 * 1024);

} // namespace galley
