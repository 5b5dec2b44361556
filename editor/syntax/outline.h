// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace galley {

// A heading of the post, for the outline panel and "go to heading".
struct OutlineEntry {
    int level = 1; // 1-6
    QString title; // without the markup
    int line = 0; // 1-based line of the file
    friend bool operator==(const OutlineEntry&, const OutlineEntry&) = default;
};

// The headings of a whole post (front matter is skipped): ATX and setext, none from code, comments
// or tags.
QList<OutlineEntry> outlineOf(const QString& text);

} // namespace galley
