// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/textrange.h"
#include "editor/post/frontmatter/fieldroles.h"

#include <QList>
#include <QString>

namespace galley {

// One place of a post that shows a picture.
struct PictureReference {
    enum class Kind { Cover, Html, Markdown };
    Kind kind = Kind::Markdown;
    TextRange range; // all of its markup, UTF-16 units of the post
    TextRange address; // the address alone, as it is written
    TextRange name; // where the words for those who cannot see it stand; empty range: none there
    QString path; // the address as text, entities decoded
    int line = 0; // 1-based
    bool isDescribed =
        true; // has an alternative text, or says by an empty `alt` that it is decoration
};

// The pictures that a post's text shows, in order: its cover, `<img …>` and `![…](…)`. What stands
// in code, comments or Liquid's raw blocks is none. Pure; time linear in the text.
QList<PictureReference> pictureReferences(const QString& text, const FieldRoles& roles = {});

// The one at a position, else the only one on the position's line. Covers do not count.
const PictureReference* pictureAt(
    const QList<PictureReference>& references, const QString& text, qsizetype position);

} // namespace galley
