// SPDX-License-Identifier: MIT
#include "app/look/iconspot.h"

#include "app/look/icons.h"
#include "app/look/theme.h"

#include <QPainter>

namespace galley {

IconSpot::IconSpot(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_icon(lineIcon(name))
{
    setFixedSize(3 * grid, 3 * grid);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void IconSpot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace galley
