// SPDX-License-Identifier: MIT
#include "app/library/postat.h"

#include <QDir>
#include <QUrl>

namespace galley {

namespace {

// With and without its index file and last slash an address is the same page.
QString pageAddress(const QString& address)
{
    QString path = QUrl::fromPercentEncoding(address.toUtf8());
    if (path.endsWith(QLatin1String("/index.html")))
        path.chop(int(qstrlen("index.html")));
    while (path.size() > 1 && path.endsWith(u'/'))
        path.chop(1);
    return path;
}

} // namespace

QString postFileAt(const QString& address, const SiteSnapshot& site)
{
    const QString wanted = pageAddress(address);
    const QString base = pageAddress(site.config(QStringLiteral("baseurl")).toDisplayString());
    for (const PostSummary& post : site.posts()) {
        if (post.url.isEmpty())
            continue;
        const QString own = pageAddress(post.url);
        if (own == wanted || base + own == wanted)
            return QDir(site.root()).filePath(post.file);
    }
    return {};
}

} // namespace galley
