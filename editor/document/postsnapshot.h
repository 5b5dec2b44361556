// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/textrope.h"
#include "editor/post/file/filebytes.h"

namespace galley {

// A post as it was at one moment, a value for other threads. Taking one costs the same for every
// length of the post; putting the whole together is the taker's work.
struct PostSnapshot {
    TextRope text;
    FileBytes file; // how the text becomes the file's bytes

    QByteArray bytes() const { return file.encode(text.toString()); }
};

// A part of a post's text, in whole lines.
struct TextWindow {
    QString text;
    qsizetype start = 0; // of the part in the post
};

} // namespace galley
