// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

class QUrl;

namespace galley {

struct SiteConfig;

// Where the site is published, to know its own absolute links.
struct SiteAddress {
    QString host; // "lab.example.org", lower case; empty when the configuration does not say
    QString base; // "/lab" or empty
    int port = -1; // -1: the scheme's own

    // The path of an address of the site itself, with `base`; nothing for one of another host, or
    // of what else lies there beside the site. By http or https alike; "www." makes another host.
    std::optional<QString> pathOf(const QUrl& url) const;
};

// From the `url` and `baseurl` of the configuration.
SiteAddress siteAddress(const QString& url, const QString& baseurl);

// Jekyll's filters relative_url and absolute_url.
QString relativeUrl(const QString& url, const SiteConfig& config);
QString absoluteUrl(const QString& url, const SiteConfig& config);

} // namespace galley
