// SPDX-License-Identifier: MIT
// What MarkdownEditor draws besides its text.

#include "editor/syntax/hiddencharacters.h"
#include "editor/text/editorgutter.h"
#include "editor/text/frontmatterfold.h"
#include "editor/text/markdowneditor.h"

#include <QPaintEvent>
#include <QPainter>
#include <QTextBlock>

#include <cmath>

namespace galley {

QRect MarkdownEditor::currentLineRect() const
{
    const QRectF rect = blockBoundingGeometry(textCursor().block()).translated(contentOffset());
    return QRect(0, static_cast<int>(rect.top()), viewport()->width(),
        static_cast<int>(std::ceil(rect.height())));
}

GutterView MarkdownEditor::gutterView(int bottom) const
{
    GutterView view{m_theme, currentLineRect(), caretLine(), m_lineNumbersShown, {}};
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF area = blockBoundingGeometry(block).translated(contentOffset());
        if (area.top() > bottom)
            break;
        if (block.isVisible())
            view.rows += {block.blockNumber() + 1, area};
    }
    return view;
}

void MarkdownEditor::updateCurrentLine()
{
    const QRect tint = currentLineRect();
    if (tint != m_tintedRect) {
        for (const QRect& rect : {m_tintedRect, tint}) {
            viewport()->update(rect);
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
            m_rightMargin->update(0, rect.y(), m_rightMargin->width(), rect.height());
        }
        m_tintedRect = tint;
    }
    const int line = caretLine();
    if (line == m_caretLine)
        return;
    m_caretLine = line;
    Q_EMIT caretLineChanged(line);
}

// The caret that shows where a drop would go leaves parts of itself and of the tint behind.
void MarkdownEditor::dragLeaveEvent(QDragLeaveEvent* event)
{
    QPlainTextEdit::dragLeaveEvent(event);
    viewport()->update();
}

void MarkdownEditor::dropEvent(QDropEvent* event)
{
    QPlainTextEdit::dropEvent(event);
    viewport()->update();
}

void MarkdownEditor::paintEvent(QPaintEvent* event)
{
    // The line may have moved without its caret: text above wraps anew, or marks change its height.
    if (const QRect tint = currentLineRect(); tint != m_tintedRect) {
        m_tintedRect = tint;
        viewport()->update();
        m_gutter->update();
        m_rightMargin->update();
    }
    {
        QPainter painter(viewport());
        painter.fillRect(currentLineRect().intersected(event->rect()), m_theme.currentLine);
    }
    QPlainTextEdit::paintEvent(event);
    paintFold(event->rect());
    paintHiddenSigns(event->rect());
}

// Signs that would not be seen otherwise: a bar with a knob where each stands.
void MarkdownEditor::paintHiddenSigns(const QRect& dirty)
{
    constexpr double width = 2;
    constexpr double knob = 5;
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF area = blockBoundingGeometry(block).translated(contentOffset());
        if (area.top() > dirty.bottom())
            break;
        if (!block.isVisible() || area.bottom() < dirty.top())
            continue;
        for (const HiddenCharacter& character : hiddenCharacters(block.text())) {
            const QTextLine line = block.layout()->lineForTextPosition(int(character.position));
            if (!line.isValid())
                continue;
            const QPointF at = area.topLeft() + block.layout()->position()
                + QPointF(line.cursorToX(int(character.position)), line.y());
            QPainter painter(viewport());
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.error);
            painter.drawRect(QRectF(at.x() - width / 2, at.y(), width, line.height()));
            painter.drawEllipse(QRectF(at.x() - knob / 2, at.y(), knob, knob));
        }
    }
}

// What the folded front matter's first line stands for.
void MarkdownEditor::paintFold(const QRect& dirty)
{
    const QTextBlock first = document()->firstBlock();
    if (m_fold->hiddenLines() == 0 || firstVisibleBlock() != first)
        return;
    const QRectF line = blockBoundingGeometry(first).translated(contentOffset());
    const QString text = tr("%n more line(s)", nullptr, m_fold->hiddenLines());
    const int start = fontMetrics().horizontalAdvance(first.text())
        + static_cast<int>(document()->documentMargin())
        + fontMetrics().horizontalAdvance(u' ') * 2;
    constexpr int padding = 8;
    constexpr double radius = 4;
    const QRectF pill(start, line.top() + 1, fontMetrics().horizontalAdvance(text) + 2 * padding,
        line.height() - 2);
    if (!pill.intersects(dirty))
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.codeBackground);
    painter.drawRoundedRect(pill, radius, radius);
    painter.setPen(m_theme.comment);
    painter.drawText(pill, Qt::AlignCenter, text);
}

} // namespace galley
