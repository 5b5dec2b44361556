// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace galley {

// A block of Markdown that is being written, without blank lines around it.
struct MarkdownBlock {
    enum Kind { Text, Bullets, Numbers, Other };
    QString text;
    Kind kind = Text;

    bool isList() const { return kind == Bullets || kind == Numbers; }
};

// Every line but the first behind as many blanks.
QString indented(QString text, qsizetype width);

// One below the other; two lists of one kind stay two.
QString joined(const QList<MarkdownBlock>& blocks);

// A list of items, each of blocks; empty items are left out, and a list without others is none.
QList<MarkdownBlock> listOf(
    QList<QList<MarkdownBlock>> items, bool isNumbered, int firstNumber = 1);

} // namespace galley
