// SPDX-License-Identifier: MIT
#pragma once

#include "preview/sass/sassrequest.h"
#include "preview/site/checkout/sitedata.h"

namespace galley {

bool isSassSheet(const SiteDocument& document);

// As the filters `scssify` and `sassify` compile a text, from what the snapshot holds.
SassResult compiledText(const SiteSnapshot::Data& site, const QString& text, SassSyntax syntax);

// The request for a text of the site, with what the configuration says; whose files it may import
// is left to the caller.
SassRequest requestFor(const SiteSnapshot::Data& site, const QByteArray& text, SassSyntax syntax);

} // namespace galley
