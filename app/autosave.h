#pragma once

#include "app/recovery.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

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

    // Writes at once and waits for it, e.g. before the system shuts down.
    void flush();

Q_SIGNALS:
    void written(const QString& journal);
    void failed(const galley::Error& error);

private:
    void noteChange();
    void write();
    void forget();

    DocumentController& m_controller;
    RecoveryFolder m_folder;
    QString m_journal; // of the post that is open now
    QTimer m_timer;
    QThreadPool m_writer; // one thread: journals are written in order
};

} // namespace galley
