// SPDX-License-Identifier: MIT
// What DocumentController does about changes of the file by somebody else.

#include "app/document/documentcontroller.h"

#include "app/store/unsaved.h"
#include "editor/paste/longlines.h"
#include "editor/post/compare/textdiff.h"
#include "editor/post/file/postfile.h"
#include "editor/post/file/writeplace.h"
#include "preview/site/reader/sitereader.h"

#include <QDir>
#include <QFileInfo>
#include <QTextDocument>

#include <utility>

namespace galley {

namespace {

constexpr int busyDelay = 500; // ms until an outside change is looked at again
constexpr int watchedLevels = 3; // folders; a post's is in the checkout, and that in another one

// The folder, or the nearest one above it that is there: a checkout of another branch may take
// folders away and bring them back.
QString nearestFolder(const QString& file)
{
    QDir dir(QFileInfo(file).absolutePath());
    while (!dir.exists() && !dir.isRoot())
        dir.setPath(QFileInfo(dir.path()).absolutePath());
    return dir.path();
}

// It, and those above it: a folder that is moved away as a whole says so only there.
QStringList watchedFolders(const QString& file)
{
    QStringList folders;
    QDir dir(nearestFolder(file));
    do
        folders += dir.path();
    while (folders.size() < watchedLevels && dir.cdUp());
    return folders;
}

} // namespace

void DocumentController::watch()
{
    if (const QStringList watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    if (needsPlace())
        return;
    // the folder too: programs that save by renaming take the watched file away
    m_watcher.addPaths(watchedFolders(m_file));
    if (QFileInfo::exists(m_file))
        m_watcher.addPath(m_file);
}

Result<std::optional<QByteArray>> DocumentController::onDisk() const
{
    const Result<QByteArray> bytes = readNamed(m_file);
    if (bytes)
        return std::optional(*bytes);
    if (bytes.error().kind == ErrorKind::NotFound)
        return std::optional<QByteArray>();
    return tl::unexpected(bytes.error());
}

// Another branch has not the folder, which git takes away with its last file. Where the whole
// checkout is gone, as from a disk that was taken out, nothing is put in its place.
void DocumentController::bringFolderBack() const
{
    const QString folder = QFileInfo(m_file).absolutePath();
    if (!QFileInfo::exists(folder) && !findSiteRoot(nearestFolder(m_file)).isEmpty())
        QDir().mkpath(folder); // what fails here, fails again with a message
}

// What cannot be read cannot be compared, and so not be replaced either.
bool DocumentController::reportUnread(Error error)
{
    error.whatWasKept =
        tr("Nothing was saved. The file is as it was, and your text is still here.");
    if (error.whatToDo.isEmpty())
        error.whatToDo = tr("Save to another place.");
    return report(error);
}

void DocumentController::checkOutside()
{
    if (needsPlace() || m_isNew || m_loading)
        return;
    if (m_isBusy && m_isBusy()) {
        QTimer::singleShot(busyDelay, this, &DocumentController::checkOutside);
        return;
    }
    watch();
    const Result<std::optional<QByteArray>> found = onDisk();
    if (!found)
        return; // a disk that does not answer says nothing about the file
    const std::optional<QByteArray>& theirs = *found;
    const bool isModified = m_document.isModified() && m_document.bytes() != m_base;
    handleOutside(planOutsideChange({isModified, m_base, theirs}), theirs);
}

void DocumentController::handleOutside(OutsideStep step, const std::optional<QByteArray>& theirs)
{
    switch (step) {
    case OutsideStep::Nothing:
        if (m_lastStep == OutsideStep::SayGone)
            m_document.markSaved(m_base); // it is back; what was typed meanwhile stays unsaved
        say(step);
        break;
    case OutsideStep::Reload:
        reload();
        break;
    case OutsideStep::AskConflict:
        if (const PostMerge merge = mergeWith(*theirs); merge.isClean())
            applyMerge(merge, {}, *theirs);
        else
            say(step);
        break;
    case OutsideStep::SayGone:
        // the window has the only copy now: closing asks, and the journal keeps it
        markUnsaved(m_document);
        say(step);
        break;
    }
}

void DocumentController::say(OutsideStep step)
{
    if (std::exchange(m_lastStep, step) != step)
        Q_EMIT outsideChanged(step);
}

PostMerge DocumentController::mergeWith(const QByteArray& theirs) const
{
    return mergePosts(decodeFile(m_base, kLongestShownLine).text, m_document.text(),
        decodeFile(theirs, kLongestShownLine).text);
}

// As one step to undo; nobody can type into a read-only document, but what it shows may change.
void DocumentController::replaceText(const QString& text)
{
    const bool readOnly = m_document.isReadOnly();
    m_document.setReadOnly(false);
    m_document.apply(editsBetween(m_document.text(), text));
    m_document.setReadOnly(readOnly);
}

void DocumentController::applyMerge(
    const PostMerge& merge, const QList<MergeChoice>& choices, const QByteArray& theirs)
{
    Q_EMIT putAside(m_file, m_document.bytes(), VersionKind::Unsaved);
    Q_EMIT putAside(m_file, theirs, VersionKind::Outside);
    const DecodedText there = decodeFile(theirs, kLongestShownLine);
    m_base = theirs;
    m_byteProblems = there.problems;
    Q_EMIT aboutToReload();
    m_document.rebase(there.bytes);
    replaceText(merge.text(choices));
    // no earlier step is what the file has now
    markUnsaved(m_document);
    m_document.markSaved(m_base); // unless something of ours is in it
    Q_EMIT reloaded();
    say(OutsideStep::Nothing);
    Q_EMIT merged(merge);
}

bool DocumentController::saveOverOutside(const QByteArray& theirs)
{
    const bool mayMerge = !m_isNew;
    const PostMerge merge = mayMerge ? mergeWith(theirs) : PostMerge();
    if (mayMerge && merge.isClean()) {
        applyMerge(merge, {}, theirs);
        return write(m_document.bytes(), theirs);
    }
    switch (m_dialogs.askConflict(displayName(), mayMerge)) {
    case ConflictAnswer::Merge:
        if (const auto choices = m_dialogs.askMerge(displayName(), merge)) {
            applyMerge(merge, *choices, theirs);
            return save(); // compares again: the dialog took its time
        }
        return false;
    case ConflictAnswer::KeepMine:
        return write(m_document.bytes(), theirs);
    case ConflictAnswer::TakeTheirs:
        reload();
        return true;
    case ConflictAnswer::Cancel:
        break;
    }
    return false;
}

void DocumentController::mergeByHand()
{
    const std::optional<QByteArray> theirs = onDisk().value_or(std::nullopt);
    if (!theirs)
        return;
    const PostMerge merge = mergeWith(*theirs);
    if (merge.isClean()) {
        applyMerge(merge, {}, *theirs);
    } else if (const auto choices = m_dialogs.askMerge(displayName(), merge)) {
        applyMerge(merge, *choices, *theirs);
    } else {
        m_lastStep = OutsideStep::Nothing;
        say(OutsideStep::AskConflict); // still to be decided
    }
}

void DocumentController::reload()
{
    const Result<QByteArray> bytes = readNamed(m_file);
    if (!bytes) {
        report(bytes.error());
        return;
    }
    const DecodedText there = decodeFile(*bytes, kLongestShownLine);
    Q_EMIT putAside(m_file, m_document.bytes(),
        m_document.isModified() ? VersionKind::Unsaved : VersionKind::Before);
    m_base = *bytes;
    m_isNew = false;
    m_byteProblems = there.problems;
    Q_EMIT aboutToReload();
    m_document.rebase(there.bytes);
    replaceText(there.text);
    m_document.textDocument()->setModified(false);
    Q_EMIT reloaded();
    m_lastStep = OutsideStep::Nothing;
    Q_EMIT outsideChanged(OutsideStep::Reload);
}

void DocumentController::keepMine()
{
    const Result<std::optional<QByteArray>> found = onDisk();
    if (!found)
        return;
    if (const std::optional<QByteArray>& bytes = *found) {
        Q_EMIT putAside(m_file, *bytes, VersionKind::Outside);
        m_base = *bytes;
        markUnsaved(m_document);
    } else {
        m_isNew = true;
    }
    m_lastStep = OutsideStep::Nothing;
    Q_EMIT outsideChanged(OutsideStep::Nothing);
}

QString DocumentController::renamedTo() const
{
    const QDir folder(QFileInfo(m_file).absolutePath());
    const auto files = folder.entryInfoList({QStringLiteral("*.") + QFileInfo(m_file).suffix()},
        QDir::Files | QDir::NoSymLinks, QDir::Time);
    for (const QFileInfo& file : files) {
        if (file.size() == m_base.size() && readFile(file.absoluteFilePath()) == m_base)
            return file.absoluteFilePath();
    }
    return {};
}

void DocumentController::follow(const QString& file)
{
    m_file = file;
    m_lastStep = OutsideStep::Nothing;
    watch();
    claim();
    Q_EMIT fileChanged(m_file);
    m_document.markSaved(m_base);
    Q_EMIT outsideChanged(OutsideStep::Nothing);
    checkOutside();
}

} // namespace galley
