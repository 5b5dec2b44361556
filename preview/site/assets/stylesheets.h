// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/checkout/siteassets.h"

namespace galley {

// Style sheets that Jekyll compiles from Sass: pages whose names end in ".scss" or ".sass", Liquid
// filled in first. Source: jekyll-sass-converter 3.0 and 2.2, lib/jekyll/converters/scss.rb; where
// they look for imports in different places (3: beside the sheet, 2: in the site's source), both
// are looked in.

// The sheet published at the path ("css/a.css", relative to the source). Nothing when that is not
// made from Sass. Waits for the compiler.
std::optional<StyleSheet> styleSheetAt(const SiteSnapshot::Data& site, const QString& path);

// What is wrong with the site's sheets. Waits for the compiler.
QList<Diagnostic> styleProblems(const SiteSnapshot::Data& site);

} // namespace galley
