// SPDX-License-Identifier: MIT
#pragma once

#include "preview/sass/sassrequest.h"
#include "preview/site/checkout/sitedata.h"

namespace galley {

// What went wrong, as a sentence for people.
QString sentenceOf(const SassFailure& failure, const SiteSnapshot::Data& site);

// What to say where no compiler runs; `hasCopy`: the last build's styles are shown instead.
QString withoutCompiler(bool hasCopy);

// Whether what is missing may be the theme's, which is not on this computer.
bool isOfTheme(const SassFailure& failure, const SiteSnapshot::Data& site);

} // namespace galley
