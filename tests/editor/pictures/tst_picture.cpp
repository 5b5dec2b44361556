// SPDX-License-Identifier: MIT
#include "editor/pictures/geotagremoval.h"
#include "editor/pictures/picture.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace galley;
using namespace Qt::StringLiterals;

// Pictures before they go into a site: what they are, without location, smaller.
class TestPicture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesTheLocationOut_data();
    void takesTheLocationOut();
    void leavesDamagedFilesAlone();
    void readsWhatAFileIs();
    void refusesWhatIsNoPicture();
    void makesLargePicturesSmaller();
    void turnsPhotosAsTheCameraSays();
    void doesNotEnlarge();
    void putsTransparencyOnPaperForJpeg();
};

namespace {

QByteArray little(quint16 value)
{
    const quint16 bytes = qToLittleEndian(value);
    return {reinterpret_cast<const char*>(&bytes), 2};
}

QByteArray little(quint32 value)
{
    const quint32 bytes = qToLittleEndian(value);
    return {reinterpret_cast<const char*>(&bytes), 4};
}

QByteArray big(quint32 value)
{
    const quint32 bytes = qToBigEndian(value);
    return {reinterpret_cast<const char*>(&bytes), 4};
}

QByteArray entry(quint16 tag, quint16 type, quint32 count, quint32 value)
{
    return little(tag) + little(type) + little(count) + little(value);
}

// Exif with an orientation, a GPS directory and one entry behind it.
QByteArray tiff(quint16 orientation = 1)
{
    QByteArray data = "II" + little(quint16(42)) + little(quint32(8));
    data += little(quint16(3));
    data += entry(0x0112, 3, 1, orientation);
    data += entry(0x8825, 4, 1, 50);
    data += entry(0x9999, 3, 1, 7);
    data += little(quint32(0)); // 8 + 2 + 36 + 4 = 50
    data += little(quint16(1)) + entry(0x0002, 5, 3, 68) + little(quint32(0)); // + 18 = 68
    data += "LATITUDE-AS-3-RATIONALS.";
    return data;
}

constexpr char xmpText[] =
    "http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude=\"22,20N\" dc:t=\"keep\">"
    "<exif:GPSLongitude>114,15E</exif:GPSLongitude></x>";
const QByteArray xmp(xmpText, sizeof xmpText - 1);

QByteArray encoded(const QImage& image, const char* format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QImage plain(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::blue);
    return image;
}

QByteArray segment(const QByteArray& content)
{
    const auto length = quint16(content.size() + 2);
    return QByteArray("\xff\xe1") + char(length >> 8) + char(length & 0xff) + content;
}

QByteArray jpegWith(const QByteArray& exif)
{
    QByteArray jpeg = encoded(plain(40, 20), "jpeg");
    return jpeg.insert(2, segment(QByteArray("Exif\0\0", 6) + exif) + segment(xmp));
}

QByteArray chunk(const QByteArray& type, const QByteArray& content)
{
    // a wrong checksum: the one of a changed chunk is made anew, which the reader then accepts
    return big(quint32(content.size())) + type + content + big(quint32(0));
}

QByteArray pngWithLocation()
{
    QByteArray png = encoded(plain(40, 20), "png");
    return png.insert(33, chunk("eXIf", tiff()));
}

QByteArray webpWithLocation()
{
    const QByteArray exif = tiff();
    QByteArray body = "WEBPEXIF" + little(quint32(exif.size())) + exif;
    return "RIFF" + little(quint32(body.size())) + body;
}

Picture picture(const QByteArray& bytes)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a picture.bin"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(bytes);
    file.close();
    return readPicture(file.fileName()).value_or(Picture());
}

} // namespace

void TestPicture::takesTheLocationOut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("jpeg") << jpegWith(tiff());
    QTest::newRow("png") << pngWithLocation();
    QTest::newRow("webp") << webpWithLocation();
}

void TestPicture::takesTheLocationOut()
{
    QFETCH(QByteArray, bytes);
    const QByteArray cleaned = withoutGeotags(bytes);
    QVERIFY(cleaned != bytes);
    QCOMPARE(cleaned.size(), bytes.size());
    QVERIFY(!cleaned.contains("LATITUDE"));
    QVERIFY(!cleaned.contains("22,20N"));
    QVERIFY(!cleaned.contains("114,15E"));
    QVERIFY(!cleaned.contains(little(quint16(0x8825)) + little(quint16(4))));
    // what is no location stays
    QVERIFY(cleaned.contains(entry(0x0112, 3, 1, 1) + entry(0x9999, 3, 1, 7) + little(quint32(0))));
    QCOMPARE(cleaned.contains("dc:t=\"keep\""), bytes.contains("dc:t=\"keep\""));
    QCOMPARE(withoutGeotags(cleaned), cleaned);
}

