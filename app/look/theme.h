// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings/settings.h"
#include "editor/look/dialogcolumn.h"

#include <QColor>
#include <QPalette>
#include <QString>

class QApplication;
class QLabel;

namespace galley {

// Colours beyond QPalette's roles that the window's own painting uses.
struct ThemeColors {
    QColor surface; // toolbars, side panes
    QColor raised; // cards, inputs
    QColor border;
    QColor text;
    QColor mutedText;
    QColor accent;
    QColor accentTint; // background of a selected row
    QColor hoverTint;
    QColor positive;
    QColor warning;
    QColor danger;
};

// The colours of the palette the program runs with (light or dark is told by its window colour).
ThemeColors themeColors(const QPalette& palette);
bool isDark(const QPalette& palette);

// The palette of a theme; `system` is the platform's own, whose lightness decides for System.
QPalette themePalette(ThemeChoice choice, const QPalette& system);

// The application's style sheet for a palette. The one place with style sheet text.
QString themeStyleSheet(const QPalette& palette);

// A label in the colour for "danger", "warning" or "muted".
void setLabelKind(QLabel* label, const char* kind);

// Fusion, palette and style sheet, at once for every window.
void applyTheme(QApplication& application, ThemeChoice choice, const QPalette& system);

} // namespace galley
