// SPDX-License-Identifier: MIT
#include "app/document/autosave.h"

#include "app/document/documentcontroller.h"
#include "editor/document/postdocument.h"
#include "editor/post/platform/processidentity.h"

#include <QCoreApplication>

#include <utility>

namespace galley {

Autosave::Autosave(DocumentController& controller, RecoveryFolder folder, QObject* parent)
    : QObject(parent)
    , m_controller(controller)
    , m_folder(std::move(folder))
    , m_journal(m_folder.journalFor(controller.file()))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    m_writer.setMaxThreadCount(1);
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryDelay);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::write);
    connect(&m_retry, &QTimer::timeout, this, &Autosave::write);
    connect(&controller.document(), &PostDocument::textChanged, this, &Autosave::noteChange);
    // Should the process end between saving and forgetting, the journal left behind is what the
    // file holds; an older one would be offered as if it were newer than the file.
    connect(&controller, &DocumentController::aboutToSave, this, &Autosave::flush);
    connect(&controller.document(), &PostDocument::modifiedChanged, this, &Autosave::noteChange);
    connect(&controller, &DocumentController::saved, this, &Autosave::forget);
    connect(&controller, &DocumentController::closing, this, &Autosave::forget);
    connect(&controller, &DocumentController::fileChanged, this, [this](const QString& file) {
        forget();
        m_journal = m_folder.journalFor(file);
        noteChange();
    });
}

Autosave::~Autosave()
{
    m_writer.waitForDone();
}

bool Autosave::flush()
{
    m_writer.waitForDone();
    if (m_timer.isActive() || m_failing || std::exchange(m_again, false)) {
        write();
        m_writer.waitForDone();
    }
    return m_lastWritten || !m_controller.document().isModified();
}

void Autosave::noteChange()
{
    // not started again by the next key, so that steady typing does not put the journal off
    if (m_controller.document().isModified()) {
        if (!m_timer.isActive())
            m_timer.start();
    } else if (m_kept) {
        forget(); // undone to what the file has
    }
}

void Autosave::write()
{
    m_timer.stop();
    m_retry.stop();
    if (!m_controller.document().isModified())
        return;
    // Of a long text a journal may take longer than the next one is away: the newest alone is
    // written next, so that none waits behind others.
    m_again = m_isWriting;
    if (m_again)
        return;
    m_isWriting = true;
    m_kept = true;
    m_lastWritten = false;
    JournalEntry entry;
    entry.post = m_controller.file();
    entry.written = QDateTime::currentDateTimeUtc();
    entry.process = QCoreApplication::applicationPid();
    // all that grows with the text is done by the writer
    m_writer.start([this, folder = m_folder, journal = m_journal, entry = std::move(entry),
                       post = m_controller.document().snapshot()]() mutable {
        entry.mark = processIdentity(entry.process);
        entry.bytes = post.bytes();
        const Result<void> result = folder.write(journal, entry);
        m_lastWritten = result.has_value();
        m_isWriting = false;
        QMetaObject::invokeMethod(
            this, [this, journal, result] { finish(journal, result); }, Qt::QueuedConnection);
    });
}

void Autosave::finish(const QString& journal, const Result<void>& result)
{
    const bool failedBefore = std::exchange(m_failing, !result);
    if (result) {
        Q_EMIT written(journal);
        if (failedBefore)
            Q_EMIT recovered();
        if (m_again)
            write();
        return;
    }
    m_again = false;
    m_retry.start();
    if (!failedBefore)
        Q_EMIT failed(result.error());
}

void Autosave::forget()
{
    m_timer.stop();
    m_retry.stop();
    m_kept = false;
    m_again = false;
    m_writer.start([folder = m_folder, journal = m_journal] { folder.remove(journal); });
}

} // namespace galley
