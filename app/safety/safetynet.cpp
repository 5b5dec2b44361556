// SPDX-License-Identifier: MIT
#include "app/safety/safetynet.h"

#include "app/document/autosave.h"
#include "app/safety/outsidetexts.h"
#include "app/safety/restoredversion.h"
#include "app/safety/versionsdialog.h"
#include "app/status/statusline.h"
#include "app/store/holdertext.h"
#include "editor/post/base/joinedtext.h"
#include "editor/post/file/postfile.h"
#include "editor/post/platform/temporaryname.h"
#include "editor/text/markdowneditor.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>
#include <iterator>

namespace galley {

namespace {

QString folderBeside(const QString& folder, const QString& name)
{
    return QDir(QFileInfo(folder).absolutePath()).filePath(name);
}

} // namespace

SafetyNet::SafetyNet(DocumentController& controller, Autosave& autosave, Dialogs& dialogs,
    MarkdownEditor& editor, NoticeBar& notice, const QString& recoveryFolder, QObject* parent)
    : QObject(parent)
    , m_controller(controller)
    , m_autosave(autosave)
    , m_dialogs(dialogs)
    , m_editor(editor)
    , m_notice(notice)
    , m_recovery(recoveryFolder)
    , m_versions(folderBeside(recoveryFolder, QStringLiteral("versions")))
    , m_queue(m_versions)
    , m_lock(folderBeside(recoveryFolder, QStringLiteral("open")))
{
    wireVersions();
    wireOutside();
    wireLock();
    wireSessionEnd();
    removeAbandonedTemporaries(recoveryFolder);
}

SafetyNet::~SafetyNet()
{
    m_controller.setLock(nullptr);
    flush();
}

void SafetyNet::flush()
{
    m_queue.flush();
}

void SafetyNet::keepAll()
{
    m_autosave.flush();
    flush();
}

void SafetyNet::wireVersions()
{
    connect(&m_controller, &DocumentController::putAside, &m_queue, &VersionQueue::add);
    connect(&m_queue, &VersionQueue::addFailed, this, [this](const Error& error) {
        Q_EMIT announced(tr("An earlier version could not be kept: %1")
                             .arg(joinedSentences({error.whatHappened, error.whatToDo})));
    });
    connect(&m_queue, &VersionQueue::followFailed, this,
        [this](const Error& error) { Q_EMIT announced(error.text()); });
    const auto forget = [this] { m_restored.reset(); };
    connect(&m_controller, &DocumentController::closing, this, forget);
    connect(&m_controller, &DocumentController::aboutToReload, this, forget);
}

void SafetyNet::followMove(const QString& from, const QString& to)
{
    m_queue.follow(from, to);
}

void SafetyNet::showVersions()
{
    flush();
    VersionsDialog dialog(
        m_versions, m_controller.file(), m_controller.document().text(), m_editor.window());
    dialog.setReadOnly(m_controller.isReadOnly());
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_restored = std::make_unique<RestoredVersion>(m_controller.document(), dialog.restored());
    Q_EMIT announced(tr("The earlier version is in the window; use Undo to "
                        "go back. Save to write it to the file."));
}

void SafetyNet::wireOutside()
{
    m_controller.setBusyCheck([this] { return m_editor.isComposing(); });
    connect(&m_controller, &DocumentController::outsideChanged, this, &SafetyNet::showOutside);
    connect(&m_controller, &DocumentController::merged, this, &SafetyNet::showMerged);
    connect(&m_controller, &DocumentController::aboutToReload, this, &SafetyNet::rememberView);
    connect(&m_controller, &DocumentController::reloaded, this, &SafetyNet::restoreView);
}

// The caret moves with the text by itself; the view is told.
void SafetyNet::rememberView()
{
    const double top = m_editor.firstVisiblePosition();
    m_topLine = std::make_unique<QTextCursor>(m_editor.document()->findBlockByNumber(int(top) - 1));
    m_topPart = top - int(top);
}

void SafetyNet::restoreView()
{
    if (m_topLine)
        m_editor.scrollToLine(m_topLine->blockNumber() + 1 + m_topPart, 0);
    m_topLine.reset();
}

// What a notice's button does, and the keyboard goes back to the text.
std::function<void()> SafetyNet::done(std::function<void()> run) const
{
    return [this, run = std::move(run)] {
        run();
        m_editor.setFocus();
    };
}

void SafetyNet::say(const QString& text, const QList<NoticeBar::Choice>& choices)
{
    m_said = text;
    m_notice.showNotice(text, choices);
}

// Another notice that has taken the place stays.
void SafetyNet::saidEnough()
{
    if (m_notice.text() == m_said)
        m_notice.dismiss();
}

void SafetyNet::showOutside(OutsideStep step)
{
    const QString name = m_controller.displayName();
    switch (step) {
    case OutsideStep::Nothing:
        saidEnough();
        break;
    case OutsideStep::Reload:
        saidEnough();
        Q_EMIT announced(tr("“%1” was changed outside Galley and was reloaded.").arg(name));
        break;
    case OutsideStep::AskConflict:
        say(tr("“%1” was changed outside Galley while you have unsaved changes here. "
               "Both are kept.")
                .arg(name),
            {{tr("Compare and Merge…"), done([this] { m_controller.mergeByHand(); })},
                {tr("Keep Mine"), done([this] { m_controller.keepMine(); })},
                {tr("Load the Changed File"), done([this] { m_controller.reload(); })}});
        break;
    case OutsideStep::SayGone:
        showGone();
        break;
    }
    if (m_controller.isReadOnly() && step != OutsideStep::SayGone)
        showReadOnly();
}

void SafetyNet::showGone()
{
    const QString name = m_controller.displayName();
    const QString other = m_controller.renamedTo();
    if (other.isEmpty()) {
        say(tr("“%1” was deleted or moved outside Galley. Your text is still here; "
               "saving restores the file.")
                .arg(name),
            {{tr("Save"), done([this] { m_controller.save(); })}});
        return;
    }
    const QString newName = QFileInfo(other).fileName();
    say(tr("“%1” was renamed to “%2” outside Galley. Your text is still here.").arg(name, newName),
        {{tr("Continue Under the New Name"), done([this, other] {
              const QString former = m_controller.file();
              m_controller.follow(other);
              followMove(former, other);
          })},
            {tr("Save Under the Old Name"), done([this] { m_controller.save(); })}});
}

void SafetyNet::showMerged(const PostMerge& merge)
{
    say(mergeSentence(m_controller.displayName(), merge));
}

void SafetyNet::wireLock()
{
    m_controller.setLock(&m_lock);
    connect(
        &m_controller.document(), &PostDocument::readOnlyChanged, this, &SafetyNet::showReadOnly);
    connect(&m_lock, &PostLock::takenOver, this, [this](const PostHolder& holder) {
        m_controller.giveWay();
        say(tr("%1 has taken over “%2”. Whatever is saved there is compared with your text before "
               "anything is overwritten.")
                .arg(holderText(holder), m_controller.displayName()),
            {{tr("Take Over"), done([this] { m_controller.takeOver(); })}});
    });
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this,
        [this](Qt::ApplicationState state) {
            if (state == Qt::ApplicationActive)
                m_lock.check();
        });
}

