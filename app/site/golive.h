// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/checkout/publication.h"

#include <QString>

namespace galley {

// What becomes of the post when the site is built.
enum class GoLiveState {
    Published,
    NotPublished,
    NoBuild, // the build stops: nothing of the site is published
    Unknown, // what cannot be looked into decides
};

// One line on whether and where the published site will have the post.
struct GoLive {
    GoLiveState state = GoLiveState::NotPublished;
    QString text; // translated: the address, or why there is none
    QString detail; // everything that is known, a sentence a line
    QString address = {}; // of the published post; empty where there will be none
};

// `siteProblems`: what stops the build elsewhere, and here; `unknown`:
// what may change the build and cannot be looked into.
GoLive goLive(const Publication& publication, const QList<Diagnostic>& siteProblems = {},
    const QStringList& unknown = {});

} // namespace galley
