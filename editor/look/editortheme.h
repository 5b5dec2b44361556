// SPDX-License-Identifier: MIT
#pragma once

#include "editor/syntax/linetokenizer.h"

#include <QColor>
#include <QTextCharFormat>

class QPalette;

namespace galley {

// The editor's colours, chosen to suit a palette: one set for light, one for dark. Text colours
// have at least 4.5:1 contrast on the background (WCAG AA).
struct EditorTheme {
    QColor background;
    QColor text;
    QColor currentLine;
    QColor lineNumber;
    QColor currentLineNumber;
    QColor markup;
    QColor heading;
    QColor code;
    QColor codeBackground;
    QColor link;
    QColor html;
    QColor comment;
    QColor liquid;
    QColor math;
    QColor string;
    QColor constant;
    QColor key;
    QColor marker; // list and quote markers
    QColor match; // background of what a search found
    QColor currentMatch;
    QColor placeholder; // background of what is still to be filled in
    QColor error;
    QColor warning;
    QColor dimmed; // text outside the paragraph at hand, in focus mode

    static EditorTheme fromPalette(const QPalette& palette);
    bool isDark() const;
    friend bool operator==(const EditorTheme&, const EditorTheme&) = default;

    // How to show a token on a line with that heading level (0 = none).
    QTextCharFormat format(const Token& token, int headingLevel) const;
};

} // namespace galley
