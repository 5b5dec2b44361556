// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/liquid/liquidengine.h"
#include "preview/site/render/bodyrenderer.h"

namespace galley {

// HTML made of Markdown with its code in Rouge's colours and a mark for each tag that could not be
// rendered (liquid/badges.h). Of a body the anchors go with their elements.
QString decorated(const QString& html, LiquidEngine& engine);
RenderedBody decorated(RenderedBody body, LiquidEngine& engine);

// Gives the block HTML that has more elements, among which the anchors go with theirs.
void setHtml(RenderedBlock& block, const QByteArray& html);

} // namespace galley
