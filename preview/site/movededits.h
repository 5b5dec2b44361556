#pragma once

#include "preview/site/postmove.h"

namespace galley {

// What a move makes of names, paths and references. Parts of postmove; nothing else needs them.

PostName nameAfter(const MoveFacts& facts, const MoveWish& wish);
QString fileAfter(const MoveFacts& facts, const MoveWish& wish);
QString companionAfter(const MoveFacts& facts, const MoveWish& wish, const Companion& companion);

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
