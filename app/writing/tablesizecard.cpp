// SPDX-License-Identifier: MIT
#include "app/writing/tablesizecard.h"

#include "app/look/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace galley {

namespace {

constexpr int mostColumns = 8;
constexpr int mostRows = 10;
constexpr int square = 3 * grid;
constexpr int gap = grid / 2;

} // namespace

TableSizeCard::TableSizeCard(QWidget* parent)
    : Popover(parent)
    , m_grid(new TableSizeGrid(this))
    , m_size(new QLabel(this))
{
    setObjectName(QStringLiteral("tableSize"));
    makeHeading(m_size);
    column().addWidget(m_size);
    column().addWidget(m_grid);
    connect(m_grid, &TableSizeGrid::sizeChanged, this, [this](int columns, int rows) {
        m_size->setText(tr("%1 columns, %2 rows").arg(columns).arg(rows));
        m_grid->setAccessibleDescription(m_size->text());
    });
    connect(m_grid, &TableSizeGrid::chosen, this, [this](int columns, int rows) {
        close();
        Q_EMIT chosen(columns, rows);
    });
}

void TableSizeCard::prepare()
{
    setAccessibleName(tr("Size of the table"));
    m_grid->setAccessibleName(accessibleName());
    m_grid->setSize(3, 3);
}

TableSizeGrid::TableSizeGrid(QWidget* parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize TableSizeGrid::sizeHint() const
{
    return {mostColumns * square, mostRows * square};
}

void TableSizeGrid::setSize(int columns, int rows)
{
    m_columns = std::clamp(columns, 1, mostColumns);
    m_rows = std::clamp(rows, 2, mostRows);
    update();
    Q_EMIT sizeChanged(m_columns, m_rows);
}

void TableSizeGrid::paintEvent(QPaintEvent*)
{
    const ThemeColors colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int row = 0; row < mostRows; ++row) {
        for (int column = 0; column < mostColumns; ++column) {
            const bool isIn = column < m_columns && row < m_rows;
            painter.setPen(isIn ? colors.accent : colors.border);
            painter.setBrush(isIn ? colors.accentTint : colors.raised);
            const QRectF box(column * square, row * square, square - gap, square - gap);
            painter.drawRoundedRect(box.translated(0.5, 0.5), 3, 3);
        }
    }
}

void TableSizeGrid::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    setSize(at.x() / square + 1, at.y() / square + 1);
}

void TableSizeGrid::mousePressEvent(QMouseEvent* event)
{
    mouseMoveEvent(event);
    Q_EMIT chosen(m_columns, m_rows);
}

void TableSizeGrid::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setSize(m_columns - 1, m_rows);
    case Qt::Key_Right:
        return setSize(m_columns + 1, m_rows);
    case Qt::Key_Up:
        return setSize(m_columns, m_rows - 1);
    case Qt::Key_Down:
        return setSize(m_columns, m_rows + 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT chosen(m_columns, m_rows);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace galley
