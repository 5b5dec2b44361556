// SPDX-License-Identifier: MIT
#pragma once

#include "editor/html/htmltree.h"

#include <QList>
#include <QString>

namespace galley {

// One of the paragraphs by which Word writes its lists: `mso-list:l0 level2 lfo1`, with the marker
// as text in front.
struct WordItem {
    int level = 0; // from 1; 0 = this is none
    QString list; // which of Word's lists it belongs to
    bool isNumbered = false;
    bool isFirst = false; // its number begins a list: 1, a, i
};

WordItem wordItem(const HtmlNode& node);

// Whether an item begins another list than the one that the item before it, at the same level,
// belongs to. Bullets that follow bullets are one list to the eye, and so are numbers that go on.
bool beginsList(const WordItem& item, const WordItem& before);

} // namespace galley
