// SPDX-License-Identifier: MIT
#include "app/welcome/dropped.h"

#include "app/importing/documentreader.h"
#include "app/instance/startwish.h"
#include "editor/post/base/pictureformats.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace galley {

DragContent droppedIn(const QMimeData& mime)
{
    QStringList paths;
    const QList<QUrl> urls = mime.urls();
    for (const QUrl& url : urls) {
        if (!url.isLocalFile())
            return {};
        paths += url.toLocalFile();
    }
    if (paths.size() == 1 && QFileInfo(paths.first()).isDir())
        return {DropKind::Site, paths.first(), 0};
    if (paths.size() == 1 && namesPost(paths.first()))
        return {DropKind::Post, paths.first(), 0};
    if (paths.size() == 1 && isImportable(paths.first()))
        return {DropKind::Document, paths.first(), 0};
    if (!paths.isEmpty() && std::ranges::all_of(paths, hasPictureSuffix))
        return {DropKind::Pictures, {}, int(paths.size())};
    return {};
}

} // namespace galley
