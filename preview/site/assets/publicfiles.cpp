#include "preview/site/assets/publicfiles.h"

#include "editor/post/file/filereader.h"
#include "preview/site/assets/convertedasset.h"
#include "preview/site/assets/stylesheets.h"
#include "preview/site/checkout/sitedata.h"
#include "preview/site/checkout/sitereader.h"
#include "preview/site/config/entryfilter.h"
#include "preview/site/config/sitepath.h"
#include "preview/site/ruby/rubytext.h"

#include <QDir>

namespace galley {

namespace {

// The path relative to the source, decoded; empty when it would leave it.
QString relativePath(const QString& sitePath, const QString& baseurl)
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

std::optional<QByteArray> readOwnFile(
    const SiteSnapshot::Data& site, const QString& sitePath, qint64 limit)
{
    const QString path = relativePath(sitePath, site.config.baseurl);
    if (path.isEmpty() || !isPublished(site, path))
        return std::nullopt;
    if (std::optional<QByteArray> converted = convertedAsset(site, path))
        return converted;
    if (std::optional<StyleSheet> sheet = styleSheetAt(site, path))
        return std::move(sheet->css);
    Result<QByteArray> bytes = readInside(site.root, site.source + QLatin1Char('/') + path, limit);
    return bytes ? std::optional(std::move(*bytes)) : std::nullopt;
}

} // namespace

std::optional<QByteArray> readPublicFile(
    const SiteSnapshot& site, const QString& sitePath, qint64 limit)
{
    const auto bytes = readOwnFile(site.data(), sitePath, limit);
    // The embedded site's layouts stand in for a theme's; their styles are there.
    return bytes || !site.data().config.usesTheme()
        ? bytes
        : readPublicFile(*embeddedSite(), sitePath, limit);
}

} // namespace galley
