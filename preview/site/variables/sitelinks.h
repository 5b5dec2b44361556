// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/variables/siteview.h"

#include <optional>

namespace galley {

// What the tags `link` and `post_url` print; nothing when the site has no such file.
std::optional<QString> linkTarget(const QString& path, const SiteView& view);
std::optional<QString> postTarget(const QString& name, const SiteView& view);

} // namespace galley
