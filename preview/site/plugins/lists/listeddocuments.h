// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/plugins/lists/listsettings.h"

#include <functional>
#include <vector>

namespace galley {

// A collection's documents by its label, in its order; nullptr: there is no such collection.
using CollectionDocuments = std::function<const std::vector<DocumentPtr>*(const QString& label)>;

// The documents that a list shows: those of its collections, without hidden ones, by its
// `category`, `tag` and `locale`, sorted. `labels`: of all collections.
std::vector<DocumentPtr> listedDocuments(const ListSettings& settings,
    const CollectionDocuments& documentsOf, const QStringList& labels);

// What stands in the documents' list of values under the key (`tags`, `categories`), split and in
// small letters as the plugin compares them, by the word that was written first.
QList<std::pair<QString, QString>> valuesOf(
    const std::vector<DocumentPtr>& documents, const QString& key);

} // namespace galley
