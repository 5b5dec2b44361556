// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/schema/formschema.h"
#include "preview/site/checkout/sitesnapshot.h"

namespace galley {

// What is odd about a post's text apart from what rendering finds: the values that the form marks,
// placeholders, invisible characters, pictures, outdated copies of snippets, and the site's style
// sheets that Jekyll would stop at. Reads the site's pictures and snippets, so it takes a while.
// `site`: null for none; `file`: absolute, empty for a post without a name. Thread-safe.
QList<Diagnostic> textProblems(const QString& text, const QString& file,
    const SiteSnapshotPtr& site, const FormSchema& schema);

} // namespace galley
