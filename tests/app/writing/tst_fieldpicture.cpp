// SPDX-License-Identifier: MIT
#include "app/writing/fieldpicture.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;

// Pictures from elsewhere that a field of the form takes into the site.
class TestFieldPicture : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void isNamedByPostAndField();
    void isNeverPutOverAnother();
    void isMadeLightEnough();
    void saysWhatIsNoPicture();
    void saysWhatHasTooManyPixels();
    void cancelledLeavesNothingBehind();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    void paint(const QString& name, const QSize& size) const;
    FieldPicturePlace place() const
    {
        return {path(QStringLiteral("site")), QStringLiteral("static/img/news"),
            QStringLiteral("2026-03-01-open-day.md"), QStringLiteral("cover")};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFieldPicture::paint(const QString& name, const QSize& size) const
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, qRgb(x * 7 % 256, y * 5 % 256, (x ^ y) % 256));
    }
    QVERIFY(image.save(path(name)));
}

void TestFieldPicture::init()
{
    m_folder = std::make_unique<QTemporaryDir>(
        QDir::tempPath() + QStringLiteral("/galley pictüre 文-XXXXXX"));
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("site/static/img/news")));
}

void TestFieldPicture::isNamedByPostAndField()
{
    paint(QStringLiteral("Photo 1.png"), {40, 30});
    const Result<QString> taken = importFieldPicture(path(QStringLiteral("Photo 1.png")), place());
    QVERIFY2(taken, taken ? "" : qPrintable(taken.error().text()));
    QCOMPARE(*taken, QStringLiteral("/static/img/news/2026_open-day_cover.png"));
    QCOMPARE(QImage(path(QStringLiteral("site")) + *taken).size(), QSize(40, 30));
}

void TestFieldPicture::isNeverPutOverAnother()
{
    paint(QStringLiteral("a.png"), {40, 30});
    paint(QStringLiteral("site/static/img/news/2026_Open-Day_cover.PNG"), {4, 3});
    const Result<QString> second = importFieldPicture(path(QStringLiteral("a.png")), place());
    QVERIFY(second);
    QCOMPARE(*second, QStringLiteral("/static/img/news/2026_open-day_cover2.png"));
    const Result<QString> third = importFieldPicture(path(QStringLiteral("a.png")), place());
    QVERIFY(third);
    QCOMPARE(*third, QStringLiteral("/static/img/news/2026_open-day_cover3.png"));
}

void TestFieldPicture::isMadeLightEnough()
{
    paint(QStringLiteral("large.jpg"), {5000, 3000});
    const Result<QString> taken = importFieldPicture(path(QStringLiteral("large.jpg")), place());
    QVERIFY(taken);
    const QImageReader reader(path(QStringLiteral("site")) + *taken);
    QVERIFY(reader.size().width() < 5000);
    QVERIFY(QFile(reader.fileName()).size() < QFile(path(QStringLiteral("large.jpg"))).size());
}

void TestFieldPicture::saysWhatIsNoPicture()
{
    QFile file(path(QStringLiteral("words.png")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not a picture");
    file.close();
    const Result<QString> taken = importFieldPicture(file.fileName(), place());
    QVERIFY(!taken);
    QVERIFY(!taken.error().whatHappened.isEmpty());
    QVERIFY(QDir(path(QStringLiteral("site/static/img/news"))).isEmpty());
}

void TestFieldPicture::saysWhatHasTooManyPixels()
{
    QImage image(9000, 9000, QImage::Format_Mono);
    image.fill(0);
    QVERIFY(image.save(path(QStringLiteral("Poster.png"))));
    const Result<QString> taken = importFieldPicture(path(QStringLiteral("Poster.png")), place());
    QVERIFY(!taken);
    QVERIFY(taken.error().text().contains(QStringLiteral("9000 × 9000")));
    QVERIFY(QDir(path(QStringLiteral("site/static/img/news"))).isEmpty());
}

void TestFieldPicture::cancelledLeavesNothingBehind()
{
    paint(QStringLiteral("Photo.png"), {40, 30});
    for (int asked = 0; asked < 2; ++asked) { // before it is made small, and while it is stored
        int left = asked;
        const Result<QString> taken = importFieldPicture(
            path(QStringLiteral("Photo.png")), place(), [&left] { return left-- > 0; });
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, ErrorKind::Cancelled);
        const QDir folder(path(QStringLiteral("site/static/img/news")));
        QVERIFY(folder.entryList(QDir::Files | QDir::Hidden).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestFieldPicture)
#include "tst_fieldpicture.moc"
