// SPDX-License-Identifier: MIT
#include "app/document/documentcontroller.h"

#include "app/store/holdertext.h"
#include "app/store/postlock.h"
#include "app/store/recovery.h"
#include "app/store/unsaved.h"
#include "editor/paste/longlines.h"
#include "editor/post/file/postfile.h"
#include "editor/post/file/writeplace.h"
#include "editor/post/platform/temporaryname.h"

#include <QDir>
#include <QFileInfo>
#include <QScopedValueRollback>
#include <QStandardPaths>

#include <utility>

namespace galley {

namespace {

// More takes longer than a frame or two.
constexpr qsizetype longText = 500'000; // UTF-16 units
constexpr qsizetype manyLines = 20'000;
constexpr int outsideDelay = 150; // ms; a program that saves touches the file several times

} // namespace

bool isEmbedded(const QString& file)
{
    return file.startsWith(QLatin1String(":/"));
}

DocumentController::DocumentController(Dialogs& dialogs, QObject* parent)
    : QObject(parent)
    , m_dialogs(dialogs)
{
    m_outsideTimer.setSingleShot(true);
    m_outsideTimer.setInterval(outsideDelay);
    connect(&m_outsideTimer, &QTimer::timeout, this, &DocumentController::checkOutside);
    const auto soon = [this] { m_outsideTimer.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, soon);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, soon);
}

QString DocumentController::displayName() const
{
    return m_file.isEmpty() ? tr("Untitled post") : QFileInfo(m_file).fileName();
}

bool DocumentController::needsPlace() const
{
    return m_file.isEmpty() || isEmbedded(m_file);
}

DocumentController::Access DocumentController::askForAccess(const QString& path)
{
    const auto holder =
        m_lock && !isEmbedded(path) ? m_lock->otherHolder(path) : std::optional<PostHolder>();
    if (!holder)
        return Access::Write;
    switch (m_dialogs.askInUse(QFileInfo(path).fileName(), holderText(*holder))) {
    case InUseAnswer::ReadOnly:
        return Access::Read;
    case InUseAnswer::TakeOver:
        return Access::Write;
    case InUseAnswer::Cancel:
        break;
    }
    return Access::None;
}

bool DocumentController::open(const QString& path)
{
    if (m_loading)
        return false;
    const QString absolute = isEmbedded(path) ? path : QFileInfo(path).absoluteFilePath();
    const Result<QByteArray> bytes = readNamed(absolute);
    if (!bytes)
        return report(bytes.error());
    const DecodedText text = decodeFile(*bytes, kLongestShownLine);
    const Access access = askForAccess(absolute);
    if (access == Access::None || !mayClose())
        return false;
    if (!adopt(absolute, text, *bytes, false))
        return false;
    if (access == Access::Read)
        m_document.setReadOnly(true);
    else
        claim();
    return true;
}

bool DocumentController::openNew(const QString& path, const QByteArray& bytes)
{
    if (m_loading || !mayClose() || !adopt(path, decodeFile(bytes, kLongestShownLine), {}, true))
        return false;
    markUnsaved(m_document);
    return true;
}

bool DocumentController::openUntitled()
{
    return !m_loading && mayClose() && adopt({}, decodeFile({}), {}, true);
}

bool DocumentController::openRecovered(const JournalEntry& entry)
{
    if (m_loading || !mayClose())
        return false;
    const Result<QByteArray> bytes = entry.post.isEmpty() ? QByteArray() : readNamed(entry.post);
    const DecodedText recovered = decodeFile(entry.bytes, kLongestShownLine);
    if (!bytes) {
        if (!adopt(entry.post, recovered, {}, true))
            return false;
        markUnsaved(m_document);
        return true;
    }
    const DecodedText onDisk = decodeFile(*bytes, kLongestShownLine);
    if (!adopt(entry.post, onDisk, *bytes, entry.post.isEmpty()))
        return false;
    claim();
    replaceText(recovered.text);
    if (m_document.bytes() != entry.bytes) { // it is the journal's bytes that were promised
        m_document.rebase(recovered.bytes);
        markUnsaved(m_document);
    }
    return true;
}

bool DocumentController::adopt(
    const QString& path, const DecodedText& decoded, const QByteArray& base, bool isNew)
{
    Q_EMIT closing();
    if (m_lock)
        m_lock->release();
    const QString before = std::exchange(m_file, path);
    if (!load(decoded)) {
        m_file = before;
        claim();
        return false;
    }
    m_base = base;
    m_isNew = isNew;
    m_byteProblems = decoded.problems;
    m_lastStep = OutsideStep::Nothing;
    watch();
    if (!needsPlace())
        removeAbandonedTemporaries(QFileInfo(m_file).absolutePath());
    Q_EMIT fileChanged(m_file);
    Q_EMIT opened();
    Q_EMIT outsideChanged(OutsideStep::Nothing);
    return true;
}

// A long text with progress; false when that was cancelled.
bool DocumentController::load(const DecodedText& decoded)
{
    if (decoded.text.size() <= longText && decoded.text.count(u'\n') <= manyLines) {
        m_document.load(decoded);
        return true;
    }
    const QScopedValueRollback loading(m_loading, true);
    const auto progress = m_dialogs.showProgress(tr("Opening “%1”…").arg(displayName()));
    return m_document.loadInSlices(
        decoded, [&progress](double share) { return progress->advance(share); });
}

