// SPDX-License-Identifier: MIT
#include "app/library/list/rowpainter.h"

#include "app/look/icons.h"

#include <QTextLayout>

#include <algorithm>

namespace galley {

namespace {

constexpr int pillPadding = 6;
constexpr float tintOpacity = 0.14F;
constexpr int tileIcon = 20;
constexpr int openBar = 3; // width of the line beside the open post

// The marks of what follows `start`.
QList<QTextLayout::FormatRange> formats(
    const QList<TextRange>& marks, qsizetype start, qsizetype length, const QColor& tint)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const TextRange& mark : marks) {
        const qsizetype from = std::max<qsizetype>(mark.start - start, 0);
        const qsizetype to = std::min(mark.end - start, length);
        if (to <= from)
            continue;
        QTextLayout::FormatRange range;
        range.start = int(from);
        range.length = int(to - from);
        range.format.setBackground(tint);
        ranges += range;
    }
    return ranges;
}

void drawLine(QPainter& painter, const QRect& area, const QString& text,
    const QList<QTextLayout::FormatRange>& ranges)
{
    QTextLayout layout(text, painter.font());
    layout.setFormats(ranges);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(area.width() + 1);
    layout.endLayout();
    layout.draw(&painter, area.topLeft());
}

} // namespace

void drawMarkedText(
    QPainter& painter, const QRect& area, const MarkedText& text, int lines, const QColor& tint)
{
    const QFontMetrics metrics = painter.fontMetrics();
    QTextLayout layout(text.text, painter.font());
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrapping);
    layout.beginLayout();
    for (int count = 0; count < lines; ++count) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(area.width());
        const qsizetype start = line.textStart();
        const QString shown = count == lines - 1
            ? metrics.elidedText(text.text.mid(start), Qt::ElideRight, area.width())
            : text.text.mid(start, line.textLength());
        drawLine(painter, area.translated(0, count * metrics.lineSpacing()), shown,
            formats(text.marks, start, shown.size(), tint));
    }
    layout.endLayout();
}

int pillWidth(const QPainter& painter, const QString& text)
{
    return painter.fontMetrics().horizontalAdvance(text) + 2 * pillPadding;
}

void drawPill(
    QPainter& painter, const QRect& area, const QString& text, const QColor& color, PillShape shape)
{
    QColor tint = color;
    tint.setAlphaF(tintOpacity);
    const qreal radius = area.height() / 2.0;
    const bool isFilled = shape == PillShape::Filled;
    painter.setPen(isFilled ? QPen(Qt::NoPen) : QPen(color, 1));
    painter.setBrush(isFilled ? QBrush(tint) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setPen(color);
    painter.drawText(area.adjusted(pillPadding, 0, -pillPadding, 0), Qt::AlignCenter,
        painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width() - 2 * pillPadding + 1));
}

void drawRow(QPainter& painter, const QRect& area, const RowLook& look, const ThemeColors& colors)
{
    const QRectF row = QRectF(area).adjusted(6, 1, -6, -1);
    constexpr qreal radius = 8;
    if (look.isOpen || look.isHovered) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.isOpen ? colors.accentTint : colors.hoverTint);
        painter.drawRoundedRect(row, radius, radius);
    }
    if (look.isOpen) {
        painter.setBrush(colors.accent);
        painter.drawRoundedRect(
            QRectF(row.left(), row.top() + radius, openBar, row.height() - 2 * radius),
            openBar / 2.0, openBar / 2.0);
    }
    if (look.isFocused) {
        painter.setPen(QPen(colors.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(row.adjusted(0.75, 0.75, -0.75, -0.75), radius, radius);
    }
}

void drawTile(QPainter& painter, const QRect& area, int year, const ThemeColors& colors)
{
    if (year == 0) {
        QRect icon(0, 0, tileIcon, tileIcon);
        icon.moveCenter(area.center());
        lineIcon(QStringLiteral("file")).paint(&painter, icon, Qt::AlignCenter, QIcon::Disabled);
        return;
    }
    painter.setPen(colors.mutedText);
    painter.drawText(area, Qt::AlignCenter, QString::number(year));
}

} // namespace galley
