// SPDX-License-Identifier: MIT
#pragma once

#include <QFutureWatcher>
#include <QImage>
#include <QObject>

namespace galley {

// A picture made small, and how large it was.
struct Thumbnail {
    QImage image; // null when the file cannot be read as a picture
    QSize originalSize;
};

// Reads small versions of pictures off the GUI thread; only the newest request is reported.
class ThumbnailLoader : public QObject {
    Q_OBJECT
public:
    explicit ThumbnailLoader(QObject* parent = nullptr);
    ~ThumbnailLoader() override;

    // `room`: device pixels that the thumbnail may take.
    void load(const QString& filePath, const QSize& room);
    void cancel();

Q_SIGNALS:
    void loaded(const QImage& image, const QSize& originalSize);

private:
    QFutureWatcher<Thumbnail> m_watcher;
};

// More than 100 megapixels.
bool isTooLargeToShow(const QSize& size);

// Reads a file at once; of a picture too large to show, the size alone.
Thumbnail readThumbnail(const QString& filePath, const QSize& room);

} // namespace galley
