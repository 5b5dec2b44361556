// SPDX-License-Identifier: MIT
#include "editor/form/widgets/tagline.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>

namespace galley {

namespace {

constexpr double kRadius = 6;
constexpr double kInset = 3; // of a chip from the words' box, pixels
constexpr float kTint = 0.14F;
constexpr float kEdge = 0.4F;

// From `at` on, up to the next comma, blanks at its ends left out.
std::pair<qsizetype, qsizetype> wordFrom(const QString& text, qsizetype at)
{
    qsizetype end = text.indexOf(u',', at);
    if (end < 0)
        end = text.size();
    while (at < end && text[at].isSpace())
        ++at;
    qsizetype last = end;
    while (last > at && text[last - 1].isSpace())
        --last;
    return {at, last};
}

} // namespace

// Over the words, and so faint that they stay as they are: the line itself draws its ground.
void TagLine::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QStyleOptionFrame option;
    initStyleOption(&option);
    const QRect box = style()->subElementRect(QStyle::SE_LineEditContents, &option, this);
    const QFontMetricsF metrics(font());
    const QString words = text();
    // where the text begins, scrolled or not
    const double start =
        cursorRect().center().x() - metrics.horizontalAdvance(words.left(cursorPosition()));
    QPainter painter(this);
    painter.setClipRect(box);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ink = palette().color(isEnabled() ? QPalette::Highlight : QPalette::Mid);
    QColor edge = ink;
    ink.setAlphaF(kTint);
    edge.setAlphaF(kEdge);
    painter.setBrush(ink);
    painter.setPen(edge);
    for (qsizetype at = 0; at < words.size();) {
        const auto [from, to] = wordFrom(words, at);
        if (to > from) {
            const double left = start + metrics.horizontalAdvance(words.left(from));
            const double width = metrics.horizontalAdvance(words.mid(from, to - from));
            const QRectF chip(left - kInset, box.center().y() - metrics.height() / 2 - 0.5,
                width + 2 * kInset, metrics.height() + 2);
            painter.drawRoundedRect(chip, kRadius, kRadius);
        }
        const qsizetype comma = words.indexOf(u',', at);
        at = comma < 0 ? words.size() : comma + 1;
    }
}

} // namespace galley
