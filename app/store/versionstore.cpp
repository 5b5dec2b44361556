// SPDX-License-Identifier: MIT
#include "app/store/versionstore.h"

#include "app/store/privatefolder.h"
#include "editor/post/compare/textdiff.h"
#include "editor/post/file/filebytes.h"
#include "editor/post/file/postfile.h"
#include "editor/post/frontmatter/frontmatterblock.h"
#include "editor/syntax/wordcount.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>

#include <algorithm>

namespace galley {

namespace {

const QString versionIndex = QStringLiteral("index");
const QString textSuffix = QStringLiteral(".text");
const QString versionFormatKey = QStringLiteral("galley-versions");
constexpr int versionFormat = 1;
constexpr int lockPatience = 2000; // ms for another window that is writing
constexpr qsizetype namedLength = 32; // hexadecimal digits of a name

QString textName(const QByteArray& hash)
{
    return QString::fromLatin1(hash.toHex().first(namedLength)) + textSuffix;
}

QJsonObject versionToJson(const Version& version)
{
    return {{QStringLiteral("when"), version.when.toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("kind"), int(version.kind)},
        {QStringLiteral("hash"), QString::fromLatin1(version.hash.toHex())},
        {QStringLiteral("words"), version.words}, {QStringLiteral("added"), version.added},
        {QStringLiteral("removed"), version.removed}};
}

Version versionFromJson(const QJsonObject& object)
{
    Version version;
    version.when =
        QDateTime::fromString(object.value(QStringLiteral("when")).toString(), Qt::ISODateWithMs);
    version.kind = VersionKind(std::clamp(object.value(QStringLiteral("kind")).toInt(), 0, 3));
    version.hash = QByteArray::fromHex(object.value(QStringLiteral("hash")).toString().toLatin1());
    version.words = object.value(QStringLiteral("words")).toInt();
    version.added = object.value(QStringLiteral("added")).toInt();
    version.removed = object.value(QStringLiteral("removed")).toInt();
    return version;
}

// Lines of JSON: one about the post, then one a version, newest first. A line that cannot be read
// costs that version alone.
QList<Version> versionsIn(const QByteArray& index)
{
    QList<Version> versions;
    const QList<QByteArray> lines = index.split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const Version version = versionFromJson(QJsonDocument::fromJson(lines.at(i)).object());
        if (version.when.isValid() && version.hash.size() * 2 >= namedLength)
            versions += version;
    }
    return versions;
}

// An index that cannot be read just now is an error: written anew it would forget every version.
Result<QList<Version>> readVersions(const QString& folder)
{
    const Result<QByteArray> index = readFile(QDir(folder).filePath(versionIndex));
    if (index)
        return versionsIn(*index);
    if (index.error().kind == ErrorKind::NotFound)
        return QList<Version>();
    Error error = index.error();
    error.whatWasKept = QCoreApplication::translate("galley::VersionStore",
        "The versions so far are as they were, and your text is still here.");
    return tl::unexpected(error);
}

QList<Version> versionsOf(const QString& folder)
{
    return readVersions(folder).value_or(QList<Version>());
}

Result<QByteArray> textIn(const QString& folder, const QByteArray& hash)
{
    const QString path = QDir(folder).filePath(textName(hash));
    Result<QByteArray> packed = readFile(path);
    if (!packed)
        return packed;
    QByteArray bytes = qUncompress(*packed);
    if (contentHash(bytes) == hash)
        return bytes;
    Error error;
    error.kind = ErrorKind::Io;
    error.file = path;
    error.whatHappened =
        QCoreApplication::translate("galley::VersionStore", "This version is damaged on the disk.");
    return tl::unexpected(error);
}

// Words of the body, and how many came and went since the version before.
void countVersionWords(Version& version, const QByteArray& bytes, const QByteArray& before)
{
    const QString text = decodeFile(bytes).text;
    const auto block = findFrontMatter(text);
    version.words =
        int(countMarkdownWords(QStringView(text).sliced(block ? block->bodyStart : 0)).words);
    const TextDiff diff = diffTexts(decodeFile(before).text, text);
    version.added = diff.wordsAdded;
    version.removed = diff.wordsRemoved;
}

void removeUnusedTexts(const QString& folder, const QList<Version>& versions)
{
    QSet<QString> used;
    for (const Version& version : versions)
        used += textName(version.hash);
    const QDir dir(folder);
    for (const QString& name : dir.entryList({QLatin1Char('*') + textSuffix}, QDir::Files)) {
        if (!used.contains(name))
            QFile::remove(dir.filePath(name));
    }
}

bool isVersionWanted(const QList<Version>& versions, const QByteArray& hash, VersionKind kind)
{
    if (kind == VersionKind::Saved)
        return versions.isEmpty() || versions.constFirst().hash != hash;
    return std::ranges::none_of(
        versions, [&hash](const Version& version) { return version.hash == hash; });
}

// One history, by whichever link the post was opened, also after it was renamed or removed.
QString realPath(const QString& post)
{
    const QFileInfo info(post);
    const QString real = info.canonicalFilePath();
    if (!real.isEmpty())
        return real;
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? post : folder + u'/' + info.fileName();
}

// Of a text that both have, one file is left.
Result<void> moveTexts(const QString& from, const QString& to)
{
    for (const QString& name : QDir(from).entryList({QLatin1Char('*') + textSuffix}, QDir::Files)) {
        const QString target = QDir(to).filePath(name);
        if (QFileInfo::exists(target) || QFile::copy(QDir(from).filePath(name), target))
            continue;
        Error error;
        error.kind = ErrorKind::Io;
        error.file = target;
        error.whatHappened = QCoreApplication::translate(
            "galley::VersionStore", "The earlier versions could not take on the post’s new name.");
        error.whatWasKept = QCoreApplication::translate("galley::VersionStore",
            "The versions so far are as they were, and your text is still here.");
        return tl::unexpected(error);
    }
    return {};
}

} // namespace

