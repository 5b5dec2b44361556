// SPDX-License-Identifier: MIT
#pragma once

#include "app/actions/commandpalette.h"
#include "editor/completion/snippet.h"

#include <QObject>

namespace galley {

class MarkdownEditor;

// The site's snippets at work: inserted by name.
class Snippets : public QObject {
    Q_OBJECT
public:
    // `editor` must outlive this.
    explicit Snippets(MarkdownEditor& editor, QObject* parent = nullptr);

    // The checkout's folder; empty = no site that has any.
    void setSite(const QString& root);
    QString folder() const; // where they lie; empty without a site

    // One entry a snippet, read anew from the disk.
    QList<PaletteEntry> entries();
    // Asks for fields where there are some.
    void insert(const Snippet& snippet);

private:
    void insertText(const QString& text, bool asBlock);
    QMap<QString, QString> knownValues() const;

    MarkdownEditor& m_editor;
    QString m_root;
};

} // namespace galley
