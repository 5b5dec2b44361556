// SPDX-License-Identifier: MIT
#pragma once

#include "app/look/theme.h"
#include "editor/post/base/textrange.h"

#include <QList>
#include <QPainter>

namespace galley {

// Text with some of it marked.
struct MarkedText {
    QString text;
    QList<TextRange> marks; // sorted, none within another
};

// Draws the text with the painter's font and pen in at most `lines` lines, the last one elided;
// the marks get `tint` behind them.
void drawMarkedText(
    QPainter& painter, const QRect& area, const MarkedText& text, int lines, const QColor& tint);

// A word in a rounded box: filled with a tint of the colour, or with a line around it.
enum class PillShape { Filled, Outlined };
// How wide it is with the painter's font.
int pillWidth(const QPainter& painter, const QString& text);
void drawPill(QPainter& painter, const QRect& area, const QString& text, const QColor& color,
    PillShape shape);

// The row's background and frame: that of the open post, of the one under the mouse, of the one
// that the keyboard is at.
struct RowLook {
    bool isOpen = false;
    bool isHovered = false;
    bool isFocused = false;
};
void drawRow(QPainter& painter, const QRect& area, const RowLook& look, const ThemeColors& colors);

// What stands in the place of a picture: the year, or an icon where there is none.
void drawTile(QPainter& painter, const QRect& area, int year, const ThemeColors& colors);

} // namespace galley
