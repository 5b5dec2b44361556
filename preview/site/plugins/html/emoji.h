// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/config/siteconfig.h"
#include "preview/site/document/documentvalue.h"

namespace galley {

// What jemoji makes of a page: a picture in the place of each `:name:` that GitHub knows.
// Source: jemoji 0.13, html-pipeline 2.14 emoji_filter.rb, gemoji's names.

// Where a document's pictures lie. Nothing: jemoji does not run over it.
struct EmojiPictures {
    QString root; // the address that "emoji/unicode/1f604.png" stands behind
    bool isReadable = true; // false: the setting is of a kind at which Jekyll stops
};
std::optional<EmojiPictures> emojiPictures(const SiteDocument& document, const SiteConfig& config);

// Whether the HTML names an emoji, wherever.
bool hasEmoji(const QByteArray& html);

// A text of a page with its emoji as pictures.
QByteArray withEmoji(const QByteArray& text, const QString& root);

// The character that a picture shows ("1f604.png"); empty for those that are none.
QString emojiOfPicture(const QString& file);

} // namespace galley
