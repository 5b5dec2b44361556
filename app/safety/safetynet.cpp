// SPDX-License-Identifier: MIT
#include "app/safety/safetynet.h"

#include "app/actions/actionset.h"
#include "app/document/autosave.h"
#include "app/panes/editorpane.h"
#include "app/panes/mainwindow.h"
#include "app/panes/noticebar.h"
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

SafetyNet::SafetyNet(const SafetyParts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_recovery(parts.recoveryFolder)
    , m_versions(folderBeside(parts.recoveryFolder, QStringLiteral("versions")))
    , m_queue(m_versions)
    , m_lock(folderBeside(parts.recoveryFolder, QStringLiteral("open")))
{
    wireVersions();
    wireOutside();
    wireLock();
    wireSessionEnd();
    removeAbandonedTemporaries(parts.recoveryFolder);
    m_parts.actions.on(Command::EarlierVersions, this, [this] { showVersions(); });
    m_parts.actions.on(Command::RecoverText, this, [this] { recoverLater(); });
}

SafetyNet::~SafetyNet()
{
    m_parts.controller.setLock(nullptr);
    flush();
}

void SafetyNet::flush()
{
    m_queue.flush();
}

void SafetyNet::keepAll()
{
    m_parts.autosave.flush();
    flush();
}

void SafetyNet::wireVersions()
{
    DocumentController& controller = m_parts.controller;
    connect(&controller, &DocumentController::putAside, &m_queue, &VersionQueue::add);
    const auto say = [this](const QString& message) {
        m_parts.window.statusLine().showMessage(message, StatusLine::messageTime);
    };
    connect(&m_queue, &VersionQueue::addFailed, this, [say](const Error& error) {
        say(tr("An earlier version could not be kept: %1")
                .arg(joinedSentences({error.whatHappened, error.whatToDo})));
    });
    connect(&m_queue, &VersionQueue::followFailed, this,
        [say](const Error& error) { say(error.text()); });
    const auto forget = [this] { m_restored.reset(); };
    connect(&controller, &DocumentController::closing, this, forget);
    connect(&controller, &DocumentController::aboutToReload, this, forget);
}

void SafetyNet::followMove(const QString& from, const QString& to)
{
    m_queue.follow(from, to);
}

void SafetyNet::showVersions()
{
    DocumentController& controller = m_parts.controller;
    flush();
    VersionsDialog dialog(
        m_versions, controller.file(), controller.document().text(), &m_parts.window);
    dialog.setReadOnly(controller.isReadOnly());
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_restored = std::make_unique<RestoredVersion>(controller.document(), dialog.restored());
    m_parts.window.statusLine().showMessage(tr("The earlier version is in the window; use Undo to "
                                               "go back. Save to write it to the file."),
        StatusLine::messageTime);
}

void SafetyNet::wireOutside()
{
    DocumentController& controller = m_parts.controller;
    MarkdownEditor& editor = m_parts.window.editorPane().editor();
    controller.setBusyCheck([&editor] { return editor.isComposing(); });
    connect(&controller, &DocumentController::outsideChanged, this, &SafetyNet::showOutside);
    connect(&controller, &DocumentController::merged, this, &SafetyNet::showMerged);
    connect(&controller, &DocumentController::aboutToReload, this, &SafetyNet::rememberView);
    connect(&controller, &DocumentController::reloaded, this, &SafetyNet::restoreView);
}

// The caret moves with the text by itself; the view is told.
void SafetyNet::rememberView()
{
    const MarkdownEditor& editor = m_parts.window.editorPane().editor();
    const double top = editor.firstVisiblePosition();
    m_topLine = std::make_unique<QTextCursor>(editor.document()->findBlockByNumber(int(top) - 1));
    m_topPart = top - int(top);
}

void SafetyNet::restoreView()
{
    if (m_topLine)
        m_parts.window.editorPane().editor().scrollToLine(
            m_topLine->blockNumber() + 1 + m_topPart, 0);
    m_topLine.reset();
}

// What a notice's button does, and the keyboard goes back to the text.
std::function<void()> SafetyNet::done(std::function<void()> run) const
{
    MarkdownEditor* const editor = &m_parts.window.editorPane().editor();
    return [editor, run = std::move(run)] {
        run();
        editor->setFocus();
    };
}

void SafetyNet::showOutside(OutsideStep step)
{
    DocumentController& controller = m_parts.controller;
    NoticeBar& notice = m_parts.window.editorPane().notice();
    const QString name = controller.displayName();
    switch (step) {
    case OutsideStep::Nothing:
        notice.dismiss();
        break;
    case OutsideStep::Reload:
        notice.dismiss();
        m_parts.window.statusLine().showMessage(
            tr("“%1” was changed outside Galley and was reloaded.").arg(name), 8000);
        break;
    case OutsideStep::AskConflict:
        notice.showNotice(tr("“%1” was changed outside Galley while you have unsaved changes here. "
                             "Both are kept.")
                              .arg(name),
            {{tr("Compare and Merge…"), done([&controller] { controller.mergeByHand(); })},
                {tr("Keep Mine"), done([&controller] { controller.keepMine(); })},
                {tr("Load the Changed File"), done([&controller] { controller.reload(); })}});
        break;
    case OutsideStep::SayGone:
        showGone();
        break;
    }
    if (controller.isReadOnly() && step != OutsideStep::SayGone)
        showReadOnly();
}

void SafetyNet::showGone()
{
    DocumentController& controller = m_parts.controller;
    NoticeBar& notice = m_parts.window.editorPane().notice();
    const QString name = controller.displayName();
    const QString other = controller.renamedTo();
    if (other.isEmpty()) {
        notice.showNotice(tr("“%1” was deleted or moved outside Galley. Your text is still here; "
                             "saving restores the file.")
                              .arg(name),
            {{tr("Save"), done([&controller] { controller.save(); })}});
        return;
    }
    const QString newName = QFileInfo(other).fileName();
    notice.showNotice(
        tr("“%1” was renamed to “%2” outside Galley. Your text is still here.").arg(name, newName),
        {{tr("Continue Under the New Name"), done([this, &controller, other] {
              const QString former = controller.file();
              controller.follow(other);
              followMove(former, other);
          })},
            {tr("Save Under the Old Name"), done([&controller] { controller.save(); })}});
}

void SafetyNet::showMerged(const PostMerge& merge)
{
    m_parts.window.editorPane().notice().showNotice(
        mergeSentence(m_parts.controller.displayName(), merge));
}

void SafetyNet::wireLock()
{
    DocumentController& controller = m_parts.controller;
    controller.setLock(&m_lock);
    connect(&controller.document(), &PostDocument::readOnlyChanged, this, &SafetyNet::showReadOnly);
    connect(&m_lock, &PostLock::takenOver, this, [this](const PostHolder& holder) {
        m_parts.controller.giveWay();
        m_parts.window.editorPane().notice().showNotice(
            tr("%1 has taken over “%2”. Whatever is saved there is compared with your text before "
               "anything is overwritten.")
                .arg(holderText(holder), m_parts.controller.displayName()),
            {{tr("Take Over"), done([this] { m_parts.controller.takeOver(); })}});
    });
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this,
        [this](Qt::ApplicationState state) {
            if (state == Qt::ApplicationActive)
                m_lock.check();
        });
}

