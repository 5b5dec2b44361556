// SPDX-License-Identifier: MIT
#include "preview/site/assets/publicfiles.h"

#include "editor/post/file/filereader.h"
#include "preview/site/assets/convertedasset.h"
#include "preview/site/assets/stylesheets.h"
#include "preview/site/checkout/sitedata.h"
#include "preview/site/config/entryfilter.h"
#include "preview/site/reader/sitepath.h"
#include "preview/site/ruby/rubytext.h"

#include <QDir>

#include <algorithm>

namespace galley {

namespace {

// The path relative to the source, decoded; empty when it would leave it.
QString servedPath(const QString& sitePath, const QString& baseurl)
{
    QString path = sitePath.section(QLatin1Char('#'), 0, 0).section(QLatin1Char('?'), 0, 0);
    if (!baseurl.isEmpty() && path.startsWith(baseurl + QLatin1Char('/')))
        path = path.mid(baseurl.size());
    path = unescapePath(path);
    if (path.contains(QChar::Null) || path.split(QLatin1Char('/')).contains(QLatin1String("..")))
        return {};
    path = QDir::cleanPath(path);
    return path.startsWith(QLatin1Char('/')) ? path.mid(1) : path;
}

// Every folder on the way and the file itself must be one that Jekyll publishes.
bool isPublished(const SiteSnapshot::Data& site, const QString& path)
{
    const EntryFilter filter(site.config);
    const QStringList parts = path.split(QLatin1Char('/'));
    QString base;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool isFolder = i + 1 < parts.size();
        if (!filter.accepts(base, parts[i], isFolder))
            return false;
        base += parts[i] + QLatin1Char('/');
    }
    return true;
}

bool isThemesFile(const SiteSnapshot::Data& site, const QString& path)
{
    return site.theme
        && std::any_of(
            site.staticFiles.begin(), site.staticFiles.end(), [&](const StaticFile& file) {
                return file.isOfTheme && file.path == QLatin1Char('/') + path;
            });
}

// What the site publishes of its theme, whatever it leaves out of its own.
bool isOfTheme(const SiteSnapshot::Data& site, const QString& path)
{
    return isThemesFile(site, path)
        || (site.theme
            && std::any_of(site.pages.begin(), site.pages.end(), [&](const DocumentPtr& page) {
                   return page->place.file.startsWith(site.theme->folder + QLatin1Char('/'))
                       && unescapePath(page->url) == QLatin1Char('/') + path;
               }));
}

} // namespace

std::optional<QByteArray> readPublicFile(
    const SiteSnapshot& snapshot, const QString& sitePath, qint64 limit)
{
    const SiteSnapshot::Data& site = snapshot.data();
    const QString path = servedPath(sitePath, site.config.baseurl);
    if (path.isEmpty() || !(isPublished(site, path) || isOfTheme(site, path)))
        return std::nullopt;
    if (std::optional<QByteArray> converted = convertedAsset(site, path))
        return converted;
    if (std::optional<StyleSheet> sheet = styleSheetAt(site, path))
        return std::move(sheet->css);
    Result<QByteArray> bytes = isThemesFile(site, path)
        ? readInside(site.theme->folder, site.theme->folder + QLatin1Char('/') + path, limit)
        : readInside(site.root, site.source + QLatin1Char('/') + path, limit);
    return bytes ? std::optional(std::move(*bytes)) : std::nullopt;
}

} // namespace galley
