#pragma once

#include "editor/post/file/folderwalk.h"
#include "preview/site/checkout/sitedata.h"

namespace galley {

// Layouts by name. What is wrong with their front matter is added to `problems`.
// Source: Jekyll 4.3 lib/jekyll/readers/layout_reader.rb.
QHash<QString, Layout> readLayouts(
    const QString& source, FolderWalk& walk, const SiteConfig& config, QList<Diagnostic>& problems);

// Texts of includes by path below the includes folder.
QHash<QString, QString> readIncludes(
    const QString& source, FolderWalk& walk, const SiteConfig& config);

inline constexpr qint64 largestTemplate = qint64(8) * 1024 * 1024;

// The text of a file of the checkout `root`: UTF-8 without byte order mark. Nothing when it cannot
// be read, lies outside, or is larger than `limit` bytes.
std::optional<QString> readText(
    const QString& root, const QString& file, qint64 limit = largestTemplate);

} // namespace galley
