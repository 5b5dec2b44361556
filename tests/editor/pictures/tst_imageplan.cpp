// SPDX-License-Identifier: MIT
#include "editor/pictures/imageinserter.h"
#include "editor/pictures/imageplan.h"
#include "tests/reliability/failcalls.h"
#include "tests/support/platform.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cerrno>

using namespace galley;
using namespace Qt::StringLiterals;

class TestImagePlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsTheConvention_data();
    void followsTheConvention();
    void refusesNamesThatLeadElsewhere_data();
    void refusesNamesThatLeadElsewhere();
    void writesMarkup();
    void seesWhatAPostUses();
    void storesWithoutOverwriting();
    void keepsInsideTheSite();
    void saysWhenTheDiskRefuses();
    void leavesNoPartOnAFullDisk();
};

namespace {

ImagePlanInput input(const QStringList& existing)
{
    return {u"2026-03-01-gsco.md"_s, u"static/img/news"_s, existing, u"png"_s};
}

struct Site {
    QTemporaryDir folder{QDir::tempPath() + u"/galley site \u56fe XXXXXX"_s};
    QString root() const { return folder.path(); }
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
    const auto markup = [](ImageMarkup form, const QString& alt, int width = 100,
                            const QString& caption = {}) {
        return imageMarkup({form, u"/a.png"_s, alt, width, caption});
    };
    QCOMPARE(markup(ImageMarkup::RawFullWidth, u"\"x\" & y"_s),
        u"<img src=\"/a.png\" alt=\"&quot;x&quot; &amp; y\" style=\"width: 100%;\"/>"_s);
    QCOMPARE(markup(ImageMarkup::Markdown, u"a [b]"_s), u"![a \\[b\\]](/a.png)"_s);
    QVERIFY(markup(ImageMarkup::RawCentred, {}).startsWith(u"<div align=\"center\">\n<img"));
    QCOMPARE(markup(ImageMarkup::Markdown, u"a"_s, 60, u"Fig. 1: p*  | x"_s),
        u"![a](/a.png){: style=\"width: 60%;\"}\n\n*Fig. 1: p\\* \\| x*"_s);
}

void TestImagePlan::seesWhatAPostUses()
{
    QCOMPARE(usualImageMarkup(u"text"), ImageMarkup::RawFullWidth);
    QCOMPARE(usualImageMarkup(u"![a](b) ![c](d) <img src=x>"), ImageMarkup::Markdown);
    QCOMPARE(
        usualImageMarkup(u"<div align=\"center\">\n<img src=x>\n</div>"), ImageMarkup::RawCentred);
}

void TestImagePlan::storesWithoutOverwriting()
{
    Site site;
    const Result<QString> path = storePicture("one", site.root(), {u"static/img/news/a.png"_s});
    QVERIFY(path.has_value());
    QCOMPARE(*path, site.root() + u"/static/img/news/a.png"_s);
    for (const QString& name : {u"a.png"_s, u"A.png"_s}) {
        const Result<QString> again =
            storePicture("two", site.root(), {u"static/img/news/"_s + name});
        QVERIFY(!again.has_value());
        QCOMPARE(again.error().kind, ErrorKind::Conflict);
    }
    QFile stored(*path);
    QVERIFY(stored.open(QIODevice::ReadOnly));
    QCOMPARE(stored.readAll(), QByteArray("one"));
    QCOMPARE(imagesIn(site.root(), u"static/img/news"_s), QStringList{u"a.png"_s});
    QCOMPARE(imagesIn(site.root(), u"static/img"_s), QStringList{u"news/a.png"_s});
}

void TestImagePlan::keepsInsideTheSite()
{
    Site site;
    QTemporaryDir elsewhere;
    QVERIFY(QFile::link(elsewhere.path(), site.folder.filePath(u"linked"_s)));
    QVERIFY(!storePicture("x", site.root(), {u"linked/a.png"_s}).has_value());
    QVERIFY(!storePicture("x", site.root(), {u"linked/new/a.png"_s}).has_value());
    QVERIFY(!storePicture("x", site.root(), {u"../a.png"_s}).has_value());
    QVERIFY(QDir(elsewhere.path()).isEmpty());
}

void TestImagePlan::saysWhenTheDiskRefuses()
{
    Site site;
    QFile inTheWay(site.folder.filePath(u"static"_s)); // a file where a folder has to be
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const Result<QString> path = storePicture("x", site.root(), {u"static/img/a.png"_s});
    QVERIFY(!path.has_value());
    QVERIFY(!path.error().whatHappened.isEmpty());
}

void TestImagePlan::leavesNoPartOnAFullDisk()
{
    Site site;
    const auto store = [&site](int code) {
        const QByteArray folder = QFile::encodeName(site.root());
        failcalls::Plan plan;
        plan.folder = folder.constData();
        plan.call = failcalls::Call::Write;
        plan.nth = 1;
        plan.code = code;
        plan.way = failcalls::Way::Short; // half of it, then the code
        plan.always = code == ENOSPC;
        failcalls::arm(plan);
        Result<QString> path = storePicture("picture", site.root(), {u"static/img/a.png"_s});
        failcalls::disarm();
        return path;
    };
    const Result<QString> full = store(ENOSPC);
    QVERIFY(failcalls::disturbed() >= 2);
    QVERIFY(!full.has_value());
    if (!isPlain) // Qt's own way knows the system's words alone
        QVERIFY(full.error().whatHappened.contains(u"the disk is full"));
    QVERIFY(!full.error().whatToDo.isEmpty());
    QVERIFY(imagesIn(site.root(), u"static/img"_s).isEmpty());
    const Result<QString> path = store(EINTR); // in parts
    QCOMPARE(failcalls::disturbed(), 2);
    QVERIFY(path.has_value());
    QCOMPARE(QFileInfo(*path).size(), 7);
}

QTEST_GUILESS_MAIN(TestImagePlan)
#include "tst_imageplan.moc"
