// SPDX-License-Identifier: MIT
#include "editor/form/widgets/formheader.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace galley {

namespace {

constexpr int kPadding = 8;
constexpr int kArrow = 12;
constexpr int kVerticalPadding = 5;
constexpr qsizetype kMostShownTitle = 500; // characters

} // namespace

FormHeader::FormHeader(QWidget* parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(tr("Show or hide the form"));
    setTitle({});
}

void FormHeader::setTitle(const QString& title)
{
    m_title = title.isEmpty() ? tr("Untitled post") : title.left(kMostShownTitle);
    setAccessibleName(tr("Form: %1").arg(m_title));
    update();
}

QSize FormHeader::sizeHint() const
{
    return {200, fontMetrics().height() + 2 * kVerticalPadding};
}

QSize FormHeader::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void FormHeader::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        QColor wash = palette().color(QPalette::Highlight);
        wash.setAlphaF(hasFocus() ? 0.16F : 0.08F);
        painter.fillRect(rect(), wash);
    }
    QStyleOption arrow;
    arrow.initFrom(this);
    arrow.rect = QRect(kPadding, (height() - kArrow) / 2, kArrow, kArrow);
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    const auto closed =
        leftToRight ? QStyle::PE_IndicatorArrowRight : QStyle::PE_IndicatorArrowLeft;
    style()->drawPrimitive(
        isChecked() ? QStyle::PE_IndicatorArrowDown : closed, &arrow, &painter, this);

    QFont font = painter.font();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect words = rect().adjusted(kPadding + kArrow + kPadding, 0, -kPadding, 0);
    // open, the form shows the title itself, larger
    const QString text = isChecked() ? tr("Post details") : m_title;
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, words.width());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, shown);
}

void FormHeader::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace galley
