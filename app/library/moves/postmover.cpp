// SPDX-License-Identifier: MIT
#include "app/library/moves/postmover.h"

#include "editor/post/file/filebytes.h"
#include "editor/post/file/postfile.h"
#include "preview/site/moves/movededits.h"

#include <QFileInfo>

namespace galley {

PostMover::PostMover(DocumentController& controller, SiteController& sites, Dialogs& dialogs,
    AskForMove ask, QObject* parent)
    : QObject(parent)
    , m_controller(controller)
    , m_sites(sites)
    , m_dialogs(dialogs)
    , m_ask(std::move(ask))
{
}

void PostMover::start(MoveKind kind, const QString& file)
{
    const std::optional<MoveFacts> facts = gather(kind, file);
    if (!facts)
        return;
    const std::optional<MoveChoice> choice = m_ask(*facts);
    if (!choice || !choice->plan.isPossible())
        return;
    if (kind == MoveKind::Rename)
        rename(*facts, *choice);
    else
        duplicate(*facts, *choice);
}

std::optional<MoveFacts> PostMover::gather(MoveKind kind, const QString& file)
{
    if (!m_sites.site() || m_sites.isEmbedded()) {
        Q_EMIT announced(tr("The sample site cannot be changed; open a site folder of your own."));
        return std::nullopt;
    }
    const bool isOpen = file == m_controller.file();
    const Result<QByteArray> onDisk = readFile(file);
    if (!onDisk && !isOpen) {
        m_dialogs.showError(onDisk.error());
        return std::nullopt;
    }
    if (isOpen && kind == MoveKind::Rename && m_controller.document().isReadOnly()) {
        Q_EMIT announced(tr("This post is read-only here, so it cannot be renamed."));
        return std::nullopt;
    }
    if (isOpen && onDisk && !isSettled(file, *onDisk))
        return std::nullopt;
    const QString text = isOpen ? m_controller.document().text() : decodeFile(*onDisk).text;
    std::optional<MoveFacts> facts =
        moveFacts(kind, m_sites.site(), file, text, readSiteTexts(*m_sites.site(), file));
    if (!facts) {
        Error error;
        error.file = file;
        error.whatHappened = tr("“%1” is not a post on this site.").arg(QFileInfo(file).fileName());
        error.whatToDo = tr("Only posts in _posts and drafts in _drafts can be renamed here.");
        m_dialogs.showError(error);
    }
    return facts;
}

// Whether the open post's file is as it was loaded or saved; else the two texts come first.
bool PostMover::isSettled(const QString& file, const QByteArray& onDisk)
{
    if (onDisk == m_controller.base())
        return true;
    Error error;
    error.kind = ErrorKind::Conflict;
    error.file = file;
    error.whatHappened = tr("“%1” was changed outside Galley.").arg(QFileInfo(file).fileName());
    error.whatWasKept = tr("Nothing was renamed.");
    error.whatToDo = tr("First decide which of the two texts to keep.");
    m_dialogs.showError(error);
    m_controller.checkOutside();
    return false;
}

void PostMover::rename(const MoveFacts& facts, const MoveChoice& choice)
{
    const QByteArray onDisk = readFile(facts.file).value_or(QByteArray());
    const Result<void> done =
        carryOutAll(stepsOf(facts, choice.wish, choice.plan, choice.links, onDisk));
    if (!done) {
        m_dialogs.showError(done.error());
        return;
    }
    if (facts.file == m_controller.file())
        m_controller.followMove(choice.plan.to, movedBytes(facts, choice.wish, onDisk),
            ownEdits(facts, choice.wish, m_controller.document().text()));
    m_sites.refresh();
    Q_EMIT renamed(facts.file, choice.plan.to);
    Q_EMIT announced(choice.plan.oldUrl == choice.plan.newUrl
            ? tr("Renamed to %1.").arg(QFileInfo(choice.plan.to).fileName())
            : tr("Renamed to %1; the new address is %2.")
                  .arg(QFileInfo(choice.plan.to).fileName(), choice.plan.newUrl));
}

void PostMover::duplicate(const MoveFacts& facts, const MoveChoice& choice)
{
    const bool isOpen = facts.file == m_controller.file();
    const QByteArray bytes =
        isOpen ? m_controller.document().bytes() : readFile(facts.file).value_or(QByteArray());
    const Result<void> done = carryOutAll(stepsOf(facts, choice.wish, choice.plan, {}, bytes));
    if (!done) {
        m_dialogs.showError(done.error());
        return;
    }
    m_sites.refresh();
    Q_EMIT duplicated(choice.plan.to);
}

} // namespace galley
