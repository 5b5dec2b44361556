// SPDX-License-Identifier: MIT
#include "editor/paste/markdownblock.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace galley {

namespace {

QString closeTogether(const QList<MarkdownBlock>& item)
{
    QStringList parts;
    for (const MarkdownBlock& block : item)
        parts += block.text;
    return parts.join(u'\n');
}

// A text and one list under it.
bool isTight(const QList<MarkdownBlock>& item)
{
    return item.size() == 1 || (item.size() == 2 && item[1].isList());
}

} // namespace

QString indented(QString text, qsizetype width)
{
    static const QRegularExpression lineEnds(QStringLiteral("\n(?=[^\n])"));
    return text.replace(lineEnds, u'\n' + QString(width, u' '));
}

// Two lists of one kind that follow each other would be one without something between them.
QString joined(const QList<MarkdownBlock>& blocks)
{
    QString text;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const bool isSameList = i > 0 && blocks[i].isList() && blocks[i - 1].kind == blocks[i].kind;
        text += i == 0   ? QString()
            : isSameList ? QStringLiteral("\n\n<!-- -->\n\n")
                         : QStringLiteral("\n\n");
        text += blocks[i].text;
    }
    return text;
}

QList<MarkdownBlock> listOf(QList<QList<MarkdownBlock>> items, bool isNumbered, int firstNumber)
{
    items.removeIf([](const QList<MarkdownBlock>& item) { return item.isEmpty(); });
    if (items.isEmpty())
        return {};
    const bool tight = std::ranges::all_of(items, isTight);
    int number = firstNumber;
    QStringList lines;
    for (const QList<MarkdownBlock>& item : std::as_const(items)) {
        const QString marker =
            isNumbered ? QString::number(number++) + QStringLiteral(". ") : QStringLiteral("- ");
        lines += marker + indented(tight ? closeTogether(item) : joined(item), marker.size());
    }
    return {{lines.join(tight ? QStringLiteral("\n") : QStringLiteral("\n\n")),
        isNumbered ? MarkdownBlock::Numbers : MarkdownBlock::Bullets}};
}

} // namespace galley
