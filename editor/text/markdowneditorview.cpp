// SPDX-License-Identifier: MIT
// How MarkdownEditor shows its text: font, zoom, width of the column.

#include "editor/document/spacedtextlayout.h"
#include "editor/text/editorgutter.h"
#include "editor/text/markdowneditor.h"
#include "editor/text/markdownhighlighter.h"

#include <QScrollBar>
#include <QTextDocument>
#include <QWheelEvent>

#include <algorithm>

namespace galley {

namespace {

constexpr int kSmallestZoom = 50;
constexpr int kLargestZoom = 300;
constexpr int kZoomStep = 10;
constexpr double kDefaultPointSize = 11.5;

} // namespace

QFont MarkdownEditor::defaultTextFont()
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans Mono"), QStringLiteral("JetBrains Mono"),
        QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Noto Sans Mono CJK SC")});
    font.setStyleHint(QFont::Monospace);
    font.setPointSizeF(kDefaultPointSize);
    return font;
}

void MarkdownEditor::setTextFont(const QFont& font)
{
    m_textFont = font;
    setZoomPercent(m_zoomPercent);
}

void MarkdownEditor::setProse(const QString& family, double pointSize)
{
    const QStringList code = defaultTextFont().families();
    QFont font = defaultTextFont();
    if (!family.isEmpty()) {
        font.setFamilies(QStringList{family} + code);
        font.setStyleHint(QFont::AnyStyle);
    }
    if (pointSize > 0)
        font.setPointSizeF(pointSize);
    setTextFont(font);
    m_highlighter->setCodeFamilies(family.isEmpty() ? QStringList() : code);
}

void MarkdownEditor::setLineHeight(int percent)
{
    auto* const layout = qobject_cast<SpacedTextLayout*>(document()->documentLayout());
    layout->setLineHeight(percent / 100.0);
    viewport()->update();
    m_gutter->update();
}

void MarkdownEditor::setZoomPercent(int percent)
{
    const int kept = std::clamp(percent, kSmallestZoom, kLargestZoom);
    QFont font = m_textFont;
    font.setPointSizeF(m_textFont.pointSizeF() * kept / 100.0);
    setFont(font);
    setTabStopDistance(fontMetrics().horizontalAdvance(u' ') * 4.0);
    updateMargins();
    if (kept == m_zoomPercent)
        return;
    m_zoomPercent = kept;
    Q_EMIT zoomChanged(kept);
}

void MarkdownEditor::zoomInStep()
{
    setZoomPercent(m_zoomPercent + kZoomStep);
}

void MarkdownEditor::zoomOutStep()
{
    setZoomPercent(m_zoomPercent - kZoomStep);
}

void MarkdownEditor::resetZoom()
{
    setZoomPercent(100);
}

void MarkdownEditor::setMeasure(int characters)
{
    m_measure = std::max(0, characters);
    updateMargins();
}

void MarkdownEditor::setLineNumbersShown(bool shown)
{
    m_lineNumbersShown = shown;
    updateMargins();
    m_gutter->update();
}

// The text column is at most m_measure wide; what is left over goes to both sides, and the line
// numbers stay beside the text.
void MarkdownEditor::updateMargins()
{
    const int gutter = m_lineNumbersShown ? m_gutter->neededWidth() : 0;
    const int room = width() - verticalScrollBar()->sizeHint().width();
    const int column = m_measure > 0 ? fontMetrics().horizontalAdvance(u'n') * m_measure
            + 2 * static_cast<int>(document()->documentMargin())
                                     : room;
    const int spare = std::max(0, room - gutter - column);
    const int left = gutter + spare / 2;
    setViewportMargins(left, 0, spare - spare / 2, 0);
    const QRect area = contentsRect();
    m_gutter->setGeometry(area.left(), area.top(), left, area.height());
    const int right = viewport()->geometry().right() + 1;
    m_rightMargin->setGeometry(right, area.top(), spare - spare / 2, area.height());
}

void MarkdownEditor::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QPlainTextEdit::wheelEvent(event);
        Q_EMIT userScrolled();
        return;
    }
    constexpr int notch = 120;
    m_wheelRest += event->angleDelta().y();
    const int notches = m_wheelRest / notch;
    m_wheelRest -= notches * notch;
    if (notches != 0)
        setZoomPercent(m_zoomPercent + notches * kZoomStep);
    event->accept();
}

} // namespace galley
