// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QString>

namespace galley {

// What conversion leaves out of foreign text.
enum class Dropped { Pictures, Media, Scripts, FormFields, Comments, MergedCells, UnsafeLinks };

// Foreign formatted text as Markdown.
struct PastedText {
    QString markdown; // blocks parted by blank lines, no line end at its end
    bool isFormatted = false; // there was more than plain paragraphs
    QMap<Dropped, int> dropped;

    // "Left out: pictures (2), scripts (1)", translated; empty when nothing was.
    QString report() const;
};

} // namespace galley
