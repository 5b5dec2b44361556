// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace galley {

// The picture without where it was taken: the GPS part of its Exif data and the GPS properties of
// its XMP packet are blanked, in JPEG, PNG and WebP files. Nothing else changes, sizes included;
// bytes of any other kind, and damaged ones as far as they cannot be read, come back as they are.
QByteArray withoutGeotags(QByteArray picture);

} // namespace galley
