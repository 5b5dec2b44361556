// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/frontmatter/frontmatter.h"
#include "preview/site/document/sitedocument.h"

namespace galley {

// What Jekyll sees of front matter that was read for an editor.
DocumentHead headOf(const FrontMatter& frontMatter);

// A document's faults as problems of its text, at the lines of their keys, with a repair where one
// is safe: an empty value is taken out, a number or date that has to be a text gets quotes. What
// the text does not say itself is the configuration's.
QList<Diagnostic> faultProblems(
    const SiteDocument& document, const QString& text, const FrontMatter& frontMatter);

} // namespace galley
