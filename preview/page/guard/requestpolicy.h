// SPDX-License-Identifier: MIT
#pragma once

#include "preview/page/guard/sitetrust.h"

#include <QString>
#include <QUrl>

namespace galley {

// What a request is for, as far as the rules differ.
enum class RequestKind {
    Page, // the previewed page itself
    Frame, // a page inside the page
    Image,
    Style,
    Font,
    Media, // video, audio, text tracks
    Script,
    Other, // fetch, beacons, plug-ins, workers, prefetch, …
};

enum class RequestVerdict {
    Allow,
    BlockRemote, // would leave this machine
    BlockFile, // a file outside what the site publishes, or an address of the engine's own
    BlockScript, // runs code
    BlockKind, // from the site, but of a kind that a published page does not need here
};

// The one rule about what the previewed page may ask for. Trust opens scripts and the hosts that it
// names; it opens no files and no frames.
RequestVerdict judgeRequest(const QUrl& url, RequestKind kind, const SiteTrust& trust);

// What should happen when the page wants to go somewhere else.
enum class NavigationVerdict {
    Stay, // nothing happens
    Allow, // the page's own address, or a place on the page
    OpenOutside, // a web or mail address that a person clicked: the user's browser may open it
    OpenInside, // a page of the same site that a person clicked
};
NavigationVerdict judgeNavigation(const QUrl& target, const QUrl& current, bool clicked);

// The address as it is handed to another program: a mail link keeps its addresses, subject and text
// alone, for some mail programs attach any file that a link names.
QUrl outsideAddress(const QUrl& url);

// The Content-Security-Policy that says the same to the engine, as a second wall.
QString contentSecurityPolicy(const SiteTrust& trust);

} // namespace galley
