// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/listing/postfacts.h"

#include <QVariantMap>

#include <optional>

namespace galley {

enum class PostOrder { Newest, Oldest, Title, LastChanged };

// Which of a site's posts a list shows, and in what order.
struct PostSelection {
    PostOrder order = PostOrder::Newest;
    int year = 0; // 0: any
    QString kind; // empty: any
    QString tag; // a tag or a category; empty: any
    std::optional<PostState> state; // nothing: any
    bool onlyUnsaved = false;

    // Whether it leaves posts out.
    bool isFiltering() const;
    bool accepts(const PostFacts& post, bool isUnsaved) const;

    friend bool operator==(const PostSelection&, const PostSelection&) = default;
};

// For a settings file, and back; what is not understood there counts as not chosen.
QVariantMap toMap(const PostSelection& selection);
PostSelection selectionFrom(const QVariantMap& map);

// The posts' indices in this order; titles as the current language sorts them.
QList<int> orderedPosts(const QList<PostFacts>& posts, PostOrder order);

// A value to choose and how many posts have it.
template <class Value> struct PostChoice {
    Value value;
    int posts = 0;
};

// What the posts offer to choose from.
struct PostChoices {
    QList<PostChoice<int>> years; // newest first
    QList<PostChoice<QString>> kinds; // the most frequent first, as are tags
    QList<PostChoice<QString>> tags; // at most `mostTags`
    QList<PostChoice<PostState>> states;

    static constexpr qsizetype mostTags = 100;
};
PostChoices choicesOf(const QList<PostFacts>& posts);

} // namespace galley
