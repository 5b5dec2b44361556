// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/textedit.h"
#include "preview/site/config/siteaddress.h"
#include "preview/site/moves/movefacts.h"

namespace galley {

// What changes in the post's own text by the move: paths of its attachments, its own address, links
// that lead on from that, `date` and `slug` where it has them; in a copy also the date that the
// page shows, and `permalink` and `redirect_from` go. For any state of that text, since the file
// and the window may differ. Sorted.
QList<TextEdit> ownEdits(const MoveFacts& facts, const MoveWish& wish, const QString& text);

// What a move makes of names, paths and references. Parts of postmove; nothing else needs them.

PostName nameAfter(const MoveFacts& facts, const MoveWish& wish);
QString fileAfter(const MoveFacts& facts, const MoveWish& wish);
QString attachmentAfter(const MoveFacts& facts, const MoveWish& wish, const Attachment& attachment);

// The name that checks and pictures go by; a draft's pictures are named by today's year.
PostName datedName(const PostName& name, const SiteSnapshot& site);

// The address that a post has with this file and text.
QString urlFor(const QString& file, const QString& text, const SiteSnapshot& site);

// `redirect_from`, of the plugin jekyll-redirect-from.
QString redirectKey();

SiteAddress addressOf(const SiteSnapshot& site);

// The edit that makes a reference right; nothing when it is right.
std::optional<TextEdit> editFor(const MoveFacts& facts, const MoveWish& wish, const QString& newUrl,
    const Reference& reference);

} // namespace galley
