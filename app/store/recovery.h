// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace galley {

// Unsaved text of one post, as a journal file holds it.
struct JournalEntry {
    QString post; // absolute path of the post; empty = never saved
    QDateTime written; // UTC
    qint64 process = 0; // who wrote it
    QByteArray bytes; // the post's bytes as saving would have written them
    QString mark = {}; // of the process; empty in journals of earlier versions
};

// A journal file as bytes and back. The first line is JSON about the post, the rest are the post's
// own bytes, so that a person can read them with any editor.
QByteArray encodeJournal(const JournalEntry& entry);
std::optional<JournalEntry> decodeJournal(const QByteArray& file);

// A journal found in the folder.
struct FoundJournal {
    QString file; // the journal's own path
    JournalEntry entry;
};

// The folder of journals, outside every checkout; for its user's eyes only. One file a post and
// process.
class RecoveryFolder {
public:
    explicit RecoveryFolder(const QString& path);

    // Where it is for a user: the platform's data folder.
    static QString userFolder();

    // The journal's path for a post that this process edits; no other process ever has the same.
    QString journalFor(const QString& post) const;
    // Replaces the journal at once; on error the earlier one is whole.
    Result<void> write(const QString& journal, const JournalEntry& entry) const;
    void remove(const QString& journal) const;
    // Journals whose process is gone, newest first. Unreadable files, and those of other machines
    // that share the folder, are left alone.
    QList<FoundJournal> abandoned() const;

private:
    QString m_path;
};

} // namespace galley
