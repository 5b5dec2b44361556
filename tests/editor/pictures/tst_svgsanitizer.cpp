// SPDX-License-Identifier: MIT
// Pictures of a site as Qt's decoders get them: nothing that opens another file, or that takes more
// than the picture is worth.

#include "editor/pictures/svgsanitizer.h"
#include "tests/support/foreignwatch.h"
#include "tests/support/processortimer.h"
#include "tests/support/slowness.h"

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace galley;

namespace {

constexpr qint64 mostTime = 3000 * test::slowness; // ms
const QByteArray svgOpen = "<svg xmlns=\"http://www.w3.org/2000/svg\" "
                           "xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"80\" "
                           "height=\"60\"><rect id=\"r\" width=\"80\" height=\"60\" "
                           "fill=\"#00ff00\"/>";

QByteArray png(QSize size)
{
    QImage image(size, QImage::Format_Mono);
    image.fill(1);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

} // namespace

class TestSvgSanitizer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensNothing_data();
    void opensNothing();
    void endsSoon_data();
    void endsSoon();
    void keepsPixelPicturesInside();
    void makesPicturesSmall_data();
    void makesPicturesSmall();
};

void TestSvgSanitizer::opensNothing_data()
{
    QTest::addColumn<QByteArray>("inside");
    const QByteArray inner = "<svg xmlns=\"http://www.w3.org/2000/svg\" "
                             "xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"9\" "
                             "height=\"9\"><image xlink:href=\"{file}\" width=\"9\" "
                             "height=\"9\"/></svg>";
    const auto row = [](const char* name, const QByteArray& address) {
        QTest::newRow(name) << "<image width=\"80\" height=\"60\" xlink:href=\"" + address + "\"/>";
    };
    row("a path", "{file}");
    row("SVG inside", "data:image/svg+xml;base64,{base64}" + inner);
    row("SVG that says it is PNG", "data:image/png;base64,{base64}" + inner);
    row("SVG without a type", "data:;base64,{base64}" + inner);
    row("SVG in capitals", "DATA:IMAGE/SVG+XML;BASE64,{base64}" + inner);
    row("SVG with blanks", " data:image/svg+xml; base64 ,{base64}" + inner);
    QTest::newRow("foreign object")
        << QByteArray("<foreignObject><image href=\"{file}\"/></foreignObject>");
    QTest::newRow("image of a filter")
        << QByteArray("<filter id=\"f\"><feImage href=\"{file}\"/></filter>");
    QTest::newRow("style") << QByteArray(
        "<style>rect { fill: url({file}) } @import '{file}';</style>");
    QTest::newRow("sound") << QByteArray("<audio xlink:href=\"{file}\"/><video href=\"{file}\"/>");
}

void TestSvgSanitizer::opensNothing()
{
    QFETCH(QByteArray, inside);
    const QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/secret XXXXXX"));
    const QString file = folder.filePath(QStringLiteral("secret.png"));
    QImage(9, 9, QImage::Format_RGB32).save(file);
    test::ForeignWatch watch(folder.path());
    inside.replace("{file}", QFile::encodeName(file));
    if (const qsizetype at = inside.indexOf("{base64}"); at >= 0) {
        const qsizetype end = inside.indexOf("</svg>") + 6;
        const QByteArray inner = inside.mid(at + 8, end - at - 8);
        inside.replace(at, end - at, inner.toBase64());
    }
    const QImage image = smallPicture(svgOpen + inside + "</svg>", {80, 60}, Qt::KeepAspectRatio);
    QCOMPARE(image.size(), QSize(80, 60));
    QCOMPARE(image.pixelColor(70, 50), QColor(0, 255, 0));
    QCOMPARE(watch.opened(), QStringList());
}

