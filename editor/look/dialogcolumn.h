// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QVBoxLayout>

namespace galley {

// All sizes in the window are multiples of it, in device-independent pixels.
inline constexpr int grid = 8;

// The column that a dialog's parts stand in, with the margins and gaps of all dialogs.
inline QVBoxLayout* dialogColumn(QDialog* dialog)
{
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(3 * grid, 3 * grid, 3 * grid, 2 * grid);
    column->setSpacing(2 * grid);
    return column;
}

} // namespace galley
