// SPDX-License-Identifier: MIT
#include "editor/form/widgets/toggleswitch.h"

#include <QPainter>

namespace galley {

namespace {

constexpr int kTrackWidth = 34;
constexpr int kTrackHeight = 18;
constexpr int kKnobInset = 2;
constexpr int kTextGap = 8;

} // namespace

ToggleSwitch::ToggleSwitch(QWidget* parent)
    : QCheckBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

QSize ToggleSwitch::sizeHint() const
{
    const int text = fontMetrics().horizontalAdvance(this->text());
    return {
        kTrackWidth + kTextGap + text + 4, std::max(kTrackHeight + 6, fontMetrics().height() + 6)};
}

void ToggleSwitch::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    const double top = (height() - kTrackHeight) / 2.0;
    const QRectF track(1, top, kTrackWidth, kTrackHeight);
    const QColor off = palette().color(group, QPalette::Mid);
    const QColor on = palette().color(group, QPalette::Highlight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? on : off);
    painter.drawRoundedRect(track, kTrackHeight / 2.0, kTrackHeight / 2.0);
    if (hasFocus()) {
        painter.setPen(QPen(on, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(
            track.adjusted(-0.5, -2, 0.5, 2), kTrackHeight / 2.0 + 2, kTrackHeight / 2.0 + 2);
        painter.setPen(Qt::NoPen);
    }
    const double knob = kTrackHeight - 2.0 * kKnobInset;
    const double left = isChecked() ? track.right() - knob - kKnobInset : track.left() + kKnobInset;
    painter.setBrush(Qt::white);
    painter.drawEllipse(QRectF(left, top + kKnobInset, knob, knob));
    painter.setPen(palette().color(group, QPalette::WindowText));
    const QRect words(kTrackWidth + kTextGap, 0, width() - kTrackWidth - kTextGap, height());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, text());
}

bool ToggleSwitch::hitButton(const QPoint& position) const
{
    return rect().contains(position);
}

} // namespace galley
