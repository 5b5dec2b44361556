// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/config/themegem.h"

#include <optional>

namespace galley {

struct ThemeSearch {
    std::optional<ThemeGem> theme;
    QStringList refused; // folders that are links to somewhere else
};

// The names that the gem of a theme may have: that of `theme: NAME`, and for a repository on
// GitHub, as `remote_theme: OWNER/NAME@VERSION` names it, those that such themes' gems are
// published under. None for what is no name: letters, digits, '_' and '-' alone make one.
QStringList gemNames(const QString& theme);

// Looks for the first of the names in the folders (see gemFolders). `locked`: the version that the
// site's Gemfile.lock fixes, taken if it is there; else, or if it is empty, the newest, of which a
// pre-release is the last choice. Source: Jekyll 4.3 lib/jekyll/theme.rb.
ThemeSearch findThemeGem(
    const QString& theme, const QStringList& folders, const QString& locked = {});

// The version of the gem that the text of a Gemfile.lock fixes; empty when it names none.
QString lockedVersion(const QString& lockFile, const QString& gem);

} // namespace galley
