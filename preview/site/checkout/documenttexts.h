// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/checkout/sitedata.h"

namespace galley {

// The texts that a snapshot holds, as Jekyll hands them to templates. Nothing here reads a file.

// UTF-8 without byte order mark, lines end in '\n'.
QString decodedText(const QByteArray& bytes);

// Whether the document's text is held: it is UTF-8 and not too large.
bool holdsSource(const SiteSnapshot::Data& site, const SiteDocument& document);

// The file of a document as text; empty when it is not UTF-8 or too large to be held.
QString sourceText(const SiteSnapshot::Data& site, const SiteDocument& document);

// What follows its front matter.
QString sourceBody(const SiteSnapshot::Data& site, const SiteDocument& document);

// Whether the separator of excerpts is looked for in the document as it stands in the file: lines
// that end in CR LF have no "\n\n" between them.
bool separatesExcerpt(
    const SiteSnapshot::Data& site, const QString& file, const QString& separator);

// A text that include_relative names. Errors: it is not there, or it was not read because only an
// unsaved text names it.
struct RelativeText {
    enum class State { Found, Missing, Unread };
    State state = State::Missing;
    QString text;
};
RelativeText relativeText(const SiteSnapshot::Data& site, const QString& file);

} // namespace galley
