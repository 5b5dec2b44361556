#pragma once

#include "preview/site/stylesheets.h"

#include <mutex>

namespace galley {

// Assets that Jekyll converts, as they were converted for a snapshot. Safe for several threads.
class AssetCache {
public:
    std::optional<QByteArray> find(const QString& path) const;
    void insert(const QString& path, const QByteArray& bytes);
    std::optional<StyleSheet> findSheet(const QString& url) const;
    void insertSheet(const QString& url, const StyleSheet& sheet);

private:
    mutable std::mutex m_mutex;
    QHash<QString, QByteArray> m_assets;
    QHash<QString, StyleSheet> m_sheets;
};

// A file with front matter that is no page (".css", ".js", ".svg" beginning with `---`) as Jekyll
// writes it: Liquid filled in, front matter gone. Nothing when `path` (relative to the source) is
// none.
std::optional<QByteArray> convertedAsset(const SiteSnapshot::Data& site, const QString& path);

} // namespace galley
