// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/diagnostic.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace galley {

// A named piece of text that posts share. Written as a Markdown file; its front matter may hold a
// `name` (else the file's name counts) and a `description`. `${Field}` or `${Field:usual text}` in
// the text is asked for on insertion.
struct Snippet {
    QString file; // absolute; empty when it comes from nowhere
    QString name;
    QString description;
    QString text; // no blank lines at its ends

    bool isBlock() const; // stands on lines of its own
};

struct SnippetField {
    QString name;
    QString usual; // what it is unless the user says otherwise
    friend bool operator==(const SnippetField&, const SnippetField&) = default;
};

// Pure.
Snippet readSnippet(const QString& file, const QString& text);
// Each field once, in the order of the text.
QList<SnippetField> snippetFields(const Snippet& snippet);
// Values by field name; a field without one gets its usual text.
QString filledSnippet(const Snippet& snippet, const QMap<QString, QString>& values);

// Copies of snippets in a post that say something else than the snippet does now: a hint for each,
// with the update as its repair (unless the snippet has fields, whose values would be lost). A copy
// is known by its heading, or by its first words when the snippet is one paragraph, and has to
// share a good part of its words with the snippet.
QList<Diagnostic> outdatedSnippets(const QString& post, const QList<Snippet>& snippets);

// The snippets of a checkout: `_galley/snippets/*.md`, by name; none through links that lead out. A
// folder with an underscore is never published by Jekyll, files in it are kept in the lab's version
// control like posts, and each snippet can be edited and compared as the Markdown that it is.
QString snippetFolder(const QString& siteRoot);
QList<Snippet> snippetsOf(const QString& siteRoot);

} // namespace galley
