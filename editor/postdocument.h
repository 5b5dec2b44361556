#pragma once

#include "editor/post/filebytes.h"
#include "editor/post/frontmatter.h"

#include <QObject>
#include <QString>

class QTextDocument;

namespace galley {

// The post being edited: one QTextDocument that holds the whole file. Form, editor and preview are
// views of it, so one undo stack covers them all.
class PostDocument : public QObject {
    Q_OBJECT
public:
    explicit PostDocument(QObject* parent = nullptr);
    ~PostDocument() override;

    QTextDocument* textDocument() const;

    // Replaces everything, clears undo, counts as unmodified.
    void load(const DecodedText& decoded);
    // The whole text, lines end in '\n' (never toPlainText(), which loses no-break spaces).
    QString text() const;
    // The bytes to save now.
    QByteArray bytes() const;
    // After a save: `saved` are the bytes now on disk.
    void markSaved(const QByteArray& saved);
    bool isModified() const;

    // The block as of the current text; read again only after a change inside or before it.
    const FrontMatter& frontMatter() const;

    // Carries out the edits as one undo step. `mergeKey`: consecutive edits with the same non-empty
    // key (typing in one form field) become one step.
    void apply(const QList<TextEdit>& edits, const QString& mergeKey = {});

Q_SIGNALS:
    void textChanged(); // after each change, once
    void frontMatterChanged();
    void modifiedChanged(bool modified);
};

} // namespace galley
