#pragma once

#include "editor/post/error.h"
#include "preview/site/sitesnapshot.h"

namespace galley {

// The folder with `_config.yml` that holds the file or folder, found by walking up; empty when
// none.
QString findSiteRoot(const QString& fileOrFolder);

// Reads a checkout whole. `previous` lends what did not change. Thread-safe.
// Errors: no such folder, no `_config.yml`. A broken `_config.yml` is a problem of the snapshot
// (Jekyll's defaults are then used), not an error.
// `configFiles`: the configuration instead of `_config.yml`, as `jekyll build --config a,b` takes
// it; relative to the root or absolute.
Result<SiteSnapshotPtr> readSite(
    const QString& root, const SiteSnapshotPtr& previous = {}, const QStringList& configFiles = {});

// The snapshot with one post read anew: changed, added or gone. Much quicker than reading the site.
// Files that Jekyll does not take for posts give the snapshot itself.
SiteSnapshotPtr rereadPost(const SiteSnapshotPtr& site, const QString& file);

// The sample site compiled into the program (":/site").
SiteSnapshotPtr embeddedSite();

} // namespace galley
