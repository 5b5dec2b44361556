// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QMimeData;

namespace galley {

enum class DropKind {
    Other, // no concern of the window: texts, files of other kinds, several posts
    Site, // one folder
    Post, // one Markdown file
    Pictures // files of pictures, nothing else
};

// What is being dragged over the window. Only names are looked at, and whether there is a folder.
struct Dropped {
    DropKind kind = DropKind::Other;
    QString path; // of a site or a post, absolute
    int count = 0; // of pictures

    friend bool operator==(const Dropped&, const Dropped&) = default;
};

Dropped droppedIn(const QMimeData& mime);

} // namespace galley
