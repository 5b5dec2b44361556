// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/document/documentvalue.h"
#include "preview/site/document/readingcontext.h"

namespace galley {

// What plugins add to a document that has been read and has its address: a title and a layout, when
// it was last changed and, where it is published, another page in its place. `opening`: of its
// body.
void addPluginValues(SiteDocument& document, const QString& opening, bool isPublished,
    const ReadingContext& context);

} // namespace galley
