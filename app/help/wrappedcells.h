// SPDX-License-Identifier: MIT
#pragma once

class QTreeView;

namespace galley {

// Breaks long texts in the cells of a list into lines, and makes its rows as high as that needs,
// however wide its columns become.
void wrapCells(QTreeView& view);

} // namespace galley
