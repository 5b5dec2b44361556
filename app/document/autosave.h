// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/recovery.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>

namespace galley {

class DocumentController;

// Keeps the journal of the open post: written within a second of a change, on a thread of its own,
// taken away when the text is saved, or thrown away by the user's decision.
class Autosave : public QObject {
    Q_OBJECT
public:
    Autosave(DocumentController& controller, RecoveryFolder folder, QObject* parent = nullptr);
    ~Autosave() override;

    // Milliseconds between a change and its journal.
    static constexpr int delay = 500;

    // Milliseconds until the journal is tried again after it could not be written.
    static constexpr int retryDelay = 5000;

    // Writes at once and waits for it, e.g. before the system shuts down. False: the text as it is
    // now is not in the journal.
    bool flush();

Q_SIGNALS:
    void written(const QString& journal);
    void failed(const galley::Error& error); // once, until a journal can be written again
    void recovered(); // it can

private:
    void noteChange();
    void write();
    void finish(const QString& journal, const Result<void>& result);
    void forget();

    DocumentController& m_controller;
    RecoveryFolder m_folder;
    QString m_journal; // of the post that is open now
    QTimer m_timer;
    QTimer m_retry;
    bool m_kept = false; // a journal was asked for and not taken away since
    bool m_failing = false;
    bool m_again = false; // the text changed while a journal was being written
    std::atomic<bool> m_isWriting = false;
    std::atomic<bool> m_lastWritten = false; // the latest journal reached the disk
    QThreadPool m_writer; // one thread: journals are written in order
};

} // namespace galley
