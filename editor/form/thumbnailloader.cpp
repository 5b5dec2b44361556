#include "editor/form/thumbnailloader.h"

#include "editor/picturefence.h"
#include "editor/post/postfile.h"

#include <QBuffer>
#include <QImageReader>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace galley {

namespace {

constexpr qint64 kMostThumbnailPixels = 100'000'000;

} // namespace

bool isTooLargeToShow(const QSize& size)
{
    return size.isValid() && qint64(size.width()) * size.height() > kMostThumbnailPixels;
}

Thumbnail readThumbnail(const QString& filePath, const QSize& room)
{
    QByteArray bytes = fencedPicture(readFile(filePath).value_or(QByteArray()));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true); // pictures are often misnamed
    Thumbnail thumbnail;
    thumbnail.originalSize = reader.size();
    const QSize size = thumbnail.originalSize;
    if (isTooLargeToShow(size))
        return thumbnail;
    if (size.isValid() && !room.isEmpty())
        reader.setScaledSize(
            size.scaled(room, Qt::KeepAspectRatio).boundedTo(size).expandedTo({1, 1}));
    thumbnail.image = reader.read();
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
