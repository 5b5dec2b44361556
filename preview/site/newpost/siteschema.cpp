// SPDX-License-Identifier: MIT
#include "preview/site/newpost/siteschema.h"

#include "editor/post/file/filereader.h"
#include "editor/post/schema/placeholders.h"
#include "preview/site/checkout/sitedata.h"
#include "preview/site/reader/sitepath.h"

#include <QDir>

namespace galley {

namespace {

constexpr qsizetype telling = 300; // newest posts that show a site's conventions

QString textOf(const SiteSnapshot& site, const PostSummary& post)
{
    constexpr qint64 largest = megabyte; // longer posts say nothing of how the others begin
    const QString file = QDir(site.root()).filePath(post.file);
    return QString::fromUtf8(readInside(site.root(), file, largest).value_or(QByteArray()));
}

} // namespace

Result<std::optional<FormSchema>> writtenSchema(const SiteSnapshot& site)
{
    const QString name = QStringLiteral(".galley.yml");
    const std::optional<SitePath> file = SitePath::find(site.root(), name);
    if (!file)
        return std::nullopt;
    const Result<QByteArray> bytes = readInside(site.root(), file->absolute(), megabyte);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    Result<FormSchema> schema = readSchema(QString::fromUtf8(*bytes));
    if (schema)
        return std::optional(*std::move(schema));
    Error error = schema.error();
    error.file = QDir::toNativeSeparators(QDir(site.root()).filePath(name));
    return tl::make_unexpected(error);
}

FormSchema usualSchema(const SiteSnapshot& site)
{
    QList<FrontMatter> posts;
    for (const PostSummary& post : site.posts()) {
        if (posts.size() == telling)
            break;
        const QString text = post.ignored ? QString() : textOf(site, post);
        if (!post.ignored && !hasPlaceholder(text)) // unfinished posts are no model
            posts += readFrontMatter(text);
    }
    return inferSchema(posts, site.data().keysRead, site.roles());
}

} // namespace galley
