// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/checkout/sitesnapshot.h"
#include "preview/site/config/buildfault.h"

#include <QSet>

#include <functional>

namespace galley {

// What becomes of a build, as far as can be told without running it.
enum class BuildVerdict {
    Builds,
    Stops,
    Unknown, // what Galley cannot look into decides
};

// Everything in the site that stops its build or publishes a page bare, in the configuration, data,
// layouts, includes, posts and pages: each with the file that is at fault, relative to the
// checkout. Renders the whole site but the files `except` (absolute), so it takes a while;
// `isCancelled` is asked between pages. Thread-safe.
QList<Diagnostic> checkSite(const SiteSnapshot& site, const QSet<QString>& except = {},
    const std::function<bool()>& isCancelled = {});

// What may change what a build does, as its user knows it: plugins, Ruby files, an encoding.
QStringList unknownParts(const SiteSnapshot& site);

// The verdict on what was found.
BuildVerdict verdictOn(const SiteSnapshot& site, const QList<Diagnostic>& problems);

} // namespace galley
