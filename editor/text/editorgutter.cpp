// SPDX-License-Identifier: MIT
#include "editor/text/editorgutter.h"

#include "editor/look/editortheme.h"
#include "editor/text/frontmatterfold.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QPlainTextEdit>

#include <algorithm>

namespace galley {

namespace {

constexpr int kFoldWidth = 18;
constexpr int kPaddingLeft = kFoldWidth;
constexpr int kPaddingRight = 14;
constexpr int kFewestDigits = 2;
constexpr double kNumberScale = 0.85; // of the text's size

QFont numberFont(const QPlainTextEdit& editor)
{
    QFont font = editor.font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * kNumberScale);
    return font;
}

} // namespace

EditorGutter::EditorGutter(QPlainTextEdit& editor, FrontMatterFold& fold, View view, Side side)
    : QWidget(&editor)
    , m_editor(editor)
    , m_fold(fold)
    , m_view(std::move(view))
    , m_side(side)
{
    setCursor(side == Side::LineNumbers ? Qt::ArrowCursor : Qt::IBeamCursor);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

int EditorGutter::neededWidth() const
{
    int digits = 1;
    for (int lines = std::max(1, m_editor.blockCount()); lines >= 10; lines /= 10)
        ++digits;
    const QFontMetrics metrics(numberFont(m_editor));
    return kPaddingLeft + kPaddingRight
        + metrics.horizontalAdvance(u'9') * std::max(digits, kFewestDigits);
}

void EditorGutter::paintEvent(QPaintEvent* event)
{
    const GutterView view = m_view(event->rect().bottom());
    QPainter painter(this);
    painter.fillRect(event->rect(), view.theme.background);
    painter.fillRect(
        QRect(0, view.tint.top(), width(), view.tint.height()), view.theme.currentLine);
    if (m_side != Side::LineNumbers || !view.numbersShown)
        return;

    painter.setFont(numberFont(m_editor));
    const int lineHeight = m_editor.fontMetrics().height();
    for (const GutterView::Row& row : view.rows) {
        if (row.area.bottom() < event->rect().top())
            continue;
        painter.setPen(
            row.line == view.caretLine ? view.theme.currentLineNumber : view.theme.lineNumber);
        const QRectF cell(0, row.area.top(), width() - kPaddingRight, lineHeight);
        painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter, QString::number(row.line));
    }
    paintFold(painter, view);
}

// A triangle beside the first line: the front matter can be folded away, or is.
void EditorGutter::paintFold(QPainter& painter, const GutterView& view) const
{
    if (view.rows.isEmpty() || view.rows.constFirst().line != 1 || !m_fold.canFold())
        return;
    const QPointF middle(width() - neededWidth() + kFoldWidth / 2.0,
        view.rows.constFirst().area.top() + m_editor.fontMetrics().height() / 2.0);
    constexpr double half = 3.5;
    const QPointF right[] = {{-half / 2, -half}, {half / 2, 0}, {-half / 2, half}};
    const QPointF down[] = {{-half, -half / 2}, {0, half / 2}, {half, -half / 2}};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(view.theme.currentLineNumber, 1.5));
    painter.translate(middle);
    painter.drawPolyline(m_fold.hiddenLines() > 0 ? right : down, 3);
}

bool EditorGutter::isOnFirstLine(double y) const
{
    const GutterView view = m_view(height());
    return !view.rows.isEmpty() && view.rows.constFirst().line == 1
        && y < view.rows.constFirst().area.bottom();
}

void EditorGutter::mousePressEvent(QMouseEvent* event)
{
    if (m_side == Side::LineNumbers && m_fold.canFold() && isOnFirstLine(event->position().y())) {
        m_fold.setFolded(!m_fold.isFolded());
        return;
    }
    passToViewport(event);
}

void EditorGutter::mouseMoveEvent(QMouseEvent* event)
{
    passToViewport(event);
}

void EditorGutter::wheelEvent(QWheelEvent* event)
{
    QCoreApplication::sendEvent(m_editor.viewport(), event);
}

// A click beside the text counts as one at the line's near end, and can be dragged on.
void EditorGutter::passToViewport(QMouseEvent* event)
{
    QWidget* viewport = m_editor.viewport();
    const QPointF inViewport = viewport->mapFromGlobal(event->globalPosition());
    const QPointF inside(std::clamp(inViewport.x(), 0.0, viewport->width() - 1.0), inViewport.y());
    QMouseEvent passed(event->type(), inside, event->globalPosition(), event->button(),
        event->buttons(), event->modifiers());
    QCoreApplication::sendEvent(viewport, &passed);
}

} // namespace galley
