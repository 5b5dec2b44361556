// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/textrange.h"

#include <QList>
#include <QStringView>

namespace galley {

// Lines of a text as ranges without their '\n'.

TextRange lineAt(QStringView text, qsizetype position);
// All lines that a range touches; one that ends at a line's start does not touch that line.
QList<TextRange> linesIn(QStringView text, TextRange range);
bool isBlank(QStringView line);
// Blanks at the line's start.
qsizetype indentLength(QStringView line);

// What a line begins with before its text: "  > - [ ] ", "## ".
struct LinePrefix {
    qsizetype indent = 0; // blanks
    qsizetype quoteEnd = 0; // after the quote markers and their blank
    qsizetype markerStart = 0; // where the marker begins, or would
    qsizetype markerEnd = 0; // after the list marker (or hashes) and its blanks
    qsizetype contentStart = 0; // after a task box
    QStringView marker; // "-", "*", "+", "1.", "##" or empty
    bool isBullet() const;
    bool isNumber() const;
    bool isHeading() const;
    int number() const; // of a numbered item
};
LinePrefix readLinePrefix(QStringView line);

} // namespace galley
