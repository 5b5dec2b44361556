// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/config/frontmatterdefaults.h"
#include "preview/site/config/siteconfig.h"

#include <QDateTime>

#include <functional>

namespace galley {

// What is known of the site while documents are read.
struct ReadingContext {
    const SiteConfig& config;
    const FrontMatterDefaults& defaults;
    QDateTime now; // the build's time
    std::function<bool(const QString&)> hasLayout; // whether the site has a layout of the name
    std::function<QDateTime(const QString&)> lastChange; // of a file, by absolute path
};

} // namespace galley
