// SPDX-License-Identifier: MIT
#pragma once

#include "app/look/popover.h"

class QLabel;

namespace galley {

class TableSizeGrid;

// Asks how large a new table shall be: squares to point at, or arrow keys and Return.
class TableSizeCard : public Popover {
    Q_OBJECT
public:
    explicit TableSizeCard(QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(int columns, int rows); // rows with the head's

protected:
    void prepare() override;

private:
    TableSizeGrid* m_grid;
    QLabel* m_size;
};

// The squares.
class TableSizeGrid : public QWidget {
    Q_OBJECT
public:
    explicit TableSizeGrid(QWidget* parent = nullptr);

    void setSize(int columns, int rows);
    QSize sizeHint() const override;

Q_SIGNALS:
    void sizeChanged(int columns, int rows);
    void chosen(int columns, int rows);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int m_columns = 3;
    int m_rows = 3;
};

} // namespace galley
