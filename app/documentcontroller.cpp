#include "app/documentcontroller.h"

#include "app/recovery.h"
#include "editor/longlines.h"
#include "editor/post/postfile.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QTextDocument>

namespace galley {

namespace {

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

bool DocumentController::open(const QString& path)
{
    const QString absolute = isEmbedded(path) ? path : QFileInfo(path).absoluteFilePath();
    const Result<QByteArray> bytes = readFile(absolute);
    if (!bytes)
        return report(bytes.error());
    const DecodedText decoded = decodeFile(*bytes);
    if (const auto found = overlongLine(decoded.text)) {
        Error error;
        error.file = absolute;
        error.line = found->line;
        error.whatHappened =
            tr("This file has a line of %1 characters (line %2), too long to be shown.")
                .arg(QLocale().toString(found->length))
                .arg(found->line);
        error.whatWasKept = tr("The file is as it was.");
        error.whatToDo = tr("If it is a picture inside the text, store it as a file of its own.");
        return report(error);
    }
    if (!mayClose())
        return false;
    adopt(absolute, decoded, *bytes, false);
    return true;
}

bool DocumentController::openNew(const QString& path, const QByteArray& bytes)
{
    if (!mayClose())
        return false;
    adopt(path, decodeFile(bytes), {}, true);
    m_document.textDocument()->setModified(true);
    return true;
}

bool DocumentController::openUntitled()
{
    if (!mayClose())
        return false;
    adopt({}, decodeFile({}), {}, true);
    return true;
}

bool DocumentController::openRecovered(const JournalEntry& entry)
{
    if (!mayClose())
        return false;
    const Result<QByteArray> bytes = entry.post.isEmpty() ? QByteArray() : readFile(entry.post);
    const DecodedText recovered = decodeFile(entry.bytes);
    if (!bytes) {
        adopt(entry.post, recovered, {}, true);
        m_document.textDocument()->setModified(true);
        return true;
    }
    adopt(entry.post, decodeFile(*bytes), *bytes, entry.post.isEmpty());
    m_document.apply({{TextRange{0, m_document.text().size()}, recovered.text}});
    return true;
}

void DocumentController::adopt(
    const QString& path, const DecodedText& decoded, const QByteArray& base, bool isNew)
{
    Q_EMIT closing();
    m_file = path;
    m_base = base;
    m_isNew = isNew;
    m_byteProblems = decoded.problems;
    m_document.load(decoded);
    m_lastStep = OutsideStep::Nothing;
    watch();
    Q_EMIT fileChanged(m_file);
    Q_EMIT opened();
    Q_EMIT outsideChanged(OutsideStep::Nothing);
}

void DocumentController::watch()
{
    if (const QStringList watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    if (needsPlace())
        return;
    // the folder too: programs that save by renaming take the watched file away
    for (const QString& path : {m_file, QFileInfo(m_file).absolutePath()}) {
        if (QFileInfo::exists(path))
            m_watcher.addPath(path);
    }
}

std::optional<QByteArray> DocumentController::onDisk() const
{
    const Result<QByteArray> bytes = readFile(m_file);
    return bytes ? std::optional(*bytes) : std::nullopt;
}

bool DocumentController::save()
{
    SaveContext context;
    context.file = m_file;
    context.isModified = m_document.isModified();
    context.isNewFile = m_isNew;
    context.base = m_base;
    context.wanted = m_document.bytes();
    if (!needsPlace())
        context.onDisk = onDisk();
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
        return write(context.wanted);
    case SaveStep::AskConflict:
        return saveOverOutside();
    }
    return false;
}

bool DocumentController::saveOverOutside()
{
    switch (m_dialogs.askConflict(displayName(), true)) {
    case ConflictAnswer::KeepMine:
        return write(m_document.bytes());
    case ConflictAnswer::TakeTheirs:
        reload();
        return true;
    case ConflictAnswer::Cancel:
        break;
    }
    return false;
}

bool DocumentController::write(const QByteArray& wanted)
{
    Q_EMIT aboutToSave();
    const Result<void> written = writeFileAtomically(m_file, wanted);
    if (!written)
        return report(written.error());
    m_base = wanted;
    m_isNew = false;
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
    const QString before = m_file;
    m_file = QFileInfo(place).absoluteFilePath();
    // the dialog has asked whether an existing file may be replaced
    if (!write(m_document.bytes())) {
        m_file = before;
        return false;
    }
    if (m_file != before)
        Q_EMIT fileChanged(m_file);
    return true;
}

bool DocumentController::mayClose()
{
    if (!m_document.isModified() || (!m_isNew && m_document.bytes() == m_base))
        return true;
    switch (m_dialogs.askUnsaved(displayName())) {
    case UnsavedAnswer::Save:
        return save();
    case UnsavedAnswer::Discard:
        return true;
    case UnsavedAnswer::Cancel:
        break;
    }
    return false;
}

void DocumentController::checkOutside()
{
    if (needsPlace() || m_isNew)
        return;
    watch();
    const OutsideStep step = planOutsideChange({m_document.isModified(), m_base, onDisk()});
    if (step == OutsideStep::Reload) {
        reload();
        Q_EMIT outsideChanged(step);
    } else if (step != m_lastStep) {
        Q_EMIT outsideChanged(step);
    }
    m_lastStep = step == OutsideStep::Reload ? OutsideStep::Nothing : step;
}

void DocumentController::reload()
{
    const Result<QByteArray> bytes = readFile(m_file);
    if (!bytes) {
        report(bytes.error());
        return;
    }
    const DecodedText decoded = decodeFile(*bytes);
    m_base = *bytes;
    m_byteProblems = decoded.problems;
    m_document.load(decoded);
    m_lastStep = OutsideStep::Nothing;
    Q_EMIT reloaded();
    Q_EMIT outsideChanged(OutsideStep::Nothing);
}

void DocumentController::keepMine()
{
    if (const auto bytes = onDisk()) {
        m_base = *bytes;
        m_document.textDocument()->setModified(true);
    } else {
        m_isNew = true;
    }
    m_lastStep = OutsideStep::Nothing;
    Q_EMIT outsideChanged(OutsideStep::Nothing);
}

bool DocumentController::report(const Error& error)
{
    m_dialogs.showError(error);
    Q_EMIT failed(error);
    return false;
}

} // namespace galley
