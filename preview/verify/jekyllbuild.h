// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/error.h"
#include "preview/site/checkout/sitesnapshot.h"

#include <QString>
#include <QStringList>

#include <atomic>

namespace galley {

// How to build a checkout.
struct JekyllBuild {
    QString source; // the checkout
    QStringList configFiles; // instead of `_config.yml`, relative to the checkout or absolute
    QString destination; // an empty folder; beside it, files of the build's own may be written
    // Whether the checkout's own Ruby (see ownRuby()) may run. Else Jekyll is called with --safe
    // and a last configuration file that takes back what names code.
    bool runsRuby = false;
    QStringList plugins; // gems of this computer that run without it, see safePlugins()
    // Bytes that each of its processes may use while the checkout's own Ruby may not run.
    qint64 memory = qint64(1) << 30;
};

// What of the checkout's own would run, with the rights of whoever builds it: plugins in its
// folder, plugins and templates that its configuration names. Empty: nothing. `plugins` are those
// that run anyway.
QStringList ownRuby(const SiteSnapshot& site, const QStringList& plugins = {});

// The configuration that takes it back and leaves the plugins, as JSON, which is YAML.
QByteArray rubyFreeOverlay(const SiteSnapshot& site, const QStringList& plugins);

// Builds the checkout with the installed Jekyll; the checkout itself is not written to. Ends early,
// with an error, when `cancelled` becomes true, after ten minutes, and for want of memory.
// Errors: Jekyll is missing (the message says how to get it) or its build stopped (its own words).
Result<void> buildWithJekyll(
    const JekyllBuild& build, const SiteSnapshot& site, const std::atomic<bool>& cancelled);

} // namespace galley
