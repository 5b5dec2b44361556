// SPDX-License-Identifier: MIT
#include "preview/site/checkout/publication.h"

#include "editor/post/base/joinedtext.h"
#include "editor/post/base/pathtext.h"
#include "editor/post/frontmatter/frontmatter.h"
#include "editor/post/name/postname.h"
#include "preview/site/config/entryfilter.h"
#include "preview/site/config/yamlmerge.h"

#include <QCoreApplication>

namespace galley {

namespace {

QString sentence(const char* text)
{
    return QCoreApplication::translate("galley", text);
}

QString withoutRoot(const QString& file, const QString& root)
{
    const QString clean = cleanPath(file);
    return clean.startsWith(root + QLatin1Char('/')) ? clean.mid(root.size() + 1) : QString();
}

bool hasFolder(const QString& path, const QString& name)
{
    return path.startsWith(name + QLatin1Char('/'))
        || path.contains(QLatin1Char('/') + name + QLatin1Char('/'));
}

// Why Jekyll will not even read the file as a post; empty when it will.
QString reasonOfPlace(const DocumentPlace& place, const SiteSnapshot::Data& site)
{
    if (place.path.isEmpty())
        return sentence(QT_TRANSLATE_NOOP("galley", "The file is not inside the site."));
    if (place.draft && !site.config.showDrafts)
        return sentence(
            QT_TRANSLATE_NOOP("galley", "It is a draft: move it to _posts to publish it."));
    if (!place.draft && !hasFolder(place.path, QStringLiteral("_posts")))
        return sentence(QT_TRANSLATE_NOOP("galley", "It is not in a folder named _posts."));
    if (!place.draft && !PostName::isDated(place.name()))
        return sentence(QT_TRANSLATE_NOOP("galley",
            "The file’s name does not begin with a date (YYYY-MM-DD-name.md), so Jekyll ignores "
            "it."));
    if (EntryFilter(site.config).isExcluded(place.path, false))
        return sentence(QT_TRANSLATE_NOOP("galley", "The site’s configuration excludes the file."));
    return {};
}

// With `limit_posts`: whether so many newer posts are published that this one is not.
bool isBeyondLimit(const SiteDocument& document, const SiteSnapshot::Data& site)
{
    const auto isNewer = [&](const DocumentPtr& post) {
        return post->place.file != document.place.file
            && (post->date > document.date
                || (post->date == document.date && post->place.file > document.place.file));
    };
    return site.config.limitPosts > 0
        && std::count_if(site.posts.begin(), site.posts.end(), isNewer) >= site.config.limitPosts;
}

QString futureReason(const SiteDocument& document)
{
    return sentence(
        QT_TRANSLATE_NOOP("galley",
            "Its date, %1 (%2), is in the future: Jekyll leaves it out of any build before then."))
        .arg(document.date.toString(QStringLiteral("yyyy-MM-dd HH:mm")),
            document.date.timeZoneAbbreviation());
}

void addLayoutRemark(
    Publication& publication, const SiteDocument& document, const SiteSnapshot::Data& site)
{
    const YamlValue& layout = document.values[QStringLiteral("layout")];
    const QString name = layout.toDisplayString();
    if (layout.isNull() || name == QLatin1String("none"))
        publication.reasons +=
            sentence(QT_TRANSLATE_NOOP("galley", "It has no layout: the page will be plain text."));
    else if (!site.layouts.contains(name) && !site.lacksTheme())
        publication.reasons +=
            sentence(QT_TRANSLATE_NOOP("galley", "The site has no layout named “%1”.")).arg(name);
}

} // namespace

DocumentPlace placeOf(const QString& file, const SiteSnapshot::Data& site)
{
    DocumentPlace place{
        QStringLiteral("posts"), cleanPath(file), withoutRoot(file, site.source), false};
    const QString container = site.config.collectionsDir;
    if (!container.isEmpty() && place.path.startsWith(container + QLatin1Char('/')))
        place.path = place.path.mid(container.size() + 1);
    place.draft = hasFolder(place.path, QStringLiteral("_drafts"));
    for (const CollectionConfig& collection : site.config.collections) {
        if (collection.label != QLatin1String("posts")
            && place.path.startsWith(QLatin1Char('_') + collection.label + QLatin1Char('/')))
            place.collection = collection.label;
    }
    return place;
}

Publication publicationOf(
    const SiteDocument& document, const SiteSnapshot::Data& site, const QStringList& others)
{
    Publication publication;
    const bool isPost = document.place.collection == QLatin1String("posts");
    if (isPost) {
        if (const QString reason = reasonOfPlace(document.place, site); !reason.isEmpty()) {
            publication.reasons += reason;
            publication.isHeldBack = document.place.draft && !site.config.showDrafts;
            return publication;
        }
    }
    for (const BuildFault& fault : document.faults) {
        if (fault.effect == BuildFault::Effect::StopsBuild) {
            publication.stop = fault.message;
            publication.reasons += describedFault(fault).message;
            return publication;
        }
        if (fault.effect == BuildFault::Effect::Skipped) {
            publication.reasons += describedFault(fault).message;
            return publication;
        }
    }
    switch (visibilityOf(document, site.readingContext())) {
    case Visibility::Unpublished:
        publication.reasons +=
            sentence(QT_TRANSLATE_NOOP("galley", "“Publish” is switched off for this post."));
        publication.isHeldBack = isPost;
        return publication;
    case Visibility::InTheFuture:
        publication.reasons += futureReason(document);
        return publication;
    case Visibility::Published:
        break;
    }
    if (isPost && isBeyondLimit(document, site)) {
        publication.reasons += sentence(QT_TRANSLATE_NOOP("galley",
            "The site publishes only its newest posts (limit_posts), and this one is older."));
        return publication;
    }
    publication.url = document.url;
    if (!others.isEmpty())
        publication.reasons += sentence(
            QT_TRANSLATE_NOOP("galley", "%1 has the same address; one of them will be lost."))
                                   .arg(joinedList(others));
    publication.isBare = document.isBroken;
    for (const BuildFault& fault : document.faults)
        publication.reasons += describedFault(fault).message;
    if (!document.isBroken)
        addLayoutRemark(publication, document, site);
    return publication;
}

Publication publicationOf(const QString& text, const QString& file, const SiteSnapshot& site)
{
    return publicationOf(readHead(text), file, site);
}

QList<BuildFault> stopsOf(const QString& text, const QString& file, const SiteSnapshot& site)
{
    const SiteSnapshot::Data& data = site.data();
    const DocumentPlace place = placeOf(file, data);
    const bool isPost = place.collection == QLatin1String("posts");
    if (isPost && !reasonOfPlace(place, data).isEmpty())
        return {};
    QList<BuildFault> stops = makeDocument(place, readHead(text), data.readingContext()).faults;
    stops.removeIf(
        [](const BuildFault& fault) { return fault.effect != BuildFault::Effect::StopsBuild; });
    return stops;
}

Publication publicationOf(const DocumentHead& head, const QString& file, const SiteSnapshot& site)
{
    const SiteSnapshot::Data& data = site.data();
    const SiteDocument document = makeDocument(placeOf(file, data), head, data.readingContext());
    QStringList others;
    for (const std::vector<DocumentPtr>* documents : {&data.posts, &data.pages}) {
        for (const DocumentPtr& other : *documents) {
            if (other->url == document.url && other->place.file != document.place.file)
                others += other->place.path;
        }
    }
    return publicationOf(document, data, others);
}

} // namespace galley
