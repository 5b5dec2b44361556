// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace galley {

// What a person allowed one checkout to do; nothing by default. Whatever it says, its pages read no
// file outside the checkout, and reach no host that is not named.
struct SiteTrust {
    bool scripts = false; // scripts of the site, and of the hosts named, run
    QStringList hosts; // made by hostEntry(), sorted, no repeats: their files may be fetched
    bool ruby = false; // its own Ruby runs, with the person's rights, when it is built to compare

    bool isNone() const { return !scripts && hosts.isEmpty() && !ruby; }
    friend bool operator==(const SiteTrust&, const SiteTrust&) = default;
};

// The host that a person means: a name or address, with a port where it is not the usual one, as
// typed or pasted ("CDN.example.org", "https://cdn.example.org/a.js" -> "cdn.example.org"). Lower
// case, ASCII; holds nothing but letters, digits, '.', '-', ':', '[' and ']'. Nothing for patterns,
// addresses of other schemes, names that lead by themselves to this machine's neighbours (no dot)
// and what is no host at all.
std::optional<QString> hostEntry(const QString& typed);

// The trust with its hosts sorted and without repeats; what is no host is left out.
SiteTrust tidied(SiteTrust trust);

// Whether the address lies on a host that is named. Only https; http for this machine alone, where
// nobody listens on the way. Ports must agree.
bool reachesHost(const SiteTrust& trust, const QUrl& url);

// The origins of the named hosts as a Content-Security-Policy has them.
QStringList hostOrigins(const SiteTrust& trust);

} // namespace galley
