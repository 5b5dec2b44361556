// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace galley {

// What parts two paragraphs.
inline const QString paragraphBreak = QStringLiteral("\n\n");

// What becomes of a place that both sides changed.
enum class MergeChoice { Mine, Theirs, Both };

// A place that both sides changed in different ways. Texts without the blank lines round them;
// empty = not there on that side.
struct MergeConflict {
    QString key; // of the front matter; empty in the body
    QString base;
    QString mine;
    QString theirs;
    bool mayKeepBoth = true; // false: both together would be no front matter

    friend bool operator==(const MergeConflict&, const MergeConflict&) = default;
};

// Two changed versions of a post put together. A value.
struct PostMerge {
    struct Part {
        QString text; // of a conflict: nothing
        std::optional<QString> gap; // blank lines between it and the next; nothing = it was last
        qsizetype conflict = -1; // index in `conflicts`
        bool inFrontMatter = false;
    };

    QList<Part> parts; // front matter, then paragraphs
    QString lead; // blank lines between the two
    QString tail; // blank lines and line end behind the last paragraph
    QList<MergeConflict> conflicts;
    // What came from the other side, for a sentence about it.
    QStringList keysTaken;
    int paragraphsTaken = 0; // changed, new and removed ones

    bool isClean() const { return conflicts.isEmpty(); }
    // The whole text. `choices`: one a conflict; where there are fewer, the rest are Mine.
    // Both: mine, then theirs; for a front-matter key theirs becomes a comment below mine; where
    // both cannot be kept, Mine.
    QString text(const QList<MergeChoice>& choices = {}) const;
};

} // namespace galley
