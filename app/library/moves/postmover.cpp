// SPDX-License-Identifier: MIT
#include "app/library/moves/postmover.h"

#include "editor/post/compare/textdiff.h"
#include "editor/post/file/filebytes.h"
#include "editor/post/file/postfile.h"
#include "editor/post/merge/postmerge.h"
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
    if (kind == MoveKind::Duplicate)
        duplicate(*facts, *choice);
    else if (kind == MoveKind::Publish)
        publish(*facts, *choice);
    else if (rename(*facts, *choice))
        sayRenamed(choice->plan);
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
    if (isOpen && kind != MoveKind::Duplicate && m_controller.document().isReadOnly()) {
        Q_EMIT announced(tr("This post is read-only here, so it cannot be changed."));
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
        if (kind == MoveKind::Publish) {
            error.whatHappened = tr("There is nothing to publish: “%1” is neither a draft nor "
                                    "switched off.")
                                     .arg(QFileInfo(file).fileName());
            error.whatToDo.clear();
        }
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

bool PostMover::rename(const MoveFacts& facts, const MoveChoice& choice)
{
    const QByteArray onDisk = readFile(facts.file).value_or(QByteArray());
    const Result<void> done =
        carryOutAll(stepsOf(facts, choice.wish, choice.plan, choice.links, onDisk));
    if (!done) {
        m_dialogs.showError(done.error());
        return false;
    }
    if (facts.file == m_controller.file())
        m_controller.followMove(choice.plan.to, movedBytes(facts, choice.wish, onDisk),
            ownEdits(facts, choice.wish, m_controller.document().text()));
    m_sites.refresh();
    if (facts.file != choice.plan.to)
        Q_EMIT renamed(facts.file, choice.plan.to);
    return true;
}

void PostMover::sayRenamed(const MovePlan& plan)
{
    const QString name = QFileInfo(plan.to).fileName();
    Q_EMIT announced(plan.oldUrl == plan.newUrl
            ? tr("Renamed to %1.").arg(name)
            : tr("Renamed to %1; the new address is %2.").arg(name, plan.newUrl));
}

void PostMover::publish(const MoveFacts& facts, const MoveChoice& choice)
{
    const QByteArray onDisk = readFile(facts.file).value_or(QByteArray());
    const QList<FileStep> steps = stepsOf(facts, choice.wish, choice.plan, choice.links, onDisk);
    if (!rename(facts, choice))
        return;
    Q_EMIT published(tr("Published as %1. It will be at %2 once the site is built.")
                         .arg(QFileInfo(choice.plan.to).fileName(), choice.plan.newUrl),
        [this, facts, plan = choice.plan, steps] { takeBack(facts, plan, steps); });
}

// What was typed since stays in the window.
void PostMover::takeBack(const MoveFacts& facts, const MovePlan& plan, const QList<FileStep>& steps)
{
    const QByteArray after = readFile(plan.to).value_or(QByteArray());
    if (const Result<void> done = carryOutAll(reversed(steps)); !done) {
        m_dialogs.showError(done.error());
        return;
    }
    if (plan.to == m_controller.file()) {
        const QByteArray before = readFile(facts.file).value_or(QByteArray());
        const QString now = m_controller.document().text();
        const PostMerge merged = mergePosts(decodeFile(after).text, now, decodeFile(before).text);
        m_controller.followMove(facts.file, before, editsBetween(now, merged.text()));
    }
    m_sites.refresh();
    if (facts.file != plan.to)
        Q_EMIT renamed(plan.to, facts.file);
    Q_EMIT announced(tr("The post is not published."));
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
