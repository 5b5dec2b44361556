// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/error.h"
#include "preview/site/checkout/sitesnapshot.h"
#include "preview/verify/domcompare.h"
#include "preview/verify/sheetverdict.h"

#include <QList>
#include <QMap>

#include <atomic>
#include <functional>

namespace galley {

// How Galley's page of one post compares with Jekyll's.
struct PostVerdict {
    enum class Kind {
        Identical,
        Different,
        NotBuilt, // Jekyll wrote no page where Galley expects one
        Skipped, // not published, so there is nothing to compare
        NeedsPlugin, // the page needs a Ruby plugin, which Galley does not run
    };
    QString file; // relative to the site's root
    QString url;
    Kind kind = Kind::Identical;
    std::optional<DomDifference> difference;
    int line = 0; // 1-based line of the post at the difference; 0: in the layouts
    QString reason; // of NotBuilt, Skipped and NeedsPlugin; of Different where it is known
};

struct Verification {
    QList<PostVerdict> posts; // newest first
    QList<SheetVerdict> sheets; // none when posts were chosen
    QStringList notRun; // the site's own Ruby that was not allowed to run, see ownRuby()
    int compared() const; // identical and different ones, and those Jekyll did not write
    int identical() const;
    int comparedSheets() const;
    int identicalSheets() const;
    QMap<QString, int> notCompared() const; // how many for each reason
    bool isProof() const; // something was compared, and all of it is identical
};

struct VerifyOptions {
    QString postGlob; // of the site-relative path or the file name; empty = all
    std::function<void(int done, int total)> progress;
    const std::atomic<bool>* cancelled = nullptr;
    bool runsRuby = false; // the site's own, with the rights of whoever runs Galley
};

// Builds the site with the installed Jekyll into a temporary folder, renders every published post
// in-process and compares the two pages' DOMs; compares the style sheets, too.
Result<Verification> verifySite(const SiteSnapshotPtr& site, const VerifyOptions& options);

// The comparison alone, with a folder that Jekyll built before.
Result<Verification> verifyAgainst(
    const QString& builtFolder, const SiteSnapshotPtr& site, const VerifyOptions& options);

} // namespace galley
