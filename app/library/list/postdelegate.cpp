// SPDX-License-Identifier: MIT
#include "app/library/list/postdelegate.h"

#include "app/library/list/coverloader.h"
#include "app/library/list/listtexts.h"
#include "app/library/list/postlistmodel.h"
#include "app/library/list/rowpainter.h"

#include <QPainterPath>

#include <algorithm>

namespace galley {

namespace {

constexpr QSize coverSize{72, 48};
constexpr int padding = 10;
constexpr int gap = 12;
constexpr int lineGap = 4;
constexpr int leastAuthor = 48; // with less room the date stands alone
constexpr int titleLines = 3;
constexpr float markOpacity = 0.28F;

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

QColor markTint(const ThemeColors& colors)
{
    QColor tint = colors.warning;
    tint.setAlphaF(markOpacity);
    return tint;
}

// From the right: what keeps the post from readers.
int paintStates(
    QPainter& painter, const QRect& line, const QModelIndex& index, const ThemeColors& colors)
{
    int right = line.right() + 1;
    const auto add = [&](const QString& text, const QColor& color) {
        const int width = pillWidth(painter, text);
        drawPill(painter, QRect(right - width, line.top(), width, line.height()), text, color,
            PillShape::Filled);
        right -= width + gap / 3;
    };
    const auto state = PostState(index.data(PostListModel::StateRole).toInt());
    if (state != PostState::Published)
        add(postStateText(state), stateColor(state, colors));
    if (index.data(PostListModel::IsUnsavedRole).toBool())
        add(unsavedText(), colors.accent);
    return right - gap / 3;
}

// Kind, date, author, as far as there is room beside the states.
void paintFacts(QPainter& painter, QRect line, const QModelIndex& index, const ThemeColors& colors)
{
    line.setRight(paintStates(painter, line, index, colors));
    const QFontMetrics metrics = painter.fontMetrics();
    const QString date = index.data(PostListModel::DateRole).toString();
    if (const QString kind = index.data(PostListModel::KindRole).toString(); !kind.isEmpty()) {
        const int room = line.width() - metrics.horizontalAdvance(date) - gap / 2;
        const int width = std::min(pillWidth(painter, kind), room);
        if (width > 4 * gap) {
            drawPill(painter, QRect(line.left(), line.top(), width, line.height()), kind,
                colors.mutedText, PillShape::Outlined);
            line.setLeft(line.left() + width + gap / 2);
        }
    }
    QStringList facts{date, index.data(PostListModel::AuthorRole).toString()};
    facts.removeAll(QString());
    if (!date.isEmpty() && line.width() < metrics.horizontalAdvance(date) + leastAuthor)
        facts = {date};
    painter.setPen(colors.mutedText);
    painter.drawText(line, Qt::AlignVCenter,
        metrics.elidedText(facts.join(QStringLiteral(" · ")), Qt::ElideRight, line.width() + 1));
}

// Where it was found and what is wrong with it, in the whole width.
void paintBelow(
    QPainter& painter, const QRect& area, const QModelIndex& index, const ThemeColors& colors)
{
    const int height = painter.fontMetrics().lineSpacing();
    QRect line(area.left(), area.bottom() + 1 - height, area.width(), height);
    const QString problem =
        index.data(PostListModel::ProblemRole).toString().section(QLatin1Char('\n'), 0, 0);
    if (!problem.isEmpty()) {
        const auto state = PostState(index.data(PostListModel::StateRole).toInt());
        painter.setPen(state == PostState::Ignored ? colors.danger : colors.warning);
        drawMarkedText(painter, line, {problem, {}}, 1, {});
        line.translate(0, -height - lineGap);
    }
    if (index.data(PostListModel::HasSnippetRole).toBool()) {
        const auto found = index.data(PostListModel::SnippetRole).value<SearchSnippet>();
        painter.setPen(colors.mutedText);
        drawMarkedText(painter, line, {found.text, found.marks}, 1, markTint(colors));
    }
}

} // namespace

PostDelegate::PostDelegate(CoverLoader& covers, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_covers(covers)
{
}

const PostDelegate::Heights& PostDelegate::heights(const QFont& font) const
{
    if (m_heights.head == 0 || m_heights.font != font) {
        const int title = titleLines * QFontMetrics(titleFont(font)).lineSpacing();
        m_heights = {font, std::max(title, coverSize.height()),
            QFontMetrics(smallFont(font)).lineSpacing() + lineGap};
    }
    return m_heights;
}

QSize PostDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int details = 1 + (index.data(PostListModel::HasSnippetRole).toBool() ? 1 : 0)
        + (index.data(PostListModel::ProblemRole).toString().isEmpty() ? 0 : 1);
    const Heights& known = heights(option.font);
    return {120, known.head + details * known.detail + 2 * padding};
}

void PostDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ThemeColors colors = themeColors(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isFocused =
        option.state & QStyle::State_HasFocus || (m_isLed && option.state & QStyle::State_Selected);
    drawRow(*painter, option.rect,
        {index.data(PostListModel::IsOpenRole).toBool(),
            (option.state & QStyle::State_MouseOver) != 0, isFocused},
        colors);
    const QRect area = option.rect.adjusted(padding + 4, padding, -padding - 4, -padding);
    painter->setFont(titleFont(option.font));
    paintCover(*painter, QRect(area.topLeft(), coverSize), index, colors);
    painter->setPen(colors.text);
    const MarkedText title{index.data(PostListModel::TitleRole).toString(),
        index.data(PostListModel::TitleMarksRole).value<QList<TextRange>>()};
    drawMarkedText(*painter, area.adjusted(coverSize.width() + gap, 0, 0, 0), title, titleLines,
        markTint(colors));
    painter->setFont(smallFont(option.font));
    paintFacts(*painter,
        QRect(area.left(), area.top() + heights(option.font).head + lineGap, area.width(),
            painter->fontMetrics().lineSpacing()),
        index, colors);
    paintBelow(*painter, area, index, colors);
    painter->restore();
}

void PostDelegate::paintCover(
    QPainter& painter, const QRect& area, const QModelIndex& index, const ThemeColors& colors) const
{
    QPainterPath shape;
    shape.addRoundedRect(area, 5, 5);
    const std::optional<QPixmap> picture =
        m_covers.cover(index.data(PostListModel::CoverRole).toString(), area.size(),
            painter.device()->devicePixelRatioF());
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(area, colors.hoverTint);
    if (picture && !picture->isNull()) {
        painter.fillRect(area, Qt::white);
        painter.drawPixmap(area.topLeft(), *picture);
    } else if (picture) {
        drawTile(painter, area, index.data(PostListModel::YearRole).toInt(), colors);
    }
    painter.setClipping(false);
    painter.setPen(colors.border);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
    painter.restore();
}

} // namespace galley
