// SPDX-License-Identifier: MIT
#include "preview/sass/sasscache.h"

#include "preview/sass/sassloader.h"

#include <QDataStream>
#include <QDir>
#include <QSaveFile>

namespace galley {

namespace {

constexpr quint32 format = 1; // of the files; another one is not read
constexpr qint64 largestFile = 8 * 1024 * 1024;
constexpr qint64 largestFolder = 64 * 1024 * 1024;
constexpr qsizetype mostResults = 200; // in memory
const QString fileEnding = QStringLiteral(".sheet");

QDataStream& operator<<(QDataStream& stream, const SassLookup& lookup)
{
    return stream << lookup.address << lookup.fromImport << lookup.answer;
}

QDataStream& operator>>(QDataStream& stream, SassLookup& lookup)
{
    return stream >> lookup.address >> lookup.fromImport >> lookup.answer;
}

QDataStream& operator<<(QDataStream& stream, const SassSource& source)
{
    return stream << source.path << source.hash;
}

QDataStream& operator>>(QDataStream& stream, SassSource& source)
{
    return stream >> source.path >> source.hash;
}

template <class T> void writeList(QDataStream& stream, const QList<T>& list)
{
    stream << qint32(list.size());
    for (const T& item : list)
        stream << item;
}

template <class T> QList<T> readList(QDataStream& stream)
{
    qint32 size = 0;
    stream >> size;
    QList<T> list;
    for (qint32 i = 0; i < size && stream.status() == QDataStream::Ok; ++i) {
        T item;
        stream >> item;
        list += item;
    }
    return list;
}

} // namespace

SassCache::SassCache(QString folder)
    : m_folder(std::move(folder))
{
}

QByteArray SassCache::keyOf(const SassRequest& request, const QByteArray& compiler)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << compiler << qint32(request.syntax) << request.isCompressed << request.hasCharset
           << request.path << request.loadPaths << request.text;
    return sheetHash(bytes);
}

std::optional<SassResult> SassCache::find(
    const QByteArray& key, const SassRequest& request, const SassLimits& limits)
{
    std::optional<SassResult> result;
    {
        const std::lock_guard lock(m_mutex);
        if (const auto known = m_results.constFind(key); known != m_results.cend())
            result = *known;
    }
    const bool isKnown = result.has_value();
    if (!isKnown)
        result = readFile(key);
    if (!result || !stillHolds(result->dependencies, request, limits))
        return std::nullopt;
    if (!isKnown) {
        const std::lock_guard lock(m_mutex);
        m_results.insert(key, *result);
    }
    return result;
}

void SassCache::insert(const QByteArray& key, const SassResult& result)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_results.size() >= mostResults)
            m_results.clear();
        m_results.insert(key, result);
    }
    if (!m_folder.isEmpty() && !result.failure && result.css.size() < largestFile)
        writeFile(key, result);
}

QString SassCache::fileOf(const QByteArray& key) const
{
    return QDir(m_folder).filePath(QString::fromLatin1(key.toHex()) + fileEnding);
}

std::optional<SassResult> SassCache::readFile(const QByteArray& key) const
{
    QFile file(fileOf(key));
    if (m_folder.isEmpty() || file.size() > 2 * largestFile || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QDataStream envelope(&file);
    envelope.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    QByteArray hash, bytes;
    envelope >> version >> hash >> bytes;
    if (version != format || envelope.status() != QDataStream::Ok || sheetHash(bytes) != hash)
        return std::nullopt;
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    SassResult result;
    stream >> result.css;
    result.dependencies.lookups = readList<SassLookup>(stream);
    result.dependencies.sources = readList<SassSource>(stream);
    return stream.status() == QDataStream::Ok ? std::optional(result) : std::nullopt;
}

// A file that cannot be written is a sheet that is compiled again.
void SassCache::writeFile(const QByteArray& key, const SassResult& result) const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << result.css;
    writeList(stream, result.dependencies.lookups);
    writeList(stream, result.dependencies.sources);
    QDir().mkpath(m_folder);
    QSaveFile file(fileOf(key));
    if (!file.open(QIODevice::WriteOnly))
        return;
    QDataStream envelope(&file);
    envelope.setVersion(QDataStream::Qt_6_4);
    envelope << format << sheetHash(bytes) << bytes;
    file.commit();
    removeOldFiles();
}

void SassCache::removeOldFiles() const
{
    const QFileInfoList files =
        QDir(m_folder).entryInfoList({QLatin1Char('*') + fileEnding}, QDir::Files, QDir::Time);
    qint64 size = 0;
    for (const QFileInfo& file : files) { // newest first
        size += file.size();
        if (size > largestFolder)
            QFile::remove(file.filePath());
    }
}

} // namespace galley
