// SPDX-License-Identifier: MIT
#pragma once

#include "editor/paste/htmlinline.h"

#include <QList>
#include <QStringList>

namespace galley {

// A table on its way to Markdown: cells hold Markdown without line ends.
struct HtmlTable {
    QList<QStringList> rows; // the first becomes the heading
    QList<const HtmlNode*> cellNodes; // all cells in order
    QList<Qt::AlignmentFlag> alignments; // of the columns; left for those that are not named

    bool isLayout() const; // one column: no table of data
    QString markdown() const;
};

// Cells over several columns or rows are filled up with empty ones, and counted as dropped.
HtmlTable readHtmlTable(const HtmlNode& table, HtmlInline& text);

} // namespace galley
