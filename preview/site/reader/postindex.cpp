// SPDX-License-Identifier: MIT
#include "preview/site/reader/postindex.h"

#include "editor/post/schema/rolefinder.h"
#include "preview/site/checkout/collectionorder.h"
#include "preview/site/checkout/keysread.h"
#include "preview/site/checkout/publication.h"
#include "preview/site/config/yamlmerge.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace galley {

namespace {

using Data = SiteSnapshot::Data;

const ReadDocument& read(const Data& data, const DocumentPlace& place)
{
    return *data.documents.constFind(place.file);
}

bool isPublic(const ReadDocument& entry, const Data& data)
{
    return entry.document && entry.isText
        && visibilityOf(*entry.document, data.readingContext()) == Visibility::Published;
}

PostSummary summaryOf(const SiteDocument& document, const Data& data)
{
    const YamlValue& values = document.values;
    PostSummary summary;
    summary.file = QDir(data.root).relativeFilePath(document.place.file);
    summary.title = document.title();
    summary.author = data.roles.textIn(values, FieldRole::Author);
    summary.cover = data.roles.textIn(values, FieldRole::Picture);
    summary.description = data.roles.textIn(values, FieldRole::Summary);
    summary.layout = values[QStringLiteral("layout")].toDisplayString();
    summary.date = document.date;
    for (const Diagnostic& problem : document.problems)
        summary.problems += problem.message;
    return summary;
}

QHash<QString, QStringList> filesByUrl(const Data& data)
{
    QHash<QString, QStringList> result;
    for (const DocumentPtr& post : data.posts)
        result[post->url] += post->place.path;
    return result;
}

// A mistake in the site's own form leaves the roles to its posts; the form says so.
FieldRoles rolesIn(const Data& data, const QList<DocumentPlace>& posts)
{
    RoleFinder finder;
    for (const DocumentPlace& place : posts)
        finder.addPost(read(data, place).document->ownValues);
    return finder.roles(readSchema(data.config.texts.galley).value_or(FormSchema()), data.keysRead);
}

// What the posts list shows of a post; `others`: posts with the same address.
PostSummary describePost(
    const ReadDocument& entry, const Data& data, const QStringList& others, bool ignored)
{
    PostSummary summary = summaryOf(*entry.document, data);
    if (entry.isText) {
        const Publication publication = publicationOf(*entry.document, data, others);
        summary.url = publication.url;
        summary.problems += publication.reasons;
    } else {
        summary.problems += QCoreApplication::translate(
            "galley", "The file is not UTF-8 text or cannot be read, so Jekyll skips it.");
    }
    summary.published = !summary.url.isEmpty();
    summary.ignored = ignored || !entry.isText;
    return summary;
}

void addSummaries(Data& data, const QList<DocumentPlace>& places, bool ignored)
{
    const QHash<QString, QStringList> files = filesByUrl(data);
    for (const DocumentPlace& place : places) {
        const ReadDocument& entry = read(data, place);
        QStringList others = files.value(entry.document->url);
        others.removeAll(place.path);
        data.summaries += describePost(entry, data, others, ignored);
    }
}

// Whether the site has a page, or a static file, at the path itself.
bool hasOwn(const Data& data, const ReadDocument& entry, const QString& path)
{
    return !entry.isBare
        ? std::any_of(data.pages.begin(), data.pages.end(),
            [&](const DocumentPtr& page) { return page->place.path == path; })
        : std::any_of(data.staticFiles.begin(), data.staticFiles.end(),
            [&](const StaticFile& file) { return file.path == QLatin1Char('/') + path; });
}

void addPage(Data& data, const ReadDocument& entry, const DocumentPlace& place, bool isOfTheme)
{
    if (entry.isBare)
        data.staticFiles.push_back({QLatin1Char('/') + place.path,
            QFileInfo(place.file).lastModified(), QString(), isOfTheme});
    else if (isPublic(entry, data))
        data.pages.push_back(entry.document);
}

void addPages(Data& data, const SiteTree& tree)
{
    for (const QString& path : tree.files) {
        const DocumentPlace place{QString(), data.source + QLatin1Char('/') + path, path, false};
        addPage(data, read(data, place), place, false);
    }
    std::stable_sort(data.pages.begin(), data.pages.end(),
        [](const DocumentPtr& left, const DocumentPtr& right) {
            return left->place.name() < right->place.name();
        });
    std::stable_sort(data.staticFiles.begin(), data.staticFiles.end(),
        [](const StaticFile& left, const StaticFile& right) { return left.path < right.path; });
}

// Behind all others: Jekyll sorts before it reads them.
void addThemeFiles(Data& data, const QList<DocumentPlace>& places)
{
    for (const DocumentPlace& place : places) {
        if (const ReadDocument& entry = read(data, place); !hasOwn(data, entry, place.path))
            addPage(data, entry, place, true);
    }
}

void addCollections(Data& data, const QList<DocumentPlace>& places)
{
    for (const CollectionConfig& collection : data.config.collections) {
        if (collection.label != QLatin1String("posts"))
            data.collections[collection.label];
    }
    for (const DocumentPlace& place : places) {
        const ReadDocument& entry = read(data, place);
        if (entry.isBare) {
            data.staticFiles.push_back({QLatin1Char('/') + place.path,
                QFileInfo(place.file).lastModified(), place.collection, false});
        } else if (entry.isText
            && (data.config.unpublished
                || !isFalse(entry.document->values[QStringLiteral("published")]))) {
            data.collections[place.collection].push_back(entry.document);
        }
    }
    for (const CollectionConfig& collection : data.config.collections) {
        if (const auto found = data.collections.find(collection.label);
            found != data.collections.end())
            sortCollection(found->second, collection);
    }
}

} // namespace

