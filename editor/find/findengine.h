// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/textedit.h"

#include <QList>
#include <QString>

#include <optional>

namespace galley {

// What to look for.
struct FindQuery {
    QString pattern;
    bool caseSensitive = false;
    bool wholeWords = false;
    bool regularExpression = false; // Perl syntax; ^ and $ match at lines
    std::optional<TextRange> within = {}; // look only there
    friend bool operator==(const FindQuery&, const FindQuery&) = default;
};

// Finding and replacing in a text; pure.
struct FindResult {
    QList<TextRange> matches; // in order, none empty
    bool truncated = false; // there are more than kMostMatches
    QString error; // of a regular expression, translated; then no matches
};

inline constexpr qsizetype kMostMatches = 20000;

FindResult findAll(const QString& text, const FindQuery& query);

// Index of the first match at or after `position`, else the first of all (the last before it when
// going backwards); -1 when there are none.
qsizetype nextMatch(const QList<TextRange>& matches, qsizetype position, bool backwards);

// The replacement for one match. In a regular expression \1 or $1 to \9 stand for groups, \n and \t
// for a line end and a tab, \\ and $$ for these characters themselves.
std::optional<TextEdit> replaceMatch(const QString& text, const FindQuery& query,
    const TextRange& match, const QString& replacement);
QList<TextEdit> replaceAll(const QString& text, const FindQuery& query, const QString& replacement);

} // namespace galley
