// SPDX-License-Identifier: MIT
#pragma once

#include "editor/paste/pastedtext.h"
#include "editor/post/base/error.h"

#include <QList>

#include <atomic>

namespace galley {

enum class TrackedChanges {
    Accept,
    Reject,
    Show // insertions as <ins>, deletions struck through
};

struct DocumentRequest {
    QString file; // .docx, .odt, .rtf, .html
    QString folder; // absolute and empty; pictures are put into it
    TrackedChanges changes = TrackedChanges::Accept;
    QString pandoc = {}; // absolute path of the program; empty: it is not there
};

struct ImportedPicture {
    QString address; // in the text: "/imported-1.png"
    QString file; // absolute
};

// A document as the beginning of a post.
struct ImportedDocument {
    QString title; // empty if it names none
    PastedText text; // without the title
    QList<ImportedPicture> pictures; // that the text shows, in its order
    bool hasChanges = false; // tracked ones
};

// The endings of names that can be imported, with their dots.
const QStringList& importableSuffixes();
bool isImportable(const QString& file);
bool hasHtmlSuffix(const QString& file);

// Reads a document of a word processor by Pandoc, which is given no network, no other file, 1 GB
// and 30 seconds; an HTML file by itself, without its pictures. Not for the GUI thread. Errors say
// what is wrong with the document, or that Pandoc is missing.
Result<ImportedDocument> readDocument(
    const DocumentRequest& request, const std::atomic<bool>& cancelled);

} // namespace galley
