#include "preview/site/siteassets.h"

#include "editor/post/filereader.h"
#include "preview/site/pagerendering.h"

namespace galley {

namespace {

DocumentPtr pageOfFile(const SiteSnapshot::Data& site, const QString& path)
{
    const auto found = site.documents.constFind(site.source + QLatin1Char('/') + path);
    return found == site.documents.constEnd() ? nullptr : found->document;
}

} // namespace

std::optional<QByteArray> AssetCache::find(const QString& path) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_assets.constFind(path);
    return found == m_assets.constEnd() ? std::nullopt : std::optional<QByteArray>(*found);
}

void AssetCache::insert(const QString& path, const QByteArray& bytes)
{
    const std::lock_guard lock(m_mutex);
    m_assets.insert(path, bytes);
}

std::optional<StyleSheet> AssetCache::findSheet(const QString& url) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_sheets.constFind(url);
    return found == m_sheets.constEnd() ? std::nullopt : std::optional(*found);
}

void AssetCache::insertSheet(const QString& url, const StyleSheet& sheet)
{
    const std::lock_guard lock(m_mutex);
    m_sheets.insert(url, sheet);
}

std::optional<QByteArray> convertedAsset(const SiteSnapshot::Data& site, const QString& path)
{
    const DocumentPtr page = pageOfFile(site, path);
    if (!page || !page->isPage() || isSassSheet(*page)
        || page->outputExtension == QLatin1String(".html"))
        return std::nullopt;
    if (std::optional<QByteArray> known = site.assets->find(path))
        return known;
    PageRendering rendering;
    const QByteArray bytes = rendering.renderAsset(site, page);
    site.assets->insert(path, bytes);
    return bytes;
}

} // namespace galley
