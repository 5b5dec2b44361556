// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/checkout/publication.h"

#include <QString>

namespace galley {

// What becomes of the post when the site is built.
enum class GoLiveState {
    Published,
    NotPublished,
    Unfinished, // published, with what is still to be filled in
    NoBuild, // the build stops: nothing of the site is published
    Unknown, // what cannot be looked into decides
};

// One line on whether and where the published site will have the post.
struct GoLive {
    GoLiveState state = GoLiveState::NotPublished;
    QString text; // translated: the address, or why there is none
    QString detail; // everything that is known, a sentence a line
    QString address = {}; // of the published post; empty where there will be none
    bool mayPublish = false; // it is a draft or switched off, which the writer can change
};

// `siteProblems`: what stops the build elsewhere, and here; `unknown`: what may change the build
// and cannot be looked into; `openPlaces`: how many placeholders the post has.
GoLive goLive(const Publication& publication, const QList<Diagnostic>& siteProblems = {},
    const QStringList& unknown = {}, int openPlaces = 0);

} // namespace galley
