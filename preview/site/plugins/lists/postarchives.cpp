// SPDX-License-Identifier: MIT
#include "preview/site/plugins/lists/postarchives.h"

#include "preview/site/config/yamlmerge.h"

#include <algorithm>

namespace galley {

namespace {

QStringList tagsOf(const SiteDocument& post)
{
    QStringList tags;
    for (const YamlValue& tag : asList(post.values[QStringLiteral("tags")]))
        tags += tag.toDisplayString();
    return tags;
}

} // namespace

QStringList archivesOf(const SiteDocument& post, const QString& type)
{
    if (type == archives::tag)
        return tagsOf(post);
    if (type == archives::category)
        return post.categories;
    const qsizetype length = type == archives::year ? 4 : type == archives::month ? 7 : 10;
    return {post.date.toString(QStringLiteral("yyyy-MM-dd")).left(length)};
}

std::vector<DocumentPtr> postsIn(
    const PostArchive& archive, const std::vector<DocumentPtr>& oldestFirst)
{
    std::vector<DocumentPtr> posts;
    std::copy_if(oldestFirst.rbegin(), oldestFirst.rend(), std::back_inserter(posts),
        [&](const DocumentPtr& post) {
            return archivesOf(*post, archive.type).contains(archive.name);
        });
    return posts;
}

} // namespace galley
