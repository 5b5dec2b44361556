// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/schema/formschema.h"
#include "preview/site/checkout/publication.h"
#include "preview/site/render/render.h"

namespace galley {

// What rendering a post shows to be odd about it: front matter, Markdown, templates; and why it
// will not be published. Problems in other files name them. What needs no rendering (fields,
// pictures) is added by others.
QList<Diagnostic> checkPost(
    const QString& text, const QString& file, const SiteSnapshot& site, PageRenderer& renderer);

// What a rendering found, as people are told of it: what makes the front matter unreadable stands
// for the bare page, too, and what would stop the build waits until the post is published.
QList<Diagnostic> renderedProblems(const QList<Diagnostic>& found, const Publication& publication);

// The schema that posts of the site are held to: what it asks for, and what its posts have.
FormSchema schemaOf(const SiteSnapshot& site);

// Those from all sources, each once, what stops the build first, then errors before warnings before
// hints, then by line.
QList<Diagnostic> inOrder(const QList<Diagnostic>& problems);

} // namespace galley
