// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace galley {

// Positions of lines in a post's text, whose lines end in '\n'.

// The start of the line that the position is in.
inline qsizetype lineStartOf(QStringView text, qsizetype position)
{
    return position == 0 ? 0 : text.lastIndexOf(QLatin1Char('\n'), position - 1) + 1;
}

// The end of the line that the position is in, without its '\n'.
inline qsizetype lineEndOf(QStringView text, qsizetype position)
{
    const qsizetype end = text.indexOf(QLatin1Char('\n'), position);
    return end < 0 ? text.size() : end;
}

// The start of the next line, or the text's end.
inline qsizetype nextLineOf(QStringView text, qsizetype position)
{
    const qsizetype end = text.indexOf(QLatin1Char('\n'), position);
    return end < 0 ? text.size() : end + 1;
}

// The 1-based number of the line that the position is in.
inline int lineNumberOf(QStringView text, qsizetype position)
{
    return static_cast<int>(text.left(position).count(QLatin1Char('\n'))) + 1;
}

// What YAML takes for a blank within a line.
inline bool isBlank(QChar c)
{
    return c == QLatin1Char(' ') || c == QLatin1Char('\t');
}

} // namespace galley
