// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/version.h"
#include "editor/post/base/error.h"

#include <QString>

namespace galley {

// Earlier texts of posts, outside every checkout: a folder for each post with an index and one
// compressed file for each different text. A value; every call reads what is on disk, so several
// windows and threads may use one folder.
class VersionStore {
public:
    // `greatestSize`: bytes that all versions of all posts may take.
    explicit VersionStore(const QString& folder, qint64 greatestSize = qint64(256) * 1024 * 1024);

    // Puts the text aside and thins out what is old. Nothing is done when the newest version is the
    // same text; of texts that are not the user's own saves, when any version is.
    Result<void> add(const QString& post, const QByteArray& bytes, VersionKind kind,
        const QDateTime& now = QDateTime::currentDateTimeUtc()) const;
    // The versions of a post whose file was renamed become those of its new name, together with
    // what is known of that.
    Result<void> follow(const QString& from, const QString& to) const;
    // Newest first.
    QList<Version> versions(const QString& post) const;
    Result<QByteArray> read(const QString& post, const Version& version) const;

private:
    QString folderOf(const QString& post) const;
    Result<void> writeIndex(
        const QString& post, const QString& folder, const QList<Version>& versions) const;
    void keepWithinSize(const QString& newest) const;

    QString m_folder;
    qint64 m_greatestSize;
};

} // namespace galley
