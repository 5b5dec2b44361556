// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/error.h"
#include "preview/site/checkout/sitesnapshot.h"

#include <QHash>
#include <QString>

namespace galley::cli {

// The site that each file of a command line belongs to, every site read once.
class SiteCache {
public:
    // With an empty folder each file's site is found by walking up, see findSiteRoot(); a file
    // outside any gets the embedded site. `configFiles` as readSite takes them.
    SiteCache(const QString& siteFolder, const QStringList& configFiles)
        : m_siteFolder(siteFolder)
        , m_configFiles(configFiles)
    {
    }

    Result<SiteSnapshotPtr> siteOf(const QString& file);

private:
    QString m_siteFolder;
    QStringList m_configFiles;
    QHash<QString, SiteSnapshotPtr> m_sites;
};

} // namespace galley::cli
