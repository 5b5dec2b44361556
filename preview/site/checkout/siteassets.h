// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/checkout/sitedata.h"

#include <mutex>

namespace galley {

struct StyleSheet {
    // Of a sheet that cannot be compiled, what it gave before, here or in the last build.
    std::optional<QByteArray> css;
    QList<Diagnostic> problems;
};

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

} // namespace galley
