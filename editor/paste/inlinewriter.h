// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace galley {

// A stretch of text that looks the same throughout, on its way to Markdown.
struct InlineRun {
    QString text; // white space as it will be; "\n" alone is a line break that was asked for
    bool bold = false;
    bool italic = false;
    bool struck = false;
    bool code = false;
    bool verbatim = false; // Markdown already
    QString link = {}; // target; empty = none

    bool isBreak() const { return text == QLatin1String("\n"); }
};

enum class LineBreaks { HardBreaks, Tags, Blanks }; // two spaces, <br/> (in tables), nothing

// Markdown for the runs: markup hugs its words, equal neighbours share one pair, what would read as
// markup is escaped. White space at both ends is taken off.
QString writeInline(const QList<InlineRun>& runs, LineBreaks breaks);

// Text so that Markdown and Liquid show it as it is.
QString escapedText(const QString& text);

} // namespace galley
