// SPDX-License-Identifier: MIT
#include "app/look/popover.h"

#include "app/look/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace galley {

namespace {

constexpr int preferredWidth = 52 * grid;

} // namespace

Popover::Popover(QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_column(new QVBoxLayout(this))
{
    setProperty("popover", true);
    m_column->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    m_column->setSpacing(grid);
}

void Popover::makeHeading(QWidget* label)
{
    label->setProperty("heading", true);
}

void Popover::openAt(QWidget* button)
{
    m_button = button;
    openBeside(*button, button->rect());
}

void Popover::openBeside(const QWidget& widget, const QRect& part)
{
    prepare();
    place(widget, part);
    show();
    focusNextPrevChild(true);
}

void Popover::place(const QWidget& widget, const QRect& part)
{
    const QWidget& window = *widget.window();
    const int width = std::min(preferredWidth, window.width() - 2 * grid);
    const int most = window.height() - 12 * grid;
    const int wanted = hasHeightForWidth() ? heightForWidth(width) : sizeHint().height();
    resize(width, std::min(most, std::max(wanted, minimumSizeHint().height())));
    const QPoint corner = widget.mapTo(&window, part.topLeft());
    const int x = std::clamp(corner.x(), grid, std::max(grid, window.width() - width - grid));
    const bool isAbove = corner.y() > height() + grid;
    const int y = isAbove ? corner.y() - height() - grid / 2 : corner.y() + part.height();
    move(window.mapToGlobal(QPoint(x, y)));
}

void Popover::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

// A click on the button that opened the card closes it, and must not open it again.
void Popover::mousePressEvent(QMouseEvent* event)
{
    const bool isOnButton = m_button
        && m_button->rect().contains(m_button->mapFromGlobal(event->globalPosition().toPoint()));
    setAttribute(Qt::WA_NoMouseReplay, isOnButton);
    QFrame::mousePressEvent(event);
}

} // namespace galley
