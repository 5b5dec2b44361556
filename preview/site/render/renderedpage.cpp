// SPDX-License-Identifier: MIT
#include "preview/site/render/renderedpage.h"

namespace galley {

QByteArray RenderedPage::body() const
{
    QByteArray result;
    for (const RenderedBlock& block : blocks)
        result += block.html;
    return result;
}

QByteArray RenderedPage::html() const
{
    return before + body() + after;
}

} // namespace galley
