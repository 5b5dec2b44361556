// SPDX-License-Identifier: MIT
#pragma once

#include "editor/completion/completion.h"
#include "preview/site/checkout/sitesnapshot.h"

namespace galley {

// What a site offers for completion. Reads the image folder's names; `site` may be null.
CompletionSources completionSourcesFor(const SiteSnapshotPtr& site);

} // namespace galley
