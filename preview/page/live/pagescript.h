// SPDX-License-Identifier: MIT
#pragma once

#include "preview/page/live/blockpatch.h"
#include "preview/page/live/scrollmap.h"

#include <QPointF>
#include <QString>

#include <vector>

namespace galley {

// The scripts that the program runs in the page's isolated world; page.js defines what they call.

// The page's own script, to be run in each document. Where the site's scripts run, only real clicks
// of a person count.
QString pageScript(const QByteArray& nonce, bool besideScripts);
// What runs before the scripts of a trusted site, in their world: takes away the ways to other
// machines that no security policy closes.
QString fenceScript();

// After loading: tells the blocks apart. Gives true when that was possible.
QString startScript(const std::vector<RenderedBlock>& blocks);
// Applies a patch; `shell` is the page around the blocks where that changed, else null. Gives true
// when the page shows the new state. `marked`: as for markScript().
QString patchScript(
    const BlockPatch& patch, const SiteAddress& site, const QByteArray& shell, int marked);
// Marks the block that the caret is in; -1 = none.
QString markScript(int block);
// Puts a whole page in place of the live one. Gives true when its blocks can be told apart.
QString replaceScript(const QByteArray& html, const std::vector<RenderedBlock>& blocks);
// Brings a place to a fraction of the window's height; unless `align`, only when it is out of
// sight.
QString showScript(const PagePlace& place, double fraction, bool align);
// Gives those of the paths (of the checkout, without escapes) that the page refers to.
QString mentionedScript(const QStringList& paths);
// Tells what is at a place of the window, in CSS pixels, as a click there would.
QString activateScript(const QPointF& place);
// Gives what is selected: its HTML with whole addresses, and its text.
QString selectedScript();
// Lets go of the place that is being held while pictures load.
QString releaseScript();

} // namespace galley
