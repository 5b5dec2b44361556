#pragma once

#include "preview/site/sitedata.h"

#include <mutex>

namespace galley {

// Assets that Jekyll converts, as they were converted for a snapshot. Safe for several threads.
class AssetCache {
public:
    std::optional<QByteArray> find(const QString& path) const;
    void insert(const QString& path, const QByteArray& bytes);

private:
    mutable std::mutex m_mutex;
    QHash<QString, QByteArray> m_assets;
};

// A file with front matter that is no page (".css", ".js", ".svg" beginning with `---`) as Jekyll
// writes it: Liquid filled in, front matter gone. Nothing when `path` (relative to the source) is
// none.
std::optional<QByteArray> convertedAsset(const SiteSnapshot::Data& site, const QString& path);

// A style sheet that Jekyll compiles from Sass: the copy of the last build, if there is one and it
// is no older than the source. `path` ends in ".css".
std::optional<QByteArray> compiledStyleSheet(const SiteSnapshot::Data& site, const QString& path);

// A problem for every style sheet written in Sass whose last build is missing or out of date.
QList<Diagnostic> sassProblems(const SiteSnapshot::Data& site);

} // namespace galley
