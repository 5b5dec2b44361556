// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace galley {

// A picture's bytes with nothing in them that would make Qt's decoders read other files or work
// without end. SVG may name pictures and style sheets anywhere on this computer, hold further SVG
// that does, and repeat its parts without bound; what is left of it holds pixel pictures alone, and
// no part repeated by a part that is repeated itself. All other formats are given back as they are;
// empty for SVG that is compressed, no well-formed XML or too large.
QByteArray sanitizedPicture(const QByteArray& bytes);

// More pixels are decoded nowhere.
inline constexpr qint64 kMostDecodedPixels = 64'000'000;

// A picture (fenced or not), scaled down so that it fits into `room` or, by
// Qt::KeepAspectRatioByExpanding, cut in the middle so that it fills it. Null when it is none, its
// header tells no size, or it has too many pixels. Never makes more pixels than it has, or `room`.
QImage smallPicture(const QByteArray& bytes, const QSize& room, Qt::AspectRatioMode mode);

// The size its header tells, as shown (a turned photo counts as turned); opens nothing.
QSize pictureSize(const QByteArray& bytes);

} // namespace galley
