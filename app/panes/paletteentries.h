// SPDX-License-Identifier: MIT
#pragma once

#include "app/actions/commandpalette.h"
#include "preview/site/checkout/sitesnapshot.h"

namespace galley {

class ActionSet;
class PostDocument;

// What the command palette offers: commands that can be given now, the headings of the open post,
// the posts of the site.
QList<PaletteEntry> commandEntries(ActionSet& actions);
QList<PaletteEntry> headingEntries(
    const PostDocument& document, const std::function<void(int line)>& goTo);
QList<PaletteEntry> postEntries(
    const SiteSnapshotPtr& site, const std::function<void(const QString& file)>& open);

} // namespace galley
