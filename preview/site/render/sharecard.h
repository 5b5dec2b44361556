// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/checkout/sitesnapshot.h"
#include "preview/site/render/renderedpage.h"

namespace galley {

// How search engines and social networks will show the page: a page of our own, whole in `before`,
// made from what the post's rendered page says in its head.
RenderedPage shareCard(const RenderedPage& post, const SiteSnapshot& site);

} // namespace galley