void TestPicture::leavesDamagedFilesAlone()
{
    const QByteArray whole = jpegWith(tiff());
    for (qsizetype size = 0; size < whole.size(); ++size)
        QCOMPARE(withoutGeotags(whole.first(size)).size(), size);
    const QByteArray png = pngWithLocation();
    for (qsizetype size = 0; size < png.size(); ++size)
        QCOMPARE(withoutGeotags(png.first(size)).size(), size);
    QCOMPARE(withoutGeotags("just text"), QByteArray("just text"));
}

void TestPicture::readsWhatAFileIs()
{
    const Picture photo = picture(jpegWith(tiff()));
    QCOMPARE(photo.suffix, u"jpg"_s);
    QCOMPARE(photo.size, QSize(40, 20));
    QVERIFY(photo.hasLocation);
    QVERIFY(photo.canBeReshaped);
    const Picture drawing = picture(encoded(plain(3, 4), "png"));
    QCOMPARE(drawing.suffix, u"png"_s);
    QVERIFY(!drawing.hasLocation);
    const Result<QByteArray> same = shaped(drawing, unchanged(drawing));
    QVERIFY(same.has_value());
    QCOMPARE(*same, drawing.bytes);
    const Result<QByteArray> cleaned = shaped(photo, unchanged(photo));
    QVERIFY(cleaned.has_value());
    QVERIFY(!cleaned->contains("LATITUDE"));
}

void TestPicture::refusesWhatIsNoPicture()
{
    QVERIFY(picture("no picture at all").bytes.isEmpty());
    QVERIFY(!readPicture(u"/nowhere/at all.png"_s).has_value());
    QVERIFY(!pictureFrom({}).has_value());
    Picture truncated = picture(encoded(plain(400, 300), "png"));
    truncated.bytes.truncate(60);
    PictureShape smaller = unchanged(truncated);
    smaller.longestEdge = 100;
    const Result<QByteArray> result = shaped(truncated, smaller);
    QVERIFY(!result.has_value());
    QVERIFY(!result.error().whatHappened.isEmpty());
}

void TestPicture::makesLargePicturesSmaller()
{
    const Picture large = picture(encoded(plain(4000, 3000), "jpeg"));
    const PictureShape shape = suggestedShape(large);
    QCOMPARE(shape.longestEdge, 1600);
    QCOMPARE(sizeInShape(large, shape), QSize(1600, 1200));
    const Result<QByteArray> result = shaped(large, shape);
    QVERIFY(result.has_value());
    QCOMPARE(QImage::fromData(*result).size(), QSize(1600, 1200));
    QVERIFY(result->size() < large.bytes.size());
    QCOMPARE(suggestedShape(picture(encoded(plain(800, 600), "png"))).longestEdge, 0);
}

void TestPicture::turnsPhotosAsTheCameraSays()
{
    const Picture turned = picture(jpegWith(tiff(6))); // 40 × 20 on its side
    QCOMPARE(turned.size, QSize(20, 40));
    PictureShape shape = unchanged(turned);
    shape.longestEdge = 20;
    const Result<QByteArray> result = shaped(turned, shape);
    QVERIFY(result.has_value());
    QCOMPARE(QImage::fromData(*result).size(), QSize(10, 20));
}

void TestPicture::doesNotEnlarge()
{
    const Picture small = picture(encoded(plain(10, 10), "png"));
    PictureShape shape = unchanged(small);
    shape.longestEdge = 500;
    QCOMPARE(shaped(small, shape).value_or(QByteArray()), small.bytes);
}

void TestPicture::putsTransparencyOnPaperForJpeg()
{
    QImage glass(8, 8, QImage::Format_ARGB32);
    glass.fill(Qt::transparent);
    const Result<Picture> source = pictureFrom(glass);
    QVERIFY(source.has_value());
    PictureShape shape = unchanged(*source);
    shape.suffix = u"jpg"_s;
    const QImage stored = QImage::fromData(shaped(*source, shape).value_or(QByteArray()));
    QVERIFY(qGray(stored.pixel(4, 4)) > 250);
}

QTEST_GUILESS_MAIN(TestPicture)
#include "tst_picture.moc"
