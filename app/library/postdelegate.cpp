// SPDX-License-Identifier: MIT
#include "app/library/postdelegate.h"

#include "app/library/coverloader.h"
#include "app/library/postlistmodel.h"
#include "app/look/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace galley {

namespace {

constexpr QSize coverSize{72, 48};
constexpr int padding = 12;
constexpr int gap = 12;
constexpr int titleLines = 2;
constexpr int pillPadding = 6;

QFont titleFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smallFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

// Draws the text in at most `titleLines` lines, the last one elided, and returns the height used.
int drawTitle(QPainter* painter, const QRect& area, const QString& text, const QFont& font)
{
    const QFontMetrics metrics(font);
    QTextLayout layout(text, font);
    painter->setFont(font);
    layout.beginLayout();
    int line = 0;
    for (; line < titleLines; ++line) {
        QTextLine part = layout.createLine();
        if (!part.isValid())
            break;
        part.setLineWidth(area.width());
        const QPointF baseline(
            area.left(), area.top() + line * metrics.lineSpacing() + metrics.ascent());
        const bool isLast = line == titleLines - 1;
        const QString shown = isLast
            ? metrics.elidedText(text.mid(part.textStart()), Qt::ElideRight, area.width())
            : text.mid(part.textStart(), part.textLength()).trimmed();
        painter->drawText(baseline, shown);
    }
    layout.endLayout();
    return line * metrics.lineSpacing();
}

QColor stateColor(PostState state, const ThemeColors& colors)
{
    switch (state) {
    case PostState::Published:
        return colors.positive;
    case PostState::Ignored:
        return colors.danger;
    case PostState::Hidden:
    case PostState::Scheduled:
    case PostState::Draft:
        break;
    }
    return colors.warning;
}

// The state's name in a rounded box at the right end of the line; returns its width.
int drawPill(QPainter* painter, const QRect& line, PostState state, const ThemeColors& colors)
{
    const QString text = postStateText(state);
    const int width = painter->fontMetrics().horizontalAdvance(text) + 2 * pillPadding;
    const QRectF pill(line.right() - width + 1, line.top(), width, line.height());
    const QColor color = stateColor(state, colors);
    QColor tint = color;
    tint.setAlphaF(0.14F);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tint);
    painter->drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter->setPen(color);
    painter->drawText(pill, Qt::AlignCenter, text);
    return width;
}

} // namespace

PostDelegate::PostDelegate(CoverLoader& covers, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_covers(covers)
{
}

QSize PostDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int title = titleLines * QFontMetrics(titleFont(option.font)).lineSpacing();
    const int detail = QFontMetrics(smallFont(option.font)).lineSpacing() + 4;
    const int details =
        index.data(PostListModel::ProblemRole).toString().isEmpty() ? detail : 2 * detail;
    return {120, std::max(title + details, coverSize.height()) + 2 * padding};
}

void PostDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ThemeColors colors = themeColors(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isOpen = index.data(PostListModel::IsOpenRole).toBool();
    const QRectF row = QRectF(option.rect).adjusted(6, 1, -6, -1);
    if (option.state & QStyle::State_Selected || isOpen || option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(
            option.state & QStyle::State_Selected || isOpen ? colors.accentTint : colors.hoverTint);
        painter->drawRoundedRect(row, 8, 8);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(colors.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(row.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    }

    QRect area = option.rect.adjusted(padding + 4, padding, -padding - 4, -padding);
    paintCover(painter, QRect(area.topLeft(), coverSize),
        index.data(PostListModel::CoverRole).toString(), option.palette);
    area.setLeft(area.left() + coverSize.width() + gap);

    painter->setPen(colors.text);
    area.setTop(
        area.top() + drawTitle(painter, area, index.data().toString(), titleFont(option.font)) + 4);

    painter->setFont(smallFont(option.font));
    const int lineHeight = painter->fontMetrics().lineSpacing();
    QRect line(area.left(), area.top(), area.width(), lineHeight);
    const auto state = PostState(index.data(PostListModel::StateRole).toInt());
    int taken = 0;
    if (state != PostState::Published)
        taken = drawPill(painter, line, state, colors) + gap / 2;
    painter->setPen(colors.mutedText);
    QStringList facts{index.data(PostListModel::DateRole).toString(),
        index.data(PostListModel::AuthorRole).toString()};
    facts.removeAll(QString());
    painter->drawText(line, Qt::AlignVCenter,
        painter->fontMetrics().elidedText(
            facts.join(QStringLiteral(" · ")), Qt::ElideRight, line.width() - taken));

    const QString problem =
        index.data(PostListModel::ProblemRole).toString().section(QLatin1Char('\n'), 0, 0);
    if (!problem.isEmpty()) {
        line.translate(0, lineHeight + 4);
        painter->setPen(state == PostState::Ignored ? colors.danger : colors.warning);
        painter->drawText(line, Qt::AlignVCenter,
            painter->fontMetrics().elidedText(problem, Qt::ElideRight, line.width()));
    }
    painter->restore();
}

void PostDelegate::paintCover(
    QPainter* painter, const QRect& area, const QString& cover, const QPalette& palette) const
{
    const ThemeColors colors = themeColors(palette);
    QPainterPath shape;
    shape.addRoundedRect(area, 5, 5);
    const QPixmap picture =
        m_covers.cover(cover, area.size(), painter->device()->devicePixelRatioF());
    painter->save();
    painter->setClipPath(shape);
    painter->fillRect(area, colors.hoverTint);
    if (!picture.isNull()) {
        painter->fillRect(area, Qt::white);
        painter->drawPixmap(area.topLeft(), picture);
    }
    painter->setClipping(false);
    painter->setPen(colors.border);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(shape);
    painter->restore();
}

} // namespace galley
