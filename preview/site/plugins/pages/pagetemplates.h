// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace galley {

// The templates that plugins bring, as they hand them to Liquid. From jekyll-redirect-from 0.16,
// jekyll-sitemap 1.4 and jekyll-feed 0.17, all under the MIT licence (resources/package/copyright).
QString redirectTemplate();
QString sitemapTemplate();
QString feedTemplate();

} // namespace galley
