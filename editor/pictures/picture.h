// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/error.h"

#include <QByteArray>
#include <QSize>
#include <QString>

class QImage;

namespace galley {

// A picture on its way into a post: its file's bytes and what they are. A plain value; all
// functions here may run on any thread.
struct Picture {
    QString name; // of the file it comes from; empty for a pasted one
    QByteArray bytes;
    QString suffix; // what the bytes are, without the dot: png, jpg, webp, gif, svg …
    QSize size; // pixels as shown (a turned photo counts as turned); invalid when unknown
    bool hasLocation = false; // says where it was taken
    bool canBeReshaped = false; // one still picture of pixels that fits into memory
};

// Errors: not readable, larger than readFile() allows, no picture that browsers show.
Result<Picture> readPicture(const QString& filePath);
// A picture without a file (a screenshot), as PNG.
Result<Picture> pictureFrom(const QImage& image);

// Whether it is of more pixels than are worked on here, and cannot be reshaped for that.
bool hasTooManyPixels(const Picture& picture);

// What to make of a picture before it goes into the site.
struct PictureShape {
    int longestEdge = 0; // pixels; 0 = as it is; never enlarged
    QString suffix; // jpg, webp or png
    int quality = 82; // 1 to 100, of jpg and webp
    friend bool operator==(const PictureShape&, const PictureShape&) = default;
};

// The shape that changes nothing.
PictureShape unchanged(const Picture& picture);
// What a web page calls for: `unchanged` for a picture that is light enough, else smaller.
PictureShape suggestedShape(const Picture& picture);
// The formats a picture can be stored in, its own first.
QStringList possibleSuffixes(const Picture& picture);
// The size it has in that shape.
QSize sizeInShape(const Picture& picture, const PictureShape& shape);

// The bytes to store, never with a location. Errors: the pixels cannot be read or written.
Result<QByteArray> shaped(const Picture& picture, const PictureShape& shape);

} // namespace galley
