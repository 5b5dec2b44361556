// SPDX-License-Identifier: MIT
#include "preview/markdown/tree/document.h"

namespace galley::markdown {

std::string Document::html() const
{
    std::string result;
    for (const Block& block : blocks)
        result += block.html;
    return result;
}

} // namespace galley::markdown