void TestSvgSanitizer::endsSoon_data()
{
    QTest::addColumn<QByteArray>("svg");
    QByteArray uses = QByteArray(svgOpen).replace("id=\"r\"", "id=\"g0\"");
    for (int level = 1; level < 9; ++level) {
        uses += "<g id=\"g" + QByteArray::number(level) + "\">"
            + QByteArray("<use xlink:href=\"#g" + QByteArray::number(level - 1) + "\"/>")
                  .repeated(20)
            + "</g>";
    }
    QTest::newRow("copies of copies") << uses + "</svg>";
    QTest::newRow("many copies") << svgOpen + "<g id=\"g\">"
            + QByteArray("<rect/>").repeated(10'000) + "</g>"
            + QByteArray("<use xlink:href=\"#g\"/>").repeated(10'000) + "</svg>";
    QTest::newRow("a copy of itself") << svgOpen + "<g id=\"g\"><use xlink:href=\"#g\"/></g></svg>";
    QTest::newRow("dashes") << svgOpen
            + "<path d=\"M0 0L9e6 9e6\" stroke=\"red\" stroke-dasharray=\"1e-6\"/><path d=\"M0 "
              "0L9e6 "
              "9e6\" style=\"stroke:red;stroke-dasharray:.000001\"/></svg>";
    QTest::newRow("deep") << svgOpen + QByteArray("<g>").repeated(100'000);
    QTest::newRow("entities") << "<!DOCTYPE svg [<!ENTITY a \"" + QByteArray(1000, 'a')
            + "\"><!ENTITY b \"" + QByteArray("&a;").repeated(1000) + "\">]>" + svgOpen + "<text>"
            + QByteArray("&b;").repeated(1000) + "</text></svg>";
    QTest::newRow("long") << QByteArray(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" "
        "height=\"2000000000\"><rect width=\"1\" height=\"9\"/></svg>");
    QTest::newRow("pictures inside") << svgOpen
            + QByteArray("<image width=\"9\" height=\"9\" xlink:href=\"data:image/png;base64,"
                + png({1, 800'000}).toBase64() + "\"/>")
                  .repeated(500)
            + "</svg>";
    QTest::newRow("1 x 800,000 pixels") << png({1, 800'000});
    QTest::newRow("800,000 x 1 pixels") << png({800'000, 1});
    QByteArray claims = png({8, 8}); // a header that claims 60,000 x 60,000
    qToBigEndian<quint32>(60'000, claims.data() + 16);
    qToBigEndian<quint32>(60'000, claims.data() + 20);
    QTest::newRow("a huge claim") << claims;
}

void TestSvgSanitizer::endsSoon()
{
    QFETCH(const QByteArray, svg);
    for (const Qt::AspectRatioMode mode : {Qt::KeepAspectRatio, Qt::KeepAspectRatioByExpanding}) {
        test::ProcessorTimer timer;
        const QImage image = smallPicture(svg, {120, 80}, mode);
        QVERIFY2(timer.elapsed() < mostTime, QByteArray::number(timer.elapsed()));
        QVERIFY(image.width() <= 120 && image.height() <= 80);
    }
}

void TestSvgSanitizer::keepsPixelPicturesInside()
{
    QImage red(8, 6, QImage::Format_RGB32);
    red.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    red.save(&buffer, "png");
    const QImage image = smallPicture(svgOpen
            + "<image width=\"80\" height=\"60\" xlink:href=\"data:image/png;base64,"
            + bytes.toBase64() + "\"/></svg>",
        {80, 60}, Qt::KeepAspectRatio);
    QCOMPARE(image.pixelColor(40, 30), QColor(Qt::red));
}

void TestSvgSanitizer::makesPicturesSmall_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QSize>("fitting"); // into 40 x 20
    QTest::newRow("larger") << QSize(80, 80) << QSize(20, 20);
    QTest::newRow("smaller stays") << QSize(10, 5) << QSize(10, 5);
    QTest::newRow("wide") << QSize(4000, 10) << QSize(40, 1);
}

void TestSvgSanitizer::makesPicturesSmall()
{
    QFETCH(const QSize, size);
    QFETCH(const QSize, fitting);
    QCOMPARE(smallPicture(png(size), {40, 20}, Qt::KeepAspectRatio).size(), fitting);
    QCOMPARE(
        smallPicture(png(size), {40, 20}, Qt::KeepAspectRatioByExpanding).size(), QSize(40, 20));
    QCOMPARE(pictureSize(png(size)), size);
}

QTEST_MAIN(TestSvgSanitizer)
#include "tst_svgsanitizer.moc"
