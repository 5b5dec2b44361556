// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QMimeData;

namespace galley {

enum class DropKind {
    Other, // no concern of the window: texts, files of other kinds, several posts
    Site, // one folder
    Post, // one Markdown file
    Document, // one file of a word processor, to import
    Pictures // files of pictures, nothing else
};

// What is being dragged over the window. Only names are looked at, and whether there is a folder.
struct DragContent {
    DropKind kind = DropKind::Other;
    QString path; // of a site, post or document, absolute
    int count = 0; // of pictures

    friend bool operator==(const DragContent&, const DragContent&) = default;
};

// Whether the window takes it, wherever it is dropped.
constexpr bool isTakenAnywhere(DropKind kind)
{
    return kind == DropKind::Site || kind == DropKind::Post || kind == DropKind::Document;
}

DragContent droppedIn(const QMimeData& mime);

} // namespace galley
