#pragma once

#include <QByteArray>

namespace galley {

// A picture's bytes with nothing in them that would make Qt's decoders read other files: SVG may
// name pictures and style sheets anywhere on this computer. All other formats are given back as
// they are; empty for SVG that is compressed or no well-formed XML.
QByteArray fencedPicture(const QByteArray& bytes);

} // namespace galley
