#pragma once

#include "editor/completion.h"
#include "preview/site/sitesnapshot.h"

namespace galley {

// What a site offers for completion. Reads the image folder's names; `site` may be null.
CompletionSources completionSourcesFor(const SiteSnapshotPtr& site);

} // namespace galley
