// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace galley {

// What stands between blank lines; of a code block in fences all.
using Blocks = QStringList;

struct Section {
    QString heading; // its line; empty: what stands before the first heading
    Blocks blocks; // below it
};

// A body cut at its headings and blank lines; the first has no heading. Of a block's lines the
// blanks at its end alone are taken away: elsewhere they may break a line.
QList<Section> sectionsIn(const QString& body);

// The text of a heading's line (`## Contact` and `**Contact**` give `Contact`); empty: it is none.
QString headingText(QStringView line);

// Whether the block is a rule across the page.
bool isRule(const QString& block);

} // namespace galley
