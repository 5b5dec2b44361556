// SPDX-License-Identifier: MIT
#include "preview/site/listing/postfacts.h"

#include "editor/post/schema/titlecheck.h"
#include "preview/site/checkout/sitedata.h"
#include "preview/site/document/categories.h"

namespace galley {

namespace {

const ReadDocument* readPost(const SiteSnapshot& site, const PostSummary& post)
{
    const auto& documents = site.data().documents;
    const auto found = documents.constFind(site.root() + QLatin1Char('/') + post.file);
    return found == documents.constEnd() ? nullptr : &*found;
}

PostState stateOf(const PostSummary& post, const ReadDocument* read, const QDateTime& now)
{
    if (post.ignored)
        return PostState::Ignored;
    if (read && read->document && read->document->place.draft)
        return PostState::Draft;
    if (post.published)
        return PostState::Published;
    return post.date.isValid() && post.date > now ? PostState::Scheduled : PostState::Hidden;
}

QStringList tagsAndCategories(const SiteDocument& document)
{
    QStringList all;
    for (const YamlValue& tag : tagsOf(document.values))
        all += tag.toDisplayString().simplified();
    for (const QString& category : document.categories)
        all += category.simplified();
    all.removeAll(QString());
    all.removeDuplicates();
    return all;
}

} // namespace

QList<PostFacts> postFacts(const SiteSnapshot& site)
{
    QList<PostFacts> all;
    all.reserve(site.posts().size());
    for (const PostSummary& post : site.posts()) {
        const ReadDocument* const read = readPost(site, post);
        PostFacts facts;
        const TitleParts parts = titleParts(post.title);
        const bool isSplit = !parts.words.isEmpty();
        facts.kind = isSplit ? parts.kind : QString();
        facts.title = isSplit ? parts.words : post.title;
        if (facts.title.isEmpty())
            facts.title = post.file.section(QLatin1Char('/'), -1);
        facts.state = stateOf(post, read, site.data().time);
        // a file without a date in its name has only the one that Jekyll makes up
        facts.year = post.date.isValid() && !post.ignored ? post.date.date().year() : 0;
        if (read) {
            facts.changed = read->stamp.modified;
            if (read->document)
                facts.tags = tagsAndCategories(*read->document);
        }
        all += facts;
    }
    return all;
}

QByteArray postSource(const SiteSnapshot& site, qsizetype post)
{
    const ReadDocument* const read = readPost(site, site.posts().at(post));
    return read ? read->source : QByteArray();
}

} // namespace galley
