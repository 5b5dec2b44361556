// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/config/siteconfig.h"

#include <functional>

namespace galley {

// A Markdown file for which a plugin may know values that it does not write itself.
struct ImplyingFile {
    QString collection; // label; empty: a page
    QString path; // relative to the source
    QString url;
    QString opening; // of the body
};

// `values` with the title that jekyll-titles-from-headings takes from the body, and with the layout
// that jekyll-default-layout gives what names none; without the excerpt that jekyll-relative-links
// makes anew from the body.
YamlValue withImpliedValues(const YamlValue& values, const ImplyingFile& file,
    const SiteConfig& config, const std::function<bool(const QString&)>& hasLayout);

} // namespace galley
