// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/document/documentvalue.h"

#include <vector>

namespace galley {

// The kinds of jekyll-archives, PostArchive::type.
namespace archives {
inline const QString tag = QStringLiteral("tag");
inline const QString category = QStringLiteral("category");
inline const QString year = QStringLiteral("year");
inline const QString month = QStringLiteral("month");
inline const QString day = QStringLiteral("day");
} // namespace archives

// The archives of a kind that the post is in, by their names.
QStringList archivesOf(const SiteDocument& post, const QString& type);

// Those of the posts that the archive lists, newest first.
std::vector<DocumentPtr> postsIn(
    const PostArchive& archive, const std::vector<DocumentPtr>& oldestFirst);

} // namespace galley