QString SafetyNet::documentTitle() const
{
    const QString name = m_controller.displayName();
    return m_controller.isReadOnly() ? tr("%1 (read-only)").arg(name) : name;
}

void SafetyNet::showReadOnly()
{
    Q_EMIT titleChanged();
    if (m_controller.isReadOnly())
        say(tr("“%1” is open elsewhere, so it is read-only here. Whatever is saved "
               "there appears here automatically.")
                .arg(m_controller.displayName()),
            {{tr("Take Over"), done([this] { m_controller.takeOver(); })}});
    else
        saidEnough();
}

void SafetyNet::wireSessionEnd()
{
    // whatever the desktop does next, the text is on the disk
    connect(
        qGuiApp, &QGuiApplication::commitDataRequest, this, [this] { keepAll(); },
        Qt::DirectConnection);
}

QList<RecoveryOffer> SafetyNet::offers()
{
    QList<RecoveryOffer> offers;
    for (const FoundJournal& journal : m_recovery.abandoned()) {
        const Result<QByteArray> onDisk = readFile(journal.entry.post);
        if (onDisk && *onDisk == journal.entry.bytes)
            m_recovery.remove(journal.file); // it was saved after all
        else
            offers.append({journal, onDisk ? std::optional(*onDisk) : std::nullopt});
    }
    return offers;
}

