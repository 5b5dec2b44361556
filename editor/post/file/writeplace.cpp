// SPDX-License-Identifier: MIT
#include "editor/post/file/writeplace.h"

#include "editor/post/file/filereader.h"
#include "editor/post/file/insidefolder.h"
#include "editor/post/file/postfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <initializer_list>

namespace galley {

namespace {

struct WritePlaceTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::WritePlace)
};

// A link counts wherever it leads: a checkout must not be able to hide what it is.
bool holds(const QString& folder, std::initializer_list<const char*> names)
{
    return std::any_of(names.begin(), names.end(), [&folder](const char* name) {
        const QFileInfo entry(folder + QLatin1Char('/') + QLatin1String(name));
        return entry.exists() || entry.isSymLink();
    });
}

// The sites that the path leads through: the folders with a configuration; where there is none, the
// nearest that holds posts.
QStringList sitesAround(const QString& path)
{
    QStringList sites;
    QString withPosts;
    for (QString folder = QFileInfo(path).path();; folder = QFileInfo(folder).path()) {
        if (holds(folder, {"_config.yml", "_config.yaml"}))
            sites += folder;
        else if (withPosts.isEmpty() && holds(folder, {"_posts", "_drafts"}))
            withPosts = folder;
        if (folder == QFileInfo(folder).path())
            break;
    }
    return sites.isEmpty() && !withPosts.isEmpty() ? QStringList{withPosts} : sites;
}

} // namespace

Result<void> mayWriteInside(const QString& root, const QString& file)
{
    if (staysInside(root, file))
        return {};
    Error error;
    error.kind = ErrorKind::Permission;
    error.file = file;
    error.whatHappened = WritePlaceTexts::tr(
        "This place is outside the site’s folder: a link or the configuration leads there.");
    error.whatWasKept = WritePlaceTexts::tr("Nothing was written.");
    error.whatToDo =
        WritePlaceTexts::tr("Replace the link with a real folder, or save to another place.");
    return tl::make_unexpected(error);
}

Result<void> mayWrite(const QString& file)
{
    const QString path = QDir::cleanPath(QFileInfo(file).absoluteFilePath());
    for (const QString& site : sitesAround(path)) {
        if (Result<void> place = mayWriteInside(site, path); !place)
            return place;
    }
    return {};
}

Result<QByteArray> readNamed(const QString& file)
{
    const QString path = QDir::cleanPath(QFileInfo(file).absoluteFilePath());
    const QStringList sites = sitesAround(path);
    for (const QString& site : sites) {
        if (QFileInfo::exists(path) && !isInside(site, path))
            return tl::make_unexpected(linkOutside(file));
    }
    return readFile(file);
}

} // namespace galley
