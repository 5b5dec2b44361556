// SPDX-License-Identifier: MIT
#include "preview/markdown/patterns/linkid.h"

#include "preview/markdown/text/chars.h"
#include "preview/markdown/text/unicode.h"

namespace galley::markdown {

std::string normalisedLinkId(std::string_view id)
{
    std::string folded;
    folded.reserve(id.size());
    bool inSpace = false;
    for (const char c : id) {
        if (!isSpace(c))
            folded += c;
        else if (!inSpace)
            folded += ' ';
        inSpace = isSpace(c);
    }
    return toLower(folded);
}

} // namespace galley::markdown