QString SafetyNet::documentTitle() const
{
    const QString name = m_parts.controller.displayName();
    return m_parts.controller.isReadOnly() ? tr("%1 (read-only)").arg(name) : name;
}

void SafetyNet::showReadOnly()
{
    DocumentController& controller = m_parts.controller;
    m_parts.window.setDocumentTitle(documentTitle());
    NoticeBar& notice = m_parts.window.editorPane().notice();
    if (controller.isReadOnly())
        notice.showNotice(tr("“%1” is open elsewhere, so it is read-only here. Whatever is saved "
                             "there appears here automatically.")
                              .arg(controller.displayName()),
            {{tr("Take Over"), done([&controller] { controller.takeOver(); })}});
    else
        notice.dismiss();
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
        if (bytes && *bytes != m_parts.controller.document().bytes())
            offers.append({{{}, {{}, version.when, 0, *bytes}}, std::nullopt});
    }
    return offers;
}

bool SafetyNet::offerRecovery()
{
    const QList<RecoveryOffer> found = offers();
    return !found.isEmpty() && offer(found);
}

bool SafetyNet::offer(const QList<RecoveryOffer>& found)
{
    const RecoveryDecision decision = m_parts.dialogs.askRecovery(found);
    const FoundJournal& journal = found.at(decision.offer).journal;
    const JournalEntry& entry = journal.entry;
    bool opened = false;
    switch (decision.answer) {
    case RecoveryDecision::Answer::Restore:
        opened = m_parts.controller.openRecovered(entry);
        // the new journal is on disk before the old one goes; Undo may take that away, too
        if (opened) {
            m_queue.add(entry.post, entry.bytes, VersionKind::Unsaved);
            goToUnsaved();
        }
        flush();
        if (opened && m_parts.autosave.flush() && !journal.file.isEmpty())
            m_recovery.remove(journal.file);
        break;
    case RecoveryDecision::Answer::OpenFile:
        opened = m_parts.controller.open(entry.post);
        if (opened && m_versions.add(entry.post, entry.bytes, VersionKind::Unsaved))
            m_recovery.remove(journal.file);
        break;
    case RecoveryDecision::Answer::Later:
        break;
    }
    if (const qsizetype left = m_recovery.abandoned().size(); left > 0)
        m_parts.window.statusLine().showMessage(tr("%n post(s) still have unsaved changes. See "
                                                   "“Recover Unsaved Changes” in the File menu.",
                                                    nullptr, int(left)),
            2 * StatusLine::messageTime);
    return opened;
}

// To the end of what was not saved: most times that is where the writing stopped.
void SafetyNet::goToUnsaved()
{
    const QString saved = decodeFile(m_parts.controller.base()).text;
    const QString text = m_parts.controller.document().text();
    const auto begin = std::mismatch(text.cbegin(), text.cend(), saved.cbegin(), saved.cend());
    const auto end = std::mismatch(text.crbegin(), std::make_reverse_iterator(begin.first),
        saved.crbegin(), std::make_reverse_iterator(begin.second));
    m_parts.window.editorPane().editor().goToPosition(
        text.size() - std::distance(text.crbegin(), end.first));
}

void SafetyNet::recoverLater()
{
    const QList<RecoveryOffer> found = offers() + unnamedOffers();
    if (found.isEmpty())
        m_parts.window.statusLine().showMessage(
            tr("There are no unsaved changes from an earlier session."), StatusLine::messageTime);
    else
        offer(found);
}

} // namespace galley
