// SPDX-License-Identifier: MIT
#pragma once

#include "editor/document/postsnapshot.h"
#include "editor/post/frontmatter/frontmatter.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

class QTextDocument;

namespace galley {

// The post being edited: one QTextDocument that holds the whole file. Form, editor and preview are
// views of it, so one undo stack covers them all. Everything here is for the GUI thread.
class PostDocument : public QObject {
    Q_OBJECT
public:
    explicit PostDocument(QObject* parent = nullptr);
    ~PostDocument() override;

    // Owned by this; has a SpacedTextLayout, so a QPlainTextEdit can show it.
    QTextDocument* textDocument() const;

    // Replaces everything, clears undo, counts as unmodified.
    void load(const DecodedText& decoded);
    // The same in slices of a few milliseconds, for long texts. `advance` gets the share that is
    // done (0 to 1) after each; it may let events through, but nothing may edit the text meanwhile,
    // and until the end text() and the signals know the old text alone. False, when `advance`
    // stopped it: what the document holds then is the old text, without its undo steps.
    bool loadInSlices(const DecodedText& decoded, const std::function<bool(double)>& advance);
    // The whole text, lines end in '\n' (never toPlainText(), which loses no-break spaces). Put
    // together after a change: nothing to ask for at each key. See snapshot() and textAround().
    QString text() const;
    // The text and its bytes as of now, for other threads; as cheap for a long post as for a short.
    PostSnapshot snapshot() const;
    // The lines of a range, and as many more as reach so far (UTF-16 units) to both sides of it.
    TextWindow textAround(const TextRange& range, qsizetype reach) const;
    // The bytes to save now.
    QByteArray bytes() const;
    // The file was changed by somebody else: from here on its unchanged lines are written as
    // `bytes` has them. Text and undo steps stay.
    void rebase(const FileBytes& bytes) { m_bytes = bytes; }
    // After a save: `saved` are the bytes now on disk. Text typed while the save ran stays
    // modified.
    void markSaved(const QByteArray& saved);
    bool isModified() const;

    // The block as of the current text; read again only after a change inside or before it.
    const FrontMatter& frontMatter() const;

    // Carries out the edits as one undo step. `mergeKey`: consecutive edits with the same non-empty
    // key (typing in one form field) become one step. `caret`: where undoing the step takes the
    // caret; without it to the first edit.
    // Nothing happens while the document is read-only.
    void apply(const QList<TextEdit>& edits, const QString& mergeKey = {},
        std::optional<qsizetype> caret = {});

    // Somebody else is writing this post: apply(), undo() and redo() do nothing. load() ends it.
    bool isReadOnly() const { return m_readOnly; }
    void setReadOnly(bool readOnly);

public Q_SLOTS:
    // One step back or forward, for views that have no text cursor of their own (the form).
    void undo();
    void redo();

Q_SIGNALS:
    void replaced(); // another post's text comes; before the signals that tell of it
    void textChanged(); // after each change, once
    void frontMatterChanged();
    void modifiedChanged(bool modified);
    void readOnlyChanged(bool readOnly);

private:
    void takeChange(int from, int removed, int added);
    void finishChange();
    QString rawTextFrom(qsizetype from, qsizetype length) const;
    bool touchesFrontMatter(qsizetype from, qsizetype length) const;
    bool touchesFenceLine(qsizetype from, qsizetype length) const;
    FrontMatter readBlock() const;

    QTextDocument* m_document;
    FileBytes m_bytes;
    TextRope m_text; // what the document holds, kept in step by patches
    mutable std::optional<QString> m_whole; // the same in one piece, once it was asked for
    QString m_mergeKey; // of the last apply(), while nothing else has happened since
    bool m_readOnly = false;
    bool m_applying = false;
    bool m_filling = false; // loadInSlices() is at work
    bool m_wasModified = false; // before it began
    bool m_changed = false; // since the last textChanged()
    bool m_frontMatterTouched = false; // since the last frontMatterChanged()
    mutable bool m_frontMatterStale = true;
    mutable FrontMatter m_frontMatter;
};

} // namespace galley
