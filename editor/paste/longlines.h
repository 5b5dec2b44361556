// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <optional>

namespace galley {

// Qt lays out a line of text whole, at each key press in it. Longer lines than this would hold the
// window up, so texts that have one are not put into the editor.
inline constexpr qsizetype kLongestShownLine = 300'000; // UTF-16 units

struct LongLine {
    int line = 0; // 1-based
    qsizetype length = 0;
};

// The first line that is longer; nothing when all can be shown.
std::optional<LongLine> overlongLine(QStringView text);

} // namespace galley
