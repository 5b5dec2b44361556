#include "app/autosave.h"

#include "app/documentcontroller.h"
#include "editor/postdocument.h"

#include <QCoreApplication>

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
    connect(&m_timer, &QTimer::timeout, this, &Autosave::write);
    connect(&controller.document(), &PostDocument::textChanged, this, &Autosave::noteChange);
    // Should the process end between saving and forgetting, the journal left behind is what the
    // file holds; an older one would be offered as if it were newer than the file.
    connect(&controller, &DocumentController::aboutToSave, this, &Autosave::flush);
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

void Autosave::flush()
{
    if (m_timer.isActive())
        write();
    m_writer.waitForDone();
}

void Autosave::noteChange()
{
    // not started again by the next key, so that steady typing does not put the journal off
    if (m_controller.document().isModified() && !m_timer.isActive())
        m_timer.start();
}

void Autosave::write()
{
    m_timer.stop();
    if (!m_controller.document().isModified())
        return;
    JournalEntry entry{m_controller.file(), QDateTime::currentDateTimeUtc(),
        QCoreApplication::applicationPid(), m_controller.document().bytes()};
    m_writer.start([this, folder = m_folder, journal = m_journal, entry = std::move(entry)] {
        const Result<void> result = folder.write(journal, entry);
        QMetaObject::invokeMethod(
            this,
            [this, journal, result] {
                if (result)
                    Q_EMIT written(journal);
                else
                    Q_EMIT failed(result.error());
            },
            Qt::QueuedConnection);
    });
}

void Autosave::forget()
{
    m_timer.stop();
    m_writer.start([folder = m_folder, journal = m_journal] { folder.remove(journal); });
}

} // namespace galley
