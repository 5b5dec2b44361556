// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/config/siteconfig.h"

namespace galley {

// Files without front matter that plugins make pages of; paths are relative to the source.

// For jekyll-optional-front-matter: Markdown, but for files like LICENSE, unless `include:` names
// them.
bool isOptionallyBare(const QString& path, const SiteConfig& config);

// For jekyll-readme-index: a README in Markdown.
bool isReadme(const QString& path, const SiteConfig& config);

// Whether one of the plugins that are on takes the file.
bool isBarePage(const QString& path, const SiteConfig& config);

} // namespace galley
