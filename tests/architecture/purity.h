// SPDX-License-Identifier: MIT
#pragma once

#include "tests/architecture/house.h"

namespace galley::test {

// Rooms that the table calls pure, yet from which a way leads through includes to one that opens
// files: each complaint is that way. The ways end at the module's borders.
QStringList impureRooms(const House& house, const QList<SourceFile>& files);

} // namespace galley::test
