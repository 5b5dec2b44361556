// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/yaml/yamlvalue.h"

#include <QString>

namespace galley {

// The repository (`owner/name`) of a site on GitHub: as `repository:` says, else from the remote
// `origin` of the text of a `.git/config`. Empty: none is known.
QString repositoryOf(const YamlValue& config, const QString& gitConfig);

// The configuration with what jekyll-github-metadata knows of the repository without asking
// anybody: `site.github`, and a title where the site has none. On GitHub Pages also the address
// that it gives the site; `domain` is the text of the file CNAME, empty without one.
// Source: the plugin's documentation and its version 2.15.
YamlValue withGitHubMetadata(const YamlValue& config, const QString& repository,
    bool isOnGitHubPages, const QString& domain);

} // namespace galley
