// SPDX-License-Identifier: MIT
#include "app/importing/archivebounds.h"

#include "app/importing/importerror.h"
#include "editor/post/file/filereader.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <optional>

namespace galley {

namespace {

// Source: PKWARE's APPNOTE.TXT 6.3.10, 4.3.12 and 4.3.16.
constexpr qsizetype endLength = 22; // of the end record, without its comment
constexpr qsizetype longestComment = 65'535;
constexpr qsizetype entryLength = 46; // of a directory entry, without its names
constexpr qint64 largestDirectory = 8'000'000; // bytes
constexpr quint16 isEncrypted = 1; // bit of an entry's flags

quint16 word(const QByteArray& bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

quint32 longWord(const QByteArray& bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

struct Directory {
    qint64 unpacked = 0;
    qint64 files = 0;
    bool isProtected = false;
};

// Sizes that do not fit into 32 bits are written elsewhere and here as the largest number, which
// no bound allows.
std::optional<Directory> sumUp(const QByteArray& entries)
{
    Directory sum;
    qsizetype at = 0;
    while (at + entryLength <= entries.size()) {
        if (!QByteArrayView(entries).sliced(at).startsWith("PK\x01\x02"))
            return std::nullopt;
        sum.isProtected = sum.isProtected || (word(entries, at + 8) & isEncrypted) != 0;
        sum.unpacked += longWord(entries, at + 24);
        ++sum.files;
        at +=
            entryLength + word(entries, at + 28) + word(entries, at + 30) + word(entries, at + 32);
    }
    return at == entries.size() ? std::optional(sum) : std::nullopt;
}

std::optional<Directory> directoryOf(QFile& file)
{
    const qint64 start = std::max<qint64>(0, file.size() - endLength - longestComment);
    if (!file.seek(start))
        return std::nullopt;
    const QByteArray tail = file.read(endLength + longestComment);
    const qsizetype end = tail.lastIndexOf("PK\x05\x06");
    if (end < 0 || end + endLength > tail.size())
        return std::nullopt;
    const qint64 size = longWord(tail, end + 12);
    const qint64 place = longWord(tail, end + 16);
    if (size > largestDirectory || place + size > file.size() || !file.seek(place))
        return std::nullopt;
    return sumUp(file.read(size));
}

} // namespace

Result<void> checkArchive(const QString& path, const ArchiveBounds& bounds)
{
    const Result<QByteArray> start = readStart(path, 8);
    if (!start)
        return tl::make_unexpected(start.error());
    if (start->startsWith("\xd0\xcf\x11\xe0")) // how Office keeps documents with a password, too
        return tl::make_unexpected(importError(path,
            ImportTexts::tr("This document is protected by a password, or in Word’s old format."),
            ImportTexts::tr("Open it in Word and save it as .docx without a password.")));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::make_unexpected(
            importError(path, ImportTexts::tr("This document cannot be read.")));
    const std::optional<Directory> directory =
        file.size() > bounds.packed ? Directory{bounds.unpacked + 1} : directoryOf(file);
    if (!directory)
        return tl::make_unexpected(importError(path, ImportTexts::tr("This document is damaged.")));
    if (directory->isProtected)
        return tl::make_unexpected(
            importError(path, ImportTexts::tr("This document is protected by a password."),
                ImportTexts::tr("Save it without a password first.")));
    if (directory->unpacked > bounds.unpacked || directory->files > bounds.files)
        return tl::make_unexpected(importError(path,
            ImportTexts::tr("This document is too large to be imported."),
            ImportTexts::tr("Copy the text into a new post, and add the pictures one by one.")));
    return {};
}

} // namespace galley
