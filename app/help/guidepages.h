// SPDX-License-Identifier: MIT
#pragma once

#include "app/actions/actiontable.h"

#include <QList>
#include <QString>

#include <functional>

namespace galley {

// One page of the guide.
struct GuidePage {
    QString name; // "start"; links between pages say "start.md"
    QString title; // its first heading, as plain text
    QString markdown; // filled in
    QString words; // title and text without marks, in lower case, to search in
};

// The keys that give a command now, as the user reads them; empty: none.
using KeysText = std::function<QString(Command)>;

// The guide's pages in their order, compiled in as ":/guide/LANGUAGE/NAME.md" in the order of
// ":/guide/pages.txt". `language`: "en", "zh_CN", "zh_HK". In them stand for what the window shows:
//   {menu file.export}    "File → Export", by the name of a row of the action table
//   {key file.export}     the command's keys, or its menu if it has none
//   {menu-title format}   the menu's title
//   {version}             the program's version
QList<GuidePage> guidePages(const QString& language, const KeysText& keys);

// The page as HTML whose pictures are compiled-in files. Those of another language than the page's
// are never used.
QString guideHtml(const GuidePage& page, const QString& language);

// Whether every word of `typed` occurs in the page.
bool guideMatches(const GuidePage& page, const QString& typed);

} // namespace galley
