// SPDX-License-Identifier: MIT
#include "preview/site/listing/postselection.h"

#include <QCollator>
#include <QMap>

#include <algorithm>
#include <numeric>
#include <vector>

namespace galley {

namespace {

// Their names in settings files.
const QStringList& orderNames()
{
    static const QStringList names{QStringLiteral("newest"), QStringLiteral("oldest"),
        QStringLiteral("title"), QStringLiteral("changed")};
    return names;
}

const QStringList& stateNames()
{
    static const QStringList names{QStringLiteral("published"), QStringLiteral("hidden"),
        QStringLiteral("scheduled"), QStringLiteral("draft"), QStringLiteral("ignored")};
    return names;
}

void sortByTitle(QList<int>& order, const QList<PostFacts>& posts)
{
    QCollator collator{QLocale()};
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(size_t(posts.size()));
    for (const PostFacts& post : posts)
        keys.push_back(collator.sortKey(post.title));
    std::ranges::stable_sort(
        order, [&keys](int a, int b) { return keys[size_t(a)].compare(keys[size_t(b)]) < 0; });
}

template <class Value> QList<PostChoice<Value>> listed(const QMap<Value, int>& counts)
{
    QList<PostChoice<Value>> choices;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        choices += {it.key(), it.value()};
    return choices;
}

QList<PostChoice<QString>> byFrequency(const QMap<QString, int>& counts)
{
    QList<PostChoice<QString>> choices = listed(counts);
    std::ranges::stable_sort(choices, std::ranges::greater(), &PostChoice<QString>::posts);
    return choices;
}

} // namespace

bool PostSelection::isFiltering() const
{
    PostSelection any;
    any.order = order;
    return *this != any;
}

bool PostSelection::accepts(const PostFacts& post, bool isUnsaved) const
{
    return (year == 0 || post.year == year) && (kind.isEmpty() || post.kind == kind)
        && (tag.isEmpty() || post.tags.contains(tag)) && (!state || post.state == *state)
        && (!onlyUnsaved || isUnsaved);
}

QVariantMap toMap(const PostSelection& selection)
{
    QVariantMap map;
    if (selection.order != PostOrder::Newest)
        map[QStringLiteral("order")] = orderNames().at(int(selection.order));
    if (selection.year != 0)
        map[QStringLiteral("year")] = selection.year;
    if (!selection.kind.isEmpty())
        map[QStringLiteral("kind")] = selection.kind;
    if (!selection.tag.isEmpty())
        map[QStringLiteral("tag")] = selection.tag;
    if (selection.state)
        map[QStringLiteral("state")] = stateNames().at(int(*selection.state));
    if (selection.onlyUnsaved)
        map[QStringLiteral("unsaved")] = true;
    return map;
}

PostSelection selectionFrom(const QVariantMap& map)
{
    PostSelection selection;
    const auto order = orderNames().indexOf(map.value(QStringLiteral("order")).toString());
    selection.order = PostOrder(std::max<qsizetype>(order, 0));
    selection.year = map.value(QStringLiteral("year")).toInt();
    selection.kind = map.value(QStringLiteral("kind")).toString();
    selection.tag = map.value(QStringLiteral("tag")).toString();
    if (const auto state = stateNames().indexOf(map.value(QStringLiteral("state")).toString());
        state >= 0)
        selection.state = PostState(state);
    selection.onlyUnsaved = map.value(QStringLiteral("unsaved")).toBool();
    return selection;
}

QList<int> orderedPosts(const QList<PostFacts>& posts, PostOrder order)
{
    QList<int> indices(posts.size());
    std::iota(indices.begin(), indices.end(), 0); // a snapshot has the newest first
    if (order == PostOrder::Oldest)
        std::ranges::reverse(indices);
    else if (order == PostOrder::Title)
        sortByTitle(indices, posts);
    else if (order == PostOrder::LastChanged)
        std::ranges::stable_sort(indices, std::ranges::greater(),
            [&posts](int index) { return posts.at(index).changed; });
    return indices;
}

PostChoices choicesOf(const QList<PostFacts>& posts)
{
    QMap<int, int> years;
    QMap<QString, int> kinds;
    QMap<QString, int> tags;
    QMap<PostState, int> states;
    for (const PostFacts& post : posts) {
        ++years[post.year];
        ++kinds[post.kind];
        ++states[post.state];
        for (const QString& tag : post.tags)
            ++tags[tag];
    }
    years.remove(0);
    kinds.remove(QString());
    PostChoices choices{listed(years), byFrequency(kinds), byFrequency(tags), listed(states)};
    std::ranges::reverse(choices.years);
    choices.kinds = choices.kinds.mid(0, PostChoices::mostTags);
    choices.tags = choices.tags.mid(0, PostChoices::mostTags);
    return choices;
}

} // namespace galley