VersionStore::VersionStore(const QString& folder, qint64 greatestSize)
    : m_folder(folder)
    , m_greatestSize(greatestSize)
{
}

QString VersionStore::folderOf(const QString& post) const
{
    const QByteArray path = realPath(post).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex();
    return QDir(m_folder).filePath(QString::fromLatin1(hash.first(namedLength)));
}

Result<void> VersionStore::add(
    const QString& post, const QByteArray& bytes, VersionKind kind, const QDateTime& now) const
{
    const QString folder = folderOf(post);
    if (Result<void> made =
            makePrivateFolder(m_folder).and_then([&folder] { return makePrivateFolder(folder); });
        !made)
        return made;
    QLockFile lock(QDir(m_folder).filePath(QStringLiteral("lock")));
    lock.tryLock(lockPatience); // without it a version of another window may be missed, no more
    const Result<QList<Version>> known = readVersions(folder);
    if (!known)
        return tl::unexpected(known.error());
    QList<Version> versions = *known;
    Version version;
    version.when = now;
    version.kind = kind;
    version.hash = contentHash(bytes);
    if (!isVersionWanted(versions, version.hash, kind))
        return {};
    const QByteArray before = versions.isEmpty()
        ? QByteArray()
        : textIn(folder, versions.constFirst().hash).value_or(QByteArray());
    countVersionWords(version, bytes, before);
    const QString path = QDir(folder).filePath(textName(version.hash));
    if (!textIn(folder, version.hash)) {
        if (Result<void> written = writeFileAtomically(path, qCompress(bytes)); !written)
            return written;
    }
    versions.prepend(version);
    versions = thinnedVersions(versions, now);
    if (Result<void> written = writeIndex(post, folder, versions); !written)
        return written;
    removeUnusedTexts(folder, versions);
    keepWithinSize(folder);
    return {};
}

Result<void> VersionStore::follow(const QString& from, const QString& to) const
{
    const QString source = folderOf(from);
    const QString target = folderOf(to);
    if (source == target || !QFileInfo::exists(source))
        return {};
    QLockFile lock(QDir(m_folder).filePath(QStringLiteral("lock")));
    lock.tryLock(lockPatience);
    if (Result<void> made = makePrivateFolder(target); !made)
        return made;
    const Result<QList<Version>> moved = readVersions(source);
    const Result<QList<Version>> there = readVersions(target);
    if (!moved || !there)
        return tl::unexpected(moved ? there.error() : moved.error());
    QList<Version> versions = *moved + *there;
    std::ranges::stable_sort(versions, std::greater(), &Version::when);
    return moveTexts(source, target)
        .and_then([&] { return writeIndex(to, target, versions); })
        .map([&source] { QDir(source).removeRecursively(); });
}

Result<void> VersionStore::writeIndex(
    const QString& post, const QString& folder, const QList<Version>& versions) const
{
    const QJsonObject head{{versionFormatKey, versionFormat}, {QStringLiteral("post"), post}};
    QByteArray index = QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n';
    for (const Version& version : versions)
        index += QJsonDocument(versionToJson(version)).toJson(QJsonDocument::Compact) + '\n';
    return writeFileAtomically(QDir(folder).filePath(versionIndex), index);
}

// The oldest versions of all posts go first; the newest one of the post at hand stays.
void VersionStore::keepWithinSize(const QString& newest) const
{
    struct Stored {
        QString folder;
        Version version;
    };
    qint64 size = 0;
    for (QDirIterator file(m_folder, QDir::Files, QDirIterator::Subdirectories); file.hasNext();) {
        file.next();
        size += file.fileInfo().size();
    }
    if (size <= m_greatestSize)
        return;
    QList<Stored> all;
    for (QDirIterator dir(m_folder, QDir::Dirs | QDir::NoDotAndDotDot); dir.hasNext();) {
        const QString folder = dir.next();
        for (const Version& version : versionsOf(folder))
            all.append({folder, version});
    }
    std::ranges::sort(all, {}, [](const Stored& stored) { return stored.version.when; });
    for (const Stored& stored : std::as_const(all)) {
        if (size <= m_greatestSize)
            return;
        QList<Version> left = versionsOf(stored.folder);
        if (left.isEmpty() || (stored.folder == newest && left.size() <= 1))
            continue; // empty: it cannot be read just now
        const QString text = QDir(stored.folder).filePath(textName(stored.version.hash));
        const qint64 freed = QFileInfo(text).size();
        left.removeOne(stored.version);
        const Result<QByteArray> index = readFile(QDir(stored.folder).filePath(versionIndex));
        const QJsonObject head =
            QJsonDocument::fromJson(index.value_or(QByteArray()).split('\n').first()).object();
        if (left.isEmpty())
            QDir(stored.folder).removeRecursively();
        else if (writeIndex(head.value(QStringLiteral("post")).toString(), stored.folder, left))
            removeUnusedTexts(stored.folder, left);
        if (!QFileInfo::exists(text))
            size -= freed;
    }
}

QList<Version> VersionStore::versions(const QString& post) const
{
    return versionsOf(folderOf(post));
}

Result<QByteArray> VersionStore::read(const QString& post, const Version& version) const
{
    return textIn(folderOf(post), version.hash);
}

} // namespace galley
