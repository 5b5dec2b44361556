#include "editor/imageinserter.h"
#include "editor/imageplan.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

class TestImagePlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void followsTheConvention_data();
    void followsTheConvention();
    void refusesNamesThatLeadElsewhere_data();
    void refusesNamesThatLeadElsewhere();
    void writesMarkup();
    void seesWhatAPostUses();
    void copiesWithoutOverwriting();
    void keepsInsideTheSite();
    void namesByContent();
    void writesPastedPictures();
};

namespace {

ImagePlanInput input(const QStringList& existing)
{
    return {u"2026-03-01-gsco.md"_s, u"static/img/news"_s, existing, u"photo.PNG"_s, u"png"_s};
}

struct Site {
    QTemporaryDir folder{QDir::tempPath() + u"/galley site \u56fe XXXXXX"_s};
    QString picture = folder.filePath(u"my photo.png"_s);
    Site() { QImage(8, 8, QImage::Format_RGB32).save(picture); }
};

} // namespace

void TestImagePlan::followsTheConvention_data()
{
    QTest::addColumn<QStringList>("existing");
    QTest::addColumn<QString>("expected");
    QTest::newRow("first") << QStringList{} << u"static/img/news/2026_gsco_fig1.png"_s;
    QTest::newRow("next") << QStringList{u"2026_gsco_fig1.png"_s, u"2026_gsco_fig2.jpg"_s}
                          << u"static/img/news/2026_gsco_fig3.png"_s;
    QTest::newRow("other case counts")
        << QStringList{u"2026_GSCO_Fig1.png"_s} << u"static/img/news/2026_gsco_fig2.png"_s;
    QTest::newRow("other posts do not count")
        << QStringList{u"2025_gsco_fig7.png"_s} << u"static/img/news/2026_gsco_fig1.png"_s;
    QTest::newRow("own folder") << QStringList{u"2025_a_fig1.png"_s, u"2026_gsco/Fig0.png"_s}
                                << u"static/img/news/2026_gsco/Fig1.png"_s;
    QTest::newRow("a folder a post") << QStringList{u"2025_a/Fig1.png"_s, u"2025_b/Fig1.png"_s,
        u"2024_c_fig1.png"_s} << u"static/img/news/2026_gsco/Fig1.png"_s;
}

void TestImagePlan::followsTheConvention()
{
    QFETCH(QStringList, existing);
    QTEST(planImage(input(existing)).file, "expected");
}

void TestImagePlan::refusesNamesThatLeadElsewhere_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("plain") << u"2026_gsco_cover.png"_s << true;
    QTest::newRow("folder") << u"2026_gsco/photo-1.jpg"_s << true;
    QTest::newRow("up") << u"../x.png"_s << false;
    QTest::newRow("up in the middle") << u"a/../../x.png"_s << false;
    QTest::newRow("absolute") << u"/etc/x.png"_s << false;
    QTest::newRow("hidden") << u".x.png"_s << false;
    QTest::newRow("blank") << u"a b.png"_s << false;
    QTest::newRow("no suffix") << u"x"_s << false;
    QTest::newRow("taken in other case") << u"TAKEN.png"_s << false;
}

void TestImagePlan::refusesNamesThatLeadElsewhere()
{
    QFETCH(QString, name);
    QTEST(planNamedImage(input({u"taken.png"_s}), name).has_value(), "allowed");
}

void TestImagePlan::writesMarkup()
{
    QCOMPARE(imageMarkup(ImageMarkup::RawFullWidth, u"/a.png"_s, u"\"x\" & y"_s),
        u"<img src=\"/a.png\" alt=\"&quot;x&quot; &amp; y\" style=\"width: 100%;\"/>"_s);
    QCOMPARE(
        imageMarkup(ImageMarkup::Markdown, u"/a.png"_s, u"a [b]"_s), u"![a \\[b\\]](/a.png)"_s);
    QVERIFY(imageMarkup(ImageMarkup::RawCentred, u"/a.png"_s, {})
                .startsWith(u"<div align=\"center\">\n<img"));
}

void TestImagePlan::seesWhatAPostUses()
{
    QCOMPARE(usualImageMarkup(u"text"), ImageMarkup::RawFullWidth);
    QCOMPARE(usualImageMarkup(u"![a](b) ![c](d) <img src=x>"), ImageMarkup::Markdown);
    QCOMPARE(
        usualImageMarkup(u"<div align=\"center\">\n<img src=x>\n</div>"), ImageMarkup::RawCentred);
}

void TestImagePlan::copiesWithoutOverwriting()
{
    Site site;
    const QString root = site.folder.path();
    const ImagePlan plan{u"static/img/news/a.png"_s};
    const Result<QString> path = copyPicture(site.picture, root, plan);
    QVERIFY(path.has_value());
    QCOMPARE(*path, u"/static/img/news/a.png"_s);
    QFile copy(root + *path);
    QFile original(site.picture);
    QVERIFY(copy.open(QIODevice::ReadOnly) && original.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), original.readAll());
    const Result<QString> again = copyPicture(site.picture, root, {u"static/img/news/A.png"_s});
    QVERIFY(!again.has_value());
    QCOMPARE(again.error().kind, ErrorKind::Conflict);
    QCOMPARE(imagesIn(root, u"static/img/news"_s), QStringList{u"a.png"_s});
    QCOMPARE(imagesIn(root, u"static/img"_s), QStringList{u"news/a.png"_s});
}

void TestImagePlan::keepsInsideTheSite()
{
    Site site;
    QTemporaryDir elsewhere;
    QVERIFY(QFile::link(elsewhere.path(), site.folder.filePath(u"linked"_s)));
    QVERIFY(!copyPicture(site.picture, site.folder.path(), {u"linked/a.png"_s}).has_value());
    QVERIFY(!copyPicture(site.picture, site.folder.path(), {u"linked/new/a.png"_s}).has_value());
    QVERIFY(!copyPicture(site.picture, site.folder.path(), {u"../a.png"_s}).has_value());
    QVERIFY(QDir(elsewhere.path()).isEmpty());
}

void TestImagePlan::namesByContent()
{
    Site site;
    const QString misnamed = site.folder.filePath(u"x.jpg"_s);
    QVERIFY(QFile::copy(site.picture, misnamed));
    QCOMPARE(pictureSuffix(misnamed).value_or(QString()), u"png"_s);
    QFile text(site.folder.filePath(u"y.png"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("no picture");
    text.close();
    QVERIFY(!pictureSuffix(text.fileName()).has_value());
    QVERIFY(!copyPicture(text.fileName(), site.folder.path(), {u"z.png"_s}).has_value());
    QVERIFY(!QFile::exists(site.folder.filePath(u"z.png"_s)));
}

void TestImagePlan::writesPastedPictures()
{
    Site site;
    QImage image(5, 4, QImage::Format_ARGB32);
    image.fill(Qt::red);
    QVERIFY(writePicture(image, site.folder.path(), {u"img/p.png"_s}).has_value());
    QCOMPARE(QImage(site.folder.filePath(u"img/p.png"_s)).size(), QSize(5, 4));
    QVERIFY(!writePicture({}, site.folder.path(), {u"img/q.png"_s}).has_value());
}

QTEST_GUILESS_MAIN(TestImagePlan)
#include "tst_imageplan.moc"
