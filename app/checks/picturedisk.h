// SPDX-License-Identifier: MIT
#pragma once

#include "app/checks/picturechecks.h"

#include <QHash>

namespace galley {

// Looks pictures of a checkout up. Remembers what folders hold, so it is made anew for each check.
// For one thread.
class PictureDisk {
public:
    explicit PictureDisk(const QString& sourceFolder); // absolute

    PictureFacts lookUp(const QString& sitePath);

private:
    const QStringList& namesIn(const QString& folder);
    QString inOtherCase(const QString& sitePath);
    QString withOtherEnding(const QString& sitePath);

    QString m_source;
    QHash<QString, QStringList> m_folders;
};

// Site paths of the pictures that by their names belong to a post and that neither its text nor any
// other post names. `imageFolder`: relative to the source; `posts`: absolute paths of all posts'
// files.
QStringList leftOverPictures(const QString& sourceFolder, const QString& imageFolder,
    const QString& postFile, const QString& text, const QStringList& posts);

} // namespace galley
