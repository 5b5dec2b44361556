// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/liquid/liquidhost.h"
#include "preview/site/render/renderedpage.h"

namespace galley {

// What plugins do to the finished page of a document: links for the names that it mentions, and for
// its headings where a layout asked for those. Blocks stay blocks, with their anchors.
void editPage(RenderedPage& page, const SiteDocument& document, LiquidHost& host);

// The same of a page in one piece.
QByteArray editedPage(const QByteArray& html, const SiteDocument& document, LiquidHost& host);

} // namespace galley
