#include "editor/editorgutter.h"

#include "editor/frontmatterfold.h"
#include "editor/markdowneditor.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>

namespace galley {

namespace {

constexpr int kFoldWidth = 18;
constexpr int kPaddingLeft = kFoldWidth;
constexpr int kPaddingRight = 14;
constexpr int kFewestDigits = 2;
constexpr double kNumberScale = 0.85; // of the text's size

QFont numberFont(const MarkdownEditor& editor)
{
    QFont font = editor.font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * kNumberScale);
    return font;
}

} // namespace

EditorGutter::EditorGutter(MarkdownEditor& editor, Side side)
    : QWidget(&editor)
    , m_editor(editor)
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
    const EditorTheme& theme = m_editor.theme();
    QPainter painter(this);
    painter.fillRect(event->rect(), theme.background);
    const QRect tint = m_editor.currentLineRect();
    painter.fillRect(QRect(0, tint.top(), width(), tint.height()), theme.currentLine);
    if (m_side != Side::LineNumbers || !m_editor.m_lineNumbersShown)
        return;

    painter.setFont(numberFont(m_editor));
    const int caretLine = m_editor.caretLine();
    const int lineHeight = m_editor.fontMetrics().height();
    QTextBlock block = m_editor.firstVisibleBlock();
    const QPointF offset = m_editor.contentOffset();
    while (block.isValid()) {
        const QRectF rect = m_editor.blockBoundingGeometry(block).translated(offset);
        if (rect.top() > event->rect().bottom())
            break;
        const int line = block.blockNumber() + 1;
        if (block.isVisible() && rect.bottom() >= event->rect().top()) {
            painter.setPen(line == caretLine ? theme.currentLineNumber : theme.lineNumber);
            const QRectF cell(0, rect.top(), width() - kPaddingRight, lineHeight);
            painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter, QString::number(line));
        }
        block = block.next();
    }
    paintFold(painter);
}

// A triangle beside the first line: the front matter can be folded away, or is.
void EditorGutter::paintFold(QPainter& painter) const
{
    const FrontMatterFold& fold = m_editor.frontMatterFold();
    const QTextBlock first = m_editor.document()->firstBlock();
    if (m_editor.firstVisibleBlock() != first || !fold.canFold())
        return;
    const QRectF line = m_editor.blockBoundingGeometry(first).translated(m_editor.contentOffset());
    const QPointF middle(width() - neededWidth() + kFoldWidth / 2.0,
        line.top() + m_editor.fontMetrics().height() / 2.0);
    constexpr double half = 3.5;
    const QPointF right[] = {{-half / 2, -half}, {half / 2, 0}, {-half / 2, half}};
    const QPointF down[] = {{-half, -half / 2}, {0, half / 2}, {half, -half / 2}};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_editor.theme().currentLineNumber, 1.5));
    painter.translate(middle);
    painter.drawPolyline(fold.hiddenLines() > 0 ? right : down, 3);
}

void EditorGutter::mousePressEvent(QMouseEvent* event)
{
    const QTextBlock first = m_editor.document()->firstBlock();
    const bool onFirstLine = m_editor.firstVisibleBlock() == first
        && event->position().y()
            < m_editor.blockBoundingGeometry(first).translated(m_editor.contentOffset()).bottom();
    if (m_side == Side::LineNumbers && onFirstLine && m_editor.frontMatterFold().canFold()) {
        m_editor.frontMatterFold().setFolded(!m_editor.frontMatterFold().isFolded());
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
