#pragma once

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

// The one rule about what the previewed page may ask for. `trusted` is true for a site whose own
// scripts the user allowed to run; it opens neither network nor files.
RequestVerdict judgeRequest(const QUrl& url, RequestKind kind, bool trusted);

// What should happen when the page wants to go somewhere else.
enum class NavigationVerdict {
    Stay, // nothing happens
    Allow, // the page's own address, or a place on the page
    OpenOutside, // a web or mail address that a person clicked: the user's browser may open it
    OpenInside, // a page of the same site that a person clicked
};
NavigationVerdict judgeNavigation(const QUrl& target, const QUrl& current, bool clicked);

// The Content-Security-Policy that says the same to the engine, as a second wall.
QString contentSecurityPolicy(bool trusted);

} // namespace galley
