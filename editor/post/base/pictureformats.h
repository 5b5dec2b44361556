// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace galley {

// The suffixes of pictures that browsers show, in lower case.
const QStringList& pictureSuffixes();
// Whether a file's name or an address ends in one of them.
bool hasPictureSuffix(const QString& name);
// The one suffix of a format that has several: `jpg` for JPEG and jpe.
QString usualSuffix(const QString& suffixOrFormat);
// `*.png *.jpg …`, for file dialogs.
QString pictureNamePatterns();

} // namespace galley
