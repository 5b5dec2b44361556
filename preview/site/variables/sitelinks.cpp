// SPDX-License-Identifier: MIT
#include "preview/site/variables/sitelinks.h"

#include "preview/site/config/siteaddress.h"

#include <QRegularExpression>

namespace galley {

namespace {

bool isAt(const QString& relativePath, const QString& path)
{
    return relativePath == path || relativePath == QLatin1Char('/') + path;
}

// `[dir/]YYYY-MM-DD-slug` as the tag post_url takes it.
struct PostReference {
    QString folder;
    QString date;
    QString slug;
};

std::optional<PostReference> postReference(const QString& name)
{
    static const QRegularExpression form(QStringLiteral("^/?(.+/)?(\\d+-\\d+-\\d+)-(.*)$"));
    const QRegularExpressionMatch match = form.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    return PostReference{match.captured(1), match.captured(2), match.captured(3)};
}

QRegularExpression pathOf(const PostReference& post)
{
    const QString base = post.date + QLatin1Char('-') + QRegularExpression::escape(post.slug)
        + QStringLiteral("\\.[^.]+");
    const QString folder = QRegularExpression::escape(post.folder);
    return QRegularExpression(QStringLiteral("^_posts/") + folder + base + QStringLiteral("|^")
        + folder + QStringLiteral("_posts/?") + base);
}

} // namespace

std::optional<QString> linkTarget(const QString& path, const SiteView& view)
{
    const SiteSnapshot::Data& site = view.site();
    for (const DocumentPtr& page : site.pages) {
        if (isAt(page->place.path, path))
            return relativeUrl(page->url, site.config);
    }
    for (const StaticFile& file : site.staticFiles) {
        if (file.path == path || file.path == QLatin1Char('/') + path)
            return relativeUrl(file.path, site.config);
    }
    for (const CollectionConfig& collection : site.config.collections) {
        if (!collection.output)
            continue;
        for (const DocumentPtr& document : view.documentsOf(collection.label)) {
            if (isAt(document->place.path, path))
                return relativeUrl(document->url, site.config);
        }
    }
    return std::nullopt;
}

std::optional<QString> postTarget(const QString& name, const SiteView& view)
{
    const std::optional<PostReference> reference = postReference(name);
    if (!reference)
        return std::nullopt;
    const QRegularExpression path = pathOf(*reference);
    for (const DocumentPtr& post : view.posts()) {
        if (path.match(post->place.path).hasMatch())
            return relativeUrl(post->url, view.site().config);
    }
    const QDate date = QDate::fromString(reference->date, QStringLiteral("yyyy-M-d"));
    for (const DocumentPtr& post : view.posts()) {
        if (post->slug == reference->slug && post->date.date() == date)
            return relativeUrl(post->url, view.site().config);
    }
    return std::nullopt;
}

} // namespace galley
