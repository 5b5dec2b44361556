// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace galley {

// Markdown that comes into a post, with those of its footnotes renamed whose names the post has
// already: Word and Google Docs number each text's notes from 1, and two notes of one name are one
// to the site.
QString withRenamedFootnotes(const QString& pasted, const QString& post);

} // namespace galley
