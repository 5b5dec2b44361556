// SPDX-License-Identifier: MIT
#include "editor/pictures/picture.h"

#include "editor/pictures/geotagremoval.h"
#include "editor/pictures/svgsanitizer.h"
#include "editor/post/base/pictureformats.h"
#include "editor/post/file/postfile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>

#include <algorithm>

namespace galley {

namespace {

struct PictureTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::Picture)
};

constexpr int kWideEnough = 1600; // pixels; twice a news column's width
constexpr qint64 kHeavy = 1'000'000; // bytes
constexpr qint64 kMostPicturePixels = 64'000'000; // 256 MB while it is worked on

Error pictureError(ErrorKind kind, const QString& file, const QString& what)
{
    Error error;
    error.kind = kind;
    error.file = file;
    error.whatHappened = what;
    return error;
}

bool isPixelFormat(const QString& suffix)
{
    return suffix == QLatin1String("png") || suffix == QLatin1String("jpg")
        || suffix == QLatin1String("webp") || suffix == QLatin1String("bmp");
}

QByteArray writerFormat(const QString& suffix)
{
    return suffix == QLatin1String("jpg") ? QByteArrayLiteral("jpeg") : suffix.toLatin1();
}

// JPEG knows no transparency; what shows through becomes paper.
QImage onPaper(const QImage& image)
{
    if (!image.hasAlphaChannel())
        return image;
    QImage paper(image.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb over = image.pixel(x, y);
            const int alpha = qAlpha(over);
            const auto mix = [alpha](int c) { return (c * alpha + 255 * (255 - alpha)) / 255; };
            paper.setPixel(x, y, qRgb(mix(qRed(over)), mix(qGreen(over)), mix(qBlue(over))));
        }
    }
    return paper;
}

Result<QImage> readPixels(const Picture& picture, const QSize& wanted)
{
    QByteArray bytes = sanitizedPicture(picture.bytes);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    QSize scaled = wanted;
    if (reader.transformation() & QImageIOHandler::TransformationRotate90)
        scaled.transpose();
    if (scaled.isValid() && scaled != reader.size())
        reader.setScaledSize(scaled);
    const QImage image = reader.read();
    if (image.isNull()) {
        return tl::unexpected(pictureError(ErrorKind::Input, picture.name,
            PictureTexts::tr("The picture is damaged and cannot be read: %1.")
                .arg(reader.errorString())));
    }
    return image;
}

} // namespace

Result<Picture> readPicture(const QString& filePath)
{
    Result<QByteArray> bytes = readFile(filePath);
    if (!bytes)
        return tl::unexpected(bytes.error());
    Picture picture;
    picture.name = QFileInfo(filePath).fileName();
    picture.bytes = std::move(*bytes);
    QByteArray fenced = sanitizedPicture(picture.bytes);
    QBuffer buffer(&fenced);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    picture.suffix =
        reader.canRead() ? usualSuffix(QString::fromLatin1(reader.format())) : QString();
    if (!pictureSuffixes().contains(picture.suffix)) {
        return tl::unexpected(pictureError(ErrorKind::Input, filePath,
            PictureTexts::tr("This file is not a picture that web pages can show.")));
    }
    picture.size = reader.size();
    if (reader.transformation() & QImageIOHandler::TransformationRotate90)
        picture.size.transpose();
    picture.hasLocation = withoutGeotags(picture.bytes) != picture.bytes;
    const bool moves = reader.supportsAnimation() && reader.imageCount() > 1;
    picture.canBeReshaped = isPixelFormat(picture.suffix) && !moves && picture.size.isValid()
        && !hasTooManyPixels(picture);
    return picture;
}

bool hasTooManyPixels(const Picture& picture)
{
    return isPixelFormat(picture.suffix)
        && qint64(picture.size.width()) * picture.size.height() > kMostPicturePixels;
}

Result<Picture> pictureFrom(const QImage& image)
{
    Picture picture;
    picture.suffix = QStringLiteral("png");
    picture.size = image.size();
    picture.canBeReshaped = true;
    QBuffer buffer(&picture.bytes);
    if (image.isNull() || !buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "png")) {
        return tl::unexpected(pictureError(ErrorKind::Input, {},
            PictureTexts::tr("The picture on the clipboard cannot be read.")));
    }
    return picture;
}

PictureShape unchanged(const Picture& picture)
{
    PictureShape shape;
    shape.suffix = picture.suffix;
    return shape;
}

PictureShape suggestedShape(const Picture& picture)
{
    PictureShape shape = unchanged(picture);
    const int edge = std::max(picture.size.width(), picture.size.height());
    if (!picture.canBeReshaped)
        return shape;
    if (edge > kWideEnough && (edge > 2 * kWideEnough || picture.bytes.size() > kHeavy / 2))
        shape.longestEdge = kWideEnough;
    if (picture.suffix == QLatin1String("bmp"))
        shape.suffix = QStringLiteral("png");
    return shape;
}

QStringList possibleSuffixes(const Picture& picture)
{
    QStringList list{picture.suffix};
    if (!picture.canBeReshaped)
        return list;
    const QList<QByteArray> writable = QImageWriter::supportedImageFormats();
    for (const auto* suffix : {"png", "jpg", "webp"}) {
        const QString name = QString::fromLatin1(suffix);
        if (!list.contains(name) && writable.contains(suffix))
            list += name;
    }
    return list;
}

QSize sizeInShape(const Picture& picture, const PictureShape& shape)
{
    const QSize size = picture.size;
    const int edge = std::max(size.width(), size.height());
    if (shape.longestEdge <= 0 || edge <= shape.longestEdge)
        return size;
    return size.scaled(shape.longestEdge, shape.longestEdge, Qt::KeepAspectRatio)
        .expandedTo({1, 1});
}

Result<QByteArray> shaped(const Picture& picture, const PictureShape& shape)
{
    const QSize wanted = sizeInShape(picture, shape);
    if (shape.suffix == picture.suffix && wanted == picture.size)
        return picture.hasLocation ? withoutGeotags(picture.bytes) : picture.bytes;
    Result<QImage> image = readPixels(picture, wanted);
    if (!image)
        return tl::unexpected(image.error());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, writerFormat(shape.suffix));
    const bool lossless = shape.suffix == QLatin1String("png");
    if (!lossless)
        writer.setQuality(std::clamp(shape.quality, 1, 100));
    const bool isJpeg = shape.suffix == QLatin1String("jpg");
    if (!writer.write(isJpeg ? onPaper(*image) : *image)) {
        return tl::unexpected(pictureError(ErrorKind::Io, picture.name,
            PictureTexts::tr("The picture cannot be saved in this format: %1.")
                .arg(writer.errorString())));
    }
    return bytes;
}

} // namespace galley
