// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/textrange.h"
#include "preview/site/checkout/sitesnapshot.h"
#include "preview/site/listing/searchwords.h"

#include <QList>

#include <functional>
#include <optional>

namespace galley {

// Searching the texts of all posts: front matter and body as the snapshot holds them, so that
// nothing is read, beside title, author, description and name of the file.

enum class PostHit : quint8 {
    None,
    Text, // some word is in the text alone
    Head, // all words are in title, author or name of the file
};

// For each of the site's posts, in the order of SiteSnapshot::posts(). Uses all processors; gives
// up, with what it has, as soon as `isStale` says true, which several threads ask.
QList<PostHit> searchPosts(
    const SiteSnapshot& site, const SearchWords& words, const std::function<bool()>& isStale = {});

// Where a post's text has the words: one of them, in the body if any is there, and there where most
// of them are near each other. Nothing: none is in the text.
std::optional<TextRange> placeOf(const SearchWords& words, const QString& text);

// The words around that place on one line.
struct SearchSnippet {
    QString text; // empty: none of the words is in the post's text
    QList<TextRange> marks; // the words in it, sorted, none within another
};
SearchSnippet snippetOf(const SearchWords& words, const QString& text);

// The words in a short text, e.g. a title, as a snippet's marks.
QList<TextRange> marksOf(const SearchWords& words, const QString& text);

} // namespace galley