void DocumentController::claim()
{
    if (m_lock && !needsPlace())
        m_lock->acquire(m_file);
}

void DocumentController::takeOver()
{
    m_document.setReadOnly(false);
    claim();
    checkOutside();
}

void DocumentController::giveWay()
{
    // unsaved text can still be saved; what the other window writes is then compared
    if (!m_document.isModified())
        m_document.setReadOnly(true);
}

bool DocumentController::save()
{
    if (isReadOnly())
        return saveAs();
    SaveContext context;
    context.file = m_file;
    context.isModified = m_document.isModified();
    context.isNewFile = m_isNew;
    context.base = m_base;
    context.wanted = m_document.bytes();
    if (!needsPlace()) {
        const Result<std::optional<QByteArray>> found = onDisk();
        if (!found)
            return reportUnread(found.error());
        context.onDisk = *found;
    }
    switch (planSave(context)) {
    case SaveStep::AskForPlace:
        return saveAs();
    case SaveStep::Nothing:
        m_base = context.wanted;
        m_isNew = false;
        m_document.markSaved(context.wanted);
        Q_EMIT saved(m_file);
        return true;
    case SaveStep::Write:
        return write(context.wanted, context.onDisk);
    case SaveStep::AskConflict:
        return saveOverOutside(*context.onDisk);
    }
    return false;
}

bool DocumentController::write(const QByteArray& wanted, const std::optional<QByteArray>& before)
{
    if (Result<void> place = mayWrite(m_file); !place) {
        place.error().whatWasKept =
            tr("Nothing was saved. The file is as it was, and your text is still here.");
        return report(place.error());
    }
    Q_EMIT aboutToSave();
    bringFolderBack();
    const Result<void> written = writeFileAtomically(m_file, wanted);
    if (!written)
        return report(written.error());
    if (before && *before != wanted)
        Q_EMIT putAside(
            m_file, *before, *before == m_base ? VersionKind::Before : VersionKind::Outside);
    Q_EMIT putAside(m_file, wanted, VersionKind::Saved);
    m_base = wanted;
    if (std::exchange(m_isNew, false))
        claim();
    m_document.markSaved(wanted);
    m_lastStep = OutsideStep::Nothing;
    watch();
    Q_EMIT saved(m_file);
    Q_EMIT outsideChanged(OutsideStep::Nothing);
    return true;
}

QString DocumentController::suggestedFolder() const
{
    if (!needsPlace())
        return QFileInfo(m_file).absolutePath();
    return m_defaultFolder.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
        : m_defaultFolder;
}

bool DocumentController::saveAs()
{
    const QString name =
        m_file.isEmpty() ? QStringLiteral("post.md") : QFileInfo(m_file).fileName();
    QString place = m_dialogs.askSaveFile({tr("Save Post As"), suggestedFolder(), name,
        tr("Markdown posts (*.md *.markdown);;All files (*)")});
    if (place.isEmpty())
        return false;
    if (QFileInfo(place).suffix().isEmpty())
        place += QStringLiteral(".md");
    place = QFileInfo(place).absoluteFilePath();
    if (isReadOnly() && place == m_file) // somebody else is writing it
        return false;
    const QString before = std::exchange(m_file, place);
    // the dialog has asked whether an existing file may be replaced
    if (!write(m_document.bytes(), onDisk().value_or(std::nullopt))) {
        m_file = before;
        return false;
    }
    m_document.setReadOnly(false);
    if (m_file != before) {
        claim();
        Q_EMIT fileChanged(m_file);
    }
    return true;
}

void DocumentController::followMove(
    const QString& path, const QByteArray& base, const QList<TextEdit>& edits)
{
    m_file = path;
    m_base = base;
    m_document.apply(edits);
    if (!m_isNew)
        m_document.markSaved(m_base); // does nothing where the window has other text
    m_lastStep = OutsideStep::Nothing;
    watch();
    claim();
    Q_EMIT fileChanged(m_file);
    Q_EMIT outsideChanged(OutsideStep::Nothing);
}

void DocumentController::leaveDeleted()
{
    if (m_document.isModified())
        Q_EMIT putAside(m_file, m_document.bytes(), VersionKind::Unsaved);
    adopt({}, decodeFile({}), {}, true);
}

bool DocumentController::mayClose()
{
    const bool isOnDisk = !m_isNew && m_lastStep != OutsideStep::SayGone;
    if (!m_document.isModified() || (isOnDisk && m_document.bytes() == m_base))
        return true;
    switch (m_dialogs.askUnsaved(displayName(), !needsPlace())) {
    case UnsavedAnswer::Save:
        return save();
    case UnsavedAnswer::Discard:
        if (!needsPlace())
            Q_EMIT putAside(m_file, m_document.bytes(), VersionKind::Unsaved);
        return true;
    case UnsavedAnswer::Cancel:
        break;
    }
    return false;
}

bool DocumentController::report(const Error& error)
{
    m_dialogs.showError(error);
    Q_EMIT failed(error);
    return false;
}

} // namespace galley
