// SPDX-License-Identifier: MIT
#include "app/safety/diffview.h"

#include "app/safety/diffcolors.h"

#include <QEvent>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>
#include <utility>

namespace galley {

namespace {

constexpr qsizetype markerLength = 2;

QString markerOf(DiffLine::Kind kind)
{
    switch (kind) {
    case DiffLine::Kind::Removed:
        return QStringLiteral("− ");
    case DiffLine::Kind::Added:
        return QStringLiteral("+ ");
    case DiffLine::Kind::Same:
        break;
    }
    return QStringLiteral("  ");
}

} // namespace

DiffView::DiffView(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
}

void DiffView::compare(const QString& before, const QString& after)
{
    m_diff = diffTexts(before, after);
    build();
    goToChange(0);
}

void DiffView::setUnchangedShown(bool shown)
{
    if (m_unchangedShown == shown)
        return;
    m_unchangedShown = shown;
    build();
    goToChange(0);
}

void DiffView::build()
{
    clear();
    m_changes.clear();
    m_isEmpty = true;
    const QList<FoldedLines> folds =
        m_unchangedShown ? QList<FoldedLines>() : foldedLines(m_diff.lines);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    qsizetype fold = 0;
    for (qsizetype i = 0; i < m_diff.lines.size(); ++i) {
        if (fold < folds.size() && folds.at(fold).first == i) {
            appendFold(cursor, folds.at(fold).count);
            i += folds.at(fold++).count - 1;
            continue;
        }
        const bool changed = m_diff.lines.at(i).kind != DiffLine::Kind::Same;
        const bool wasChanged = i > 0 && m_diff.lines.at(i - 1).kind != DiffLine::Kind::Same;
        appendLine(cursor, m_diff.lines.at(i));
        if (changed && !wasChanged)
            m_changes += cursor.blockNumber();
    }
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
}

void DiffView::newBlock(QTextCursor& cursor, const QTextBlockFormat& format)
{
    if (std::exchange(m_isEmpty, false))
        cursor.setBlockFormat(format);
    else
        cursor.insertBlock(format);
}

void DiffView::appendLine(QTextCursor& cursor, const DiffLine& line)
{
    const DiffColors colors = DiffColors::fromPalette(palette());
    const bool removed = line.kind == DiffLine::Kind::Removed;
    QTextBlockFormat block;
    if (line.kind != DiffLine::Kind::Same)
        block.setBackground(removed ? colors.removedLine : colors.addedLine);
    newBlock(cursor, block);
    cursor.insertText(markerOf(line.kind) + line.text, QTextCharFormat());
    QTextCharFormat mark;
    mark.setBackground(removed ? colors.removedWord : colors.addedWord);
    const int start = cursor.block().position() + int(markerLength);
    for (const TextRange& range : line.words) {
        QTextCursor words(document());
        words.setPosition(start + int(range.start));
        words.setPosition(start + int(range.end), QTextCursor::KeepAnchor);
        words.setCharFormat(mark);
    }
}

void DiffView::appendFold(QTextCursor& cursor, qsizetype count)
{
    QTextCharFormat muted;
    muted.setForeground(DiffColors::fromPalette(palette()).muted);
    newBlock(cursor, {});
    cursor.insertText(tr("⋯ %n unchanged line(s)", nullptr, int(count)), muted);
}

void DiffView::goToChange(int step)
{
    if (m_changes.isEmpty())
        return;
    const int here = textCursor().blockNumber();
    int target = m_changes.constFirst();
    if (step > 0) {
        const auto next = std::ranges::upper_bound(std::as_const(m_changes), here);
        target = next == m_changes.cend() ? m_changes.constLast() : *next;
    } else if (step < 0) {
        const auto at = std::ranges::lower_bound(std::as_const(m_changes), here);
        target = at == m_changes.cbegin() ? m_changes.constFirst() : *(at - 1);
    }
    setTextCursor(QTextCursor(document()->findBlockByNumber(target)));
    centerCursor();
}

void DiffView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_diff.lines.isEmpty())
        build();
}

} // namespace galley
