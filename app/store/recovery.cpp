// SPDX-License-Identifier: MIT
#include "app/store/recovery.h"

#include "app/store/privatefolder.h"
#include "editor/post/file/postfile.h"
#include "editor/post/platform/processidentity.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>

namespace galley {

namespace {

const QString formatKey = QStringLiteral("galley-journal");
constexpr int formatVersion = 1;
const QString suffix = QStringLiteral(".journal");

QString shortHash(const QString& text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1);
    return QString::fromLatin1(hash.toHex().first(16));
}

} // namespace

QByteArray encodeJournal(const JournalEntry& entry)
{
    const QJsonObject head{{formatKey, formatVersion}, {QStringLiteral("post"), entry.post},
        {QStringLiteral("written"), entry.written.toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("process"), entry.process}, {QStringLiteral("mark"), entry.mark},
        {QStringLiteral("size"), entry.bytes.size()}};
    return QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n' + entry.bytes;
}

std::optional<JournalEntry> decodeJournal(const QByteArray& file)
{
    const qsizetype end = file.indexOf('\n');
    if (end < 0)
        return {};
    const QJsonObject head = QJsonDocument::fromJson(file.first(end)).object();
    JournalEntry entry;
    entry.post = head.value(QStringLiteral("post")).toString();
    entry.written =
        QDateTime::fromString(head.value(QStringLiteral("written")).toString(), Qt::ISODateWithMs);
    entry.process = head.value(QStringLiteral("process")).toInteger();
    entry.mark = head.value(QStringLiteral("mark")).toString();
    entry.bytes = file.sliced(end + 1);
    const bool whole = head.value(formatKey).toInt() == formatVersion
        && head.value(QStringLiteral("size")).toInteger(-1) == entry.bytes.size()
        && entry.written.isValid();
    return whole ? std::optional(entry) : std::nullopt;
}

RecoveryFolder::RecoveryFolder(const QString& path)
    : m_path(path)
{
}

QString RecoveryFolder::userFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
        + QStringLiteral("/recovery");
}

QString RecoveryFolder::journalFor(const QString& post) const
{
    const qint64 process = QCoreApplication::applicationPid();
    // the mark too: after a restart of the machine another process has the number, and the journal
    // that the first one left behind is still there
    return QDir(m_path).filePath(QStringLiteral("%1-%2-%3%4")
                                     .arg(shortHash(post))
                                     .arg(process)
                                     .arg(shortHash(processIdentity(process)), suffix));
}

Result<void> RecoveryFolder::write(const QString& journal, const JournalEntry& entry) const
{
    if (Result<void> folder = makePrivateFolder(m_path); !folder)
        return folder;
    return writeFileAtomically(journal, encodeJournal(entry));
}

void RecoveryFolder::remove(const QString& journal) const
{
    QFile::remove(journal);
}

QList<FoundJournal> RecoveryFolder::abandoned() const
{
    QList<FoundJournal> found;
    const QDir folder(m_path);
    for (const QString& name : folder.entryList({QLatin1Char('*') + suffix}, QDir::Files)) {
        const auto bytes = readFile(folder.filePath(name));
        const auto entry = bytes ? decodeJournal(*bytes) : std::nullopt;
        if (entry && !mayBeRunning(entry->process, entry->mark))
            found.append({folder.filePath(name), *entry});
    }
    std::ranges::sort(
        found, std::greater(), [](const FoundJournal& journal) { return journal.entry.written; });
    return found;
}

} // namespace galley
