// SPDX-License-Identifier: MIT
#include "app/cli/shared/sitecache.h"

#include "app/site/commitdates.h"
#include "preview/site/reader/sitereader.h"

namespace galley::cli {

Result<SiteSnapshotPtr> SiteCache::siteOf(const QString& file)
{
    const QString root = m_siteFolder.isEmpty() ? findSiteRoot(file) : m_siteFolder;
    if (const auto known = m_sites.constFind(root); known != m_sites.cend())
        return *known;
    if (root.isEmpty())
        return *m_sites.insert(root, embeddedSite());
    auto site = readSite(root, {}, m_configFiles, commitDates);
    if (site)
        m_sites.insert(root, *site);
    return site;
}

} // namespace galley::cli
