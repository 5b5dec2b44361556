// SPDX-License-Identifier: MIT
#include "preview/site/checkout/siteassets.h"

namespace galley {

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

} // namespace galley
