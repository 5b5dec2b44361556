// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/document/documentvalue.h"

namespace galley {

// The folders above `_posts` (or `_drafts`).
QStringList categoriesOfPath(const DocumentPlace& place);

// `page.categories`: the folders', those of the defaults and its own as they are written, then as
// a text what of them is none.
YamlValue::List categoriesOf(
    const DocumentPlace& place, const YamlValue& defaults, const YamlValue& own);

// These as texts, each once.
QStringList categoryTexts(const YamlValue::List& categories);

// `page.tags`.
YamlValue::List tagsOf(const YamlValue& values);

} // namespace galley
