// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace galley {

// What the page shows around a click.
struct ClickedText {
    int lastLine = 0; // of the file, 1-based: the block that was clicked ends there
    QString before; // text of the block up to the click; empty where there is no text
    QString after;
};

// Where a click on the page is in the Markdown it came from: a position in `source` (UTF-16
// units), which holds the lines that the click can come from. The word that was hit is looked for
// among the source's words, and its neighbours tell equal words apart, so that markup, addresses
// and typographic characters in between do no harm. Nothing when the source has no such word, e.g.
// because Liquid wrote it.
std::optional<qsizetype> placeInSource(QStringView source, const ClickedText& clicked);

} // namespace galley
