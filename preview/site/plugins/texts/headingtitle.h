// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/config/siteconfig.h"

namespace galley {

// What jekyll-titles-from-headings does on a site.
// Source: the plugin's documentation and its version 0.5.
struct HeadingTitles {
    bool isOn = false;
    bool takesCollections = false; // posts and other documents, too
    bool strips = false; // the heading goes from the body
};
HeadingTitles headingTitles(const SiteConfig& config);

// The text of the heading with which the body begins, without markup; nothing: it begins otherwise.
// The first some thousand characters of a body are enough.
std::optional<QString> headingTitle(const QString& body, const markdown::Dialect& dialect);

// The part of the body without that heading, and without the white space around what is left.
QStringView withoutHeading(const QString& body);

} // namespace galley
