// SPDX-License-Identifier: MIT
#include "editor/paste/longlines.h"

namespace galley {

std::optional<LongLine> overlongLine(QStringView text)
{
    int number = 1;
    for (qsizetype start = 0; start <= text.size(); ++number) {
        const qsizetype found = text.indexOf(u'\n', start);
        const qsizetype end = found < 0 ? text.size() : found;
        if (end - start > kLongestShownLine)
            return LongLine{number, end - start};
        start = end + 1;
    }
    return {};
}

} // namespace galley
