#pragma once

#include "preview/sass/sassrequest.h"
#include "preview/site/checkout/sitedata.h"

namespace galley {

bool isSassSheet(const SiteDocument& document);

// As the filters `scssify` and `sassify` compile a text.
SassResult compiledText(const SiteSnapshot::Data& site, const QString& text, SassSyntax syntax);

// What went wrong, as a sentence for people.
QString sentenceOf(const SassFailure& failure, const SiteConfig& config);

// The request for a text of the site, with what the configuration says.
SassRequest requestFor(const SiteSnapshot::Data& site, const QByteArray& text, SassSyntax syntax);

// What to say where no compiler runs; `hasCopy`: the last build's styles are shown instead.
QString withoutCompiler(bool hasCopy);

// Jekyll may find there what the checkout lacks.
bool isOfTheme(const SassFailure& failure, const SiteConfig& config);

} // namespace galley
