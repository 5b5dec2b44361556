// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/error.h"
#include "preview/site/checkout/sitesnapshot.h"

#include <QHash>

#include <functional>

namespace galley {

// When the files below the folder were last committed, by absolute path; empty where nothing is
// under version control.
using CommitDates = std::function<QHash<QString, QDateTime>(const QString& folder)>;

// Whether Jekyll, run in the folder, has a site to build: a `_config.yml` or posts.
bool isSite(const QString& folder);

// The folder in which Jekyll is run for a file or folder, found by walking up: the nearest that
// holds `_config.yml`, else the nearest that holds `_posts`; empty when there is none. Posts in
// the user's home folder, or in the file system's root, make a site of themselves alone.
QString findSiteRoot(const QString& fileOrFolder);

// Reads a checkout whole. `previous` lends what did not change. Thread-safe.
// Errors: no such folder, neither `_config.yml` nor `_posts`. A broken `_config.yml` is a problem
// of the snapshot (Jekyll's defaults are then used), not an error. `configFiles`: the configuration
// instead of `_config.yml`, as `jekyll build --config a,b` takes it; relative to the root or
// absolute.
// `commitDates` is asked where a plugin of the site wants to know it; without it, times are those
// on the disk.
Result<SiteSnapshotPtr> readSite(const QString& root, const SiteSnapshotPtr& previous = {},
    const QStringList& configFiles = {}, const CommitDates& commitDates = {});

// The sample site compiled into the program (":/site").
SiteSnapshotPtr embeddedSite();

} // namespace galley
