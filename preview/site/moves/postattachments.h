// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/moves/movefacts.h"

namespace galley {

// Where the attachments begin in the list of targets, after address and name.
constexpr qsizetype firstAttachment = 2;

// Which files of a site go with a post by their names: `2025_slug_fig1.png`, `2025_slug/Fig1.png`,
// `2025-07-14-slug/a.png`, or `slug/a.png`. Parts of postmove; nothing else needs them.

// What date and slug look like in the name of a attachment, by the number of the form.
QString attachmentStem(int form, const PostName& name);

// Whether its name has nothing of the date.
bool isNamedBySlugAlone(const Attachment& attachment);

// The site's files and folders whose names are made of the post's; not yet whether they are its.
QList<Attachment> possibleAttachments(const MoveFacts& facts, const PostName& name);

// Leaves those that are the post's own: what its text shows, and what no other post claims by its
// name or shows. Their targets and references go with them. `own`: the references in its text.
void keepOwnAttachments(MoveFacts& facts, const QList<Reference>& own);

} // namespace galley
