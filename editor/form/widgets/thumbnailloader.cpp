// SPDX-License-Identifier: MIT
#include "editor/form/widgets/thumbnailloader.h"

#include "editor/pictures/svgsanitizer.h"
#include "editor/post/file/postfile.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace galley {

bool isTooLargeToShow(const QSize& size)
{
    return size.isValid() && qint64(size.width()) * size.height() > kMostDecodedPixels;
}

Thumbnail readThumbnail(const QString& filePath, const QSize& room)
{
    const QByteArray bytes = readFile(filePath).value_or(QByteArray());
    Thumbnail thumbnail;
    thumbnail.originalSize = pictureSize(bytes);
    if (!isTooLargeToShow(thumbnail.originalSize))
        thumbnail.image = smallPicture(
            bytes, room.isEmpty() ? thumbnail.originalSize : room, Qt::KeepAspectRatio);
    return thumbnail;
}

ThumbnailLoader::ThumbnailLoader(QObject* parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
            return;
        const Thumbnail thumbnail = m_watcher.result();
        Q_EMIT loaded(thumbnail.image, thumbnail.originalSize);
    });
}

ThumbnailLoader::~ThumbnailLoader()
{
    m_watcher.disconnect(this);
}

void ThumbnailLoader::load(const QString& filePath, const QSize& room)
{
    auto promise = std::make_shared<QPromise<Thumbnail>>();
    m_watcher.setFuture(promise->future()); // drops an older request
    promise->start();
    QThreadPool::globalInstance()->start([promise, filePath, room] {
        promise->addResult(readThumbnail(filePath, room));
        promise->finish();
    });
}

void ThumbnailLoader::cancel()
{
    m_watcher.setFuture({});
}

} // namespace galley
