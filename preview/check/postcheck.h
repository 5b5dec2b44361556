#pragma once

#include "editor/post/schema/formschema.h"
#include "preview/site/render/render.h"

namespace galley {

// Everything that is known to be odd about a post but its pictures and spelling: front matter,
// fields, Markdown, templates, and why it will not be published. Problems in other files name them.
QList<Diagnostic> checkPost(const QString& text, const QString& file, const SiteSnapshot& site,
    const FormSchema& schema, PageRenderer& renderer);

// The schema that posts of the site are held to: what it asks for, and what its posts have.
FormSchema schemaOf(const SiteSnapshot& site);

// What makes the front matter unreadable says more than that it is: it stands for both.
void mergeBareRemark(QList<Diagnostic>& problems);

// Those from all sources, each once, what stops the build first, then errors before warnings before
// hints, then by line.
QList<Diagnostic> inOrder(const QList<Diagnostic>& problems);

} // namespace galley