// Texts without a file that were recovered once. Undo may have taken them out of the window since,
// and no post has them among its earlier versions.
QList<RecoveryOffer> SafetyNet::unnamedOffers()
{
    flush();
    QList<RecoveryOffer> offers;
    for (const Version& version : m_versions.versions({})) {
        const Result<QByteArray> bytes = m_versions.read({}, version);
        if (bytes && *bytes != m_controller.document().bytes())
            offers.append({{{}, {{}, version.when, 0, *bytes}}, std::nullopt});
    }
    return offers;
}

QSet<QString> SafetyNet::abandonedPosts() const
{
    QSet<QString> posts;
    for (const FoundJournal& journal : m_recovery.abandoned())
        posts += journal.entry.post;
    return posts;
}

bool SafetyNet::offerRecovery()
{
    const QList<RecoveryOffer> found = offers();
    return !found.isEmpty() && offer(found);
}

bool SafetyNet::offer(const QList<RecoveryOffer>& found)
{
    const RecoveryDecision decision = m_dialogs.askRecovery(found);
    const FoundJournal& journal = found.at(decision.offer).journal;
    const JournalEntry& entry = journal.entry;
    bool opened = false;
    switch (decision.answer) {
    case RecoveryDecision::Answer::Restore:
        opened = m_controller.openRecovered(entry);
        // the new journal is on disk before the old one goes; Undo may take that away, too
        if (opened) {
            m_queue.add(entry.post, entry.bytes, VersionKind::Unsaved);
            goToUnsaved();
        }
        flush();
        if (opened && m_autosave.flush() && !journal.file.isEmpty())
            m_recovery.remove(journal.file);
        break;
    case RecoveryDecision::Answer::OpenFile:
        opened = m_controller.open(entry.post);
        if (opened && m_versions.add(entry.post, entry.bytes, VersionKind::Unsaved))
            m_recovery.remove(journal.file);
        break;
    case RecoveryDecision::Answer::Later:
        break;
    }
    if (const qsizetype left = m_recovery.abandoned().size(); left > 0)
        Q_EMIT announced(tr("%n post(s) still have unsaved changes. See "
                            "“Recover Unsaved Changes” in the File menu.",
            nullptr, int(left)));
    return opened;
}

// To the end of what was not saved: most times that is where the writing stopped.
void SafetyNet::goToUnsaved()
{
    const QString saved = decodeFile(m_controller.base()).text;
    const QString text = m_controller.document().text();
    const auto begin = std::mismatch(text.cbegin(), text.cend(), saved.cbegin(), saved.cend());
    const auto end = std::mismatch(text.crbegin(), std::make_reverse_iterator(begin.first),
        saved.crbegin(), std::make_reverse_iterator(begin.second));
    m_editor.goToPosition(text.size() - std::distance(text.crbegin(), end.first));
}

void SafetyNet::recoverLater()
{
    const QList<RecoveryOffer> found = offers() + unnamedOffers();
    if (found.isEmpty())
        Q_EMIT announced(tr("There are no unsaved changes from an earlier session."));
    else
        offer(found);
}

} // namespace galley
