// SPDX-License-Identifier: MIT
#include "app/store/postlock.h"

#include "app/store/gitplace.h"
#include "app/store/privatefolder.h"
#include "editor/post/file/postfile.h"
#include "editor/post/file/writeplace.h"
#include "editor/post/platform/processidentity.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>
#include <QUuid>

namespace galley {

namespace {

QString lockName(const QString& path)
{
    const QByteArray hash =
        QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex().first(24);
    return QString::fromLatin1(hash) + QStringLiteral(".open");
}

std::optional<PostHolder> holderIn(const QString& lockFile)
{
    const Result<QByteArray> bytes = readFile(lockFile);
    return bytes ? decodeHolder(*bytes) : std::nullopt;
}

// Seconds since the lock was last written, by the clock of the disk that it is on: another
// machine's may be wrong.
qint64 heardAgo(const QString& lockFile)
{
    QTemporaryFile probe(QFileInfo(lockFile).absolutePath() + QStringLiteral("/now-XXXXXX"));
    const QDateTime now =
        probe.open() ? QFileInfo(probe.fileName()).lastModified() : QDateTime::currentDateTimeUtc();
    return QFileInfo(lockFile).lastModified().secsTo(now);
}

QString userName()
{
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? QDir::home().dirName() : name;
}

} // namespace

QByteArray encodeHolder(const PostHolder& holder)
{
    const QJsonObject object{{QStringLiteral("host"), holder.host},
        {QStringLiteral("user"), holder.user}, {QStringLiteral("process"), holder.process},
        {QStringLiteral("mark"), holder.mark}, {QStringLiteral("window"), holder.window}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<PostHolder> decodeHolder(const QByteArray& bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    PostHolder holder;
    holder.host = object.value(QStringLiteral("host")).toString();
    holder.user = object.value(QStringLiteral("user")).toString();
    holder.process = object.value(QStringLiteral("process")).toInteger();
    holder.mark = object.value(QStringLiteral("mark")).toString();
    holder.window = object.value(QStringLiteral("window")).toString();
    return holder.window.isEmpty() ? std::nullopt : std::optional(holder);
}

bool isStale(const PostHolder& holder, qint64 heardAgo)
{
    return holder.host == hostName() ? !mayBeRunning(holder.process, holder.mark)
                                     : heardAgo > PostLock::patience;
}

PostLock::PostLock(const QString& ownFolder, QObject* parent)
    : QObject(parent)
    , m_ownFolder(ownFolder)
{
    m_self.host = hostName();
    m_self.user = userName();
    m_self.process = QCoreApplication::applicationPid();
    m_self.mark = processIdentity(m_self.process);
    m_self.window = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_writer.setMaxThreadCount(1);
    m_timer.setInterval(heartbeat * 1000);
    connect(&m_timer, &QTimer::timeout, this, &PostLock::check);
}

PostLock::~PostLock()
{
    release();
    m_writer.waitForDone();
}

QStringList PostLock::lockFiles(const QString& post) const
{
    const QString real = QFileInfo(post).canonicalFilePath();
    QStringList files{QDir(m_ownFolder).filePath(lockName(real.isEmpty() ? post : real))};
    // What a link of the site leads to is another checkout's, in which nothing is written.
    const auto git = mayWrite(post) ? gitPlaceOf(real.isEmpty() ? post : real) : std::nullopt;
    if (git)
        files += git->folder + QLatin1Char('/') + lockName(git->post);
    return files;
}

std::optional<PostHolder> PostLock::otherHolder(const QString& post) const
{
    for (const QString& file : lockFiles(post)) {
        auto holder = holderIn(file);
        if (!holder || holder->window == m_self.window)
            continue;
        if (!isStale(*holder, heardAgo(file)))
            return holder;
        QFile::remove(file);
    }
    return {};
}

void PostLock::acquire(const QString& post)
{
    release();
    m_post = post;
    m_timer.start();
    write(true);
}

// `taking`: whoever had it. Otherwise a lock that is there only gets a new time, so that it is not
// taken back from a window that has just taken it over.
void PostLock::write(bool taking)
{
    const QByteArray bytes = encodeHolder(m_self);
    m_writer.start([files = lockFiles(m_post), bytes, taking] {
        const auto put = [&](const QString& file) {
            QFile lock(file);
            if (taking || !lock.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
                writeFileAtomically(file, bytes);
            else
                lock.setFileTime(
                    QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
        };
        if (makePrivateFolder(QFileInfo(files.first()).absolutePath()))
            put(files.first());
        if (files.size() < 2)
            return;
        // for everybody who may write to the checkout; where that cannot be done, it is not
        const QFileInfo shared(QFileInfo(files.last()).absolutePath());
        if (shared.isDir() || QDir().mkdir(shared.absoluteFilePath()))
            put(files.last());
    });
}

void PostLock::release()
{
    if (m_post.isEmpty())
        return;
    m_timer.stop();
    m_writer.start([files = lockFiles(m_post), window = m_self.window] {
        for (const QString& file : files) {
            const auto holder = holderIn(file);
            if (holder && holder->window == window)
                QFile::remove(file);
        }
        if (files.size() > 1)
            QDir().rmdir(QFileInfo(files.last()).absolutePath()); // when it is empty
    });
    m_post.clear();
}

void PostLock::check()
{
    if (m_post.isEmpty())
        return;
    m_writer.waitForDone(); // a lock that is being written is ours
    if (const auto holder = otherHolder(m_post)) {
        m_post.clear();
        m_timer.stop();
        Q_EMIT takenOver(*holder);
    } else {
        write(false);
    }
}

} // namespace galley