bool isOlder(const DocumentPtr& left, const DocumentPtr& right)
{
    if (left->date != right->date)
        return left->date < right->date;
    return left->place.file < right->place.file;
}

bool isOlderInCollection(const DocumentPtr& left, const DocumentPtr& right)
{
    const bool bothDated = left->hasOwnDate && right->hasOwnDate;
    return bothDated ? isOlder(left, right) : left->place.file < right->place.file;
}

QString commonFolder(const QStringList& sitePaths)
{
    QHash<QString, int> counts;
    for (const QString& path : sitePaths) {
        const QStringList parts = path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
        QString folder;
        for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
            folder += (folder.isEmpty() ? QString() : QStringLiteral("/")) + parts[i];
            ++counts[folder];
        }
    }
    QString best;
    for (auto entry = counts.cbegin(); entry != counts.cend(); ++entry) {
        const bool mostLieThere = 2 * entry.value() > sitePaths.size();
        if (mostLieThere && entry.key().size() > best.size())
            best = entry.key();
    }
    return best;
}

void indexPosts(Data& data, const SiteTree& tree)
{
    for (const DocumentPlace& place : tree.posts) {
        if (isPublic(read(data, place), data))
            data.posts.push_back(read(data, place).document);
    }
    if (data.config.showDrafts) {
        for (const DocumentPlace& place : tree.drafts)
            data.posts.push_back(read(data, place).document);
    }
    std::sort(data.posts.begin(), data.posts.end(), isOlder);
    const size_t limit = size_t(data.config.limitPosts);
    if (limit > 0 && data.posts.size() > limit)
        data.posts.erase(data.posts.begin(), data.posts.end() - ptrdiff_t(limit));
    addPages(data, tree);
    addCollections(data, tree.collectionFiles);
    addThemeFiles(data, tree.themeFiles);
    data.keysRead = keysReadBy(data);
    data.roles = rolesIn(data, tree.posts);
    addSummaries(data, tree.posts, false);
    addSummaries(data, tree.misnamed, true);
    addSummaries(data, tree.drafts, false);
    std::stable_sort(data.summaries.begin(), data.summaries.end(),
        [](const PostSummary& left, const PostSummary& right) { return left.date > right.date; });
    QStringList covers;
    for (const PostSummary& summary : std::as_const(data.summaries)) {
        if (summary.cover.startsWith(QLatin1Char('/')))
            covers += summary.cover;
    }
    data.imageFolder = commonFolder(covers);
}

} // namespace galley
