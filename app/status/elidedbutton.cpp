// SPDX-License-Identifier: MIT
#include "app/status/elidedbutton.h"

#include <QEvent>

namespace galley {

namespace {

constexpr int shortest = 80;

QString withoutMnemonics(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

ElidedButton::ElidedButton(QWidget* parent)
    : QToolButton(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ElidedButton::setWholeText(const QString& text)
{
    if (m_whole == text)
        return;
    m_whole = text;
    setAccessibleName(text);
    fit();
    updateGeometry();
}

int ElidedButton::frame() const
{
    return QToolButton::sizeHint().width() - fontMetrics().horizontalAdvance(text());
}

QSize ElidedButton::sizeHint() const
{
    return {
        frame() + fontMetrics().horizontalAdvance(m_whole) + 2, QToolButton::sizeHint().height()};
}

QSize ElidedButton::minimumSizeHint() const
{
    return {std::min(shortest, sizeHint().width()), sizeHint().height()};
}

void ElidedButton::fit()
{
    const int room = std::max(0, width() - frame());
    setText(withoutMnemonics(fontMetrics().elidedText(m_whole, Qt::ElideRight, room)));
}

void ElidedButton::resizeEvent(QResizeEvent* event)
{
    QToolButton::resizeEvent(event);
    fit();
}

void ElidedButton::changeEvent(QEvent* event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace galley
