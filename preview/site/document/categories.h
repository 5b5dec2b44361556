// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/document/documentvalue.h"

namespace galley {

// The folders above `_posts` (or `_drafts`).
QStringList categoriesOfPath(const DocumentPlace& place);

// All categories of a post as texts, each once: its folders', those of the defaults and its own.
QStringList categoriesOf(
    const DocumentPlace& place, const YamlValue& defaults, const YamlValue& own);

// `page.categories` of a document that has its categories: what the lists hold as it is written,
// then as a text what of it is none.
YamlValue::List categoryValues(const SiteDocument& document, const YamlValue& defaults);

// `page.tags`.
YamlValue::List tagsOf(const YamlValue& values);

} // namespace galley
