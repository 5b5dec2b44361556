// SPDX-License-Identifier: MIT
#include "app/checks/picturechecks.h"
#include "app/checks/picturedisk.h"
#include "editor/post/base/textedit.h"
#include "tests/support/foreignwatch.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

class PictureChecksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addressesBecomeSitePaths_data();
    void addressesBecomeSitePaths();
    void problemsOfPictures_data();
    void problemsOfPictures();
    void repairsTheSpelling_data();
    void repairsTheSpelling();
    void heavyPicturesCanBeMadeSmaller();
    void leftOverPicturesAreNamed();
    void diskTellsWhatFilesAre();
    void diskStaysInTheCheckout();
    void diskFindsOtherSpellings();
    void onlyOwnPicturesAreLeftOver();

private:
    void write(const QString& path, const QByteArray& bytes)
    {
        const QString full = m_folder.filePath(path);
        QVERIFY(QDir().mkpath(QFileInfo(full).path()));
        QFile file(full);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QTemporaryDir m_folder{QDir::tempPath() + u"/galley pictures 圖 XXXXXX"_s};
};

void PictureChecksTest::addressesBecomeSitePaths_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("expected");
    QTest::newRow("absolute") << u"/static/a.png"_s << u"/static/a.png"_s;
    QTest::newRow("base URL") << u"/lab/static/a.png"_s << u"/static/a.png"_s;
    QTest::newRow("query") << u"/a.png?v=2#x"_s << u"/a.png"_s;
    QTest::newRow("encoded") << u"/a%20b.png"_s << u"/a b.png"_s;
    QTest::newRow("blanks and Chinese") << u"/圖 一.png"_s << u"/圖 一.png"_s;
    QTest::newRow("relative") << u"a.png"_s << u"/2025/01/02/x/a.png"_s;
    QTest::newRow("up") << u"../../a.png"_s << u"/2025/01/a.png"_s;
    QTest::newRow("host") << u"https://example.org/a.png"_s << QString();
    QTest::newRow("host without scheme") << u"//example.org/a.png"_s << QString();
    QTest::newRow("data") << u"data:image/png;base64,AAAA"_s << QString();
    QTest::newRow("Liquid") << u"{{ page.cover }}"_s << QString();
}

void PictureChecksTest::addressesBecomeSitePaths()
{
    QFETCH(QString, address);
    QFETCH(QString, expected);
    QCOMPARE(sitePathOf(address, u"/lab"_s, u"/2025/01/02/x/"_s).value_or(QString()), expected);
    if (!address.startsWith(u'/'))
        QVERIFY(!sitePathOf(address, u"/lab"_s, {}));
}

void PictureChecksTest::problemsOfPictures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("codes");
    QTest::newRow("all is well") << u"![a](/good.png)"_s << QString();
    QTest::newRow("missing") << u"![a](/none.png)"_s << u"picture.missing 1"_s;
    QTest::newRow("missing cover") << u"---\ncover: /none.png\n---\n"_s << u"picture.missing 2"_s;
    QTest::newRow("other case") << u"x\n![a](/Good.png)"_s << u"picture.case 2"_s;
    QTest::newRow("no alt text") << u"![](/good.png)"_s << u"picture.undescribed 1"_s;
    QTest::newRow("heavy") << u"![a](/heavy.png)"_s << u"picture.heavy 1"_s;
    QTest::newRow("many pixels") << u"![a](/large.png)"_s << u"picture.large 1"_s;
    QTest::newRow("misnamed") << u"![a](/photo.png)"_s << u"picture.misnamed 1"_s;
    QTest::newRow("damaged") << u"![a](/broken.jpg)"_s << u"picture.damaged 1"_s;
    QTest::newRow("kinds that are not looked into") << u"![a](/new.avif)"_s << QString();
    QTest::newRow("other hosts") << u"![a](https://example.org/none.png)"_s << QString();
}

static PictureFacts prepared(const QString& path)
{
    PictureFacts facts{true, {}, {}, 1000, {100, 100}, u"png"_s};
    static const QHash<QString, PictureFacts> known{
        {u"/none.png"_s, {}},
        {u"/Good.png"_s, {false, u"/good.png"_s, {}, 0, {}, {}}},
        {u"/ending.jpg"_s, {false, {}, u"/ending.png"_s, 0, {}, {}}},
        {u"/heavy.png"_s, {true, {}, {}, 3'400'000, {100, 100}, u"png"_s, true}},
        {u"/large.png"_s, {true, {}, {}, 1000, {20000, 20000}, u"png"_s}},
        {u"/photo.png"_s, {true, {}, {}, 1000, {100, 100}, u"jpg"_s}},
        {u"/broken.jpg"_s, {true, {}, {}, 1000, {}, {}}},
        {u"/new.avif"_s, {true, {}, {}, 1000, {}, {}}},
    };
    return known.value(path, facts);
}

void PictureChecksTest::problemsOfPictures()
{
    QFETCH(QString, text);
    QFETCH(QString, codes);
    QStringList found;
    for (const Diagnostic& problem : pictureProblems({text, {}, {}, prepared, {}}))
        found += problem.code + u' ' + QString::number(problem.line);
    QCOMPARE(found.join(u'|'), codes);
}

void PictureChecksTest::repairsTheSpelling_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("repaired");
    QTest::newRow("markdown") << u"![a](/Good.png \"t\")"_s << u"![a](/good.png \"t\")"_s;
    QTest::newRow("html") << u"<img src=\"/Good.png\" alt=\"a\">"_s
                          << u"<img src=\"/good.png\" alt=\"a\">"_s;
    QTest::newRow("cover in quotes")
        << u"---\ncover: '/Good.png'\n---\n"_s << u"---\ncover: '/good.png'\n---\n"_s;
    QTest::newRow("base URL stays") << u"![a](/lab/Good.png)"_s << u"![a](/lab/good.png)"_s;
    QTest::newRow("other ending") << u"![a](/ending.jpg)"_s << u"![a](/ending.png)"_s;
}

void PictureChecksTest::repairsTheSpelling()
{
    QFETCH(QString, text);
    QFETCH(QString, repaired);
    const auto problems = pictureProblems({text, u"/lab"_s, {}, prepared, {}});
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems[0].repair);
    QCOMPARE(applied(problems[0].repair->edits, text), repaired);
}

void PictureChecksTest::heavyPicturesCanBeMadeSmaller()
{
    const auto problems = pictureProblems({u"![a](/lab/heavy.png)"_s, u"/lab"_s, {}, prepared, {}});
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems[0].repair);
    QCOMPARE(std::get<ShrinkPicture>(problems[0].repair->task).sitePath, u"/heavy.png"_s);
}

void PictureChecksTest::leftOverPicturesAreNamed()
{
    const auto problems = pictureProblems({{}, {}, {}, prepared, {u"/img/2025_x_fig2.png"_s}});
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems[0].code, u"picture.unused"_s);
    QCOMPARE(problems[0].file, u"img/2025_x_fig2.png"_s);
}

void PictureChecksTest::diskTellsWhatFilesAre()
{
    const QString file = m_folder.filePath(u"photo.png"_s);
    QVERIFY(QImage(30, 20, QImage::Format_RGB32).save(file, "jpg"));
    write(u"broken.png"_s, "not a picture");
    PictureDisk disk(m_folder.path());
    const PictureFacts photo = disk.lookUp(u"/photo.png"_s);
    QVERIFY(photo.exists);
    QCOMPARE(photo.ending, u"jpg"_s);
    QCOMPARE(photo.pixels, QSize(30, 20));
    QCOMPARE(photo.bytes, QFileInfo(file).size());
    QVERIFY(disk.lookUp(u"/broken.png"_s).exists);
    QVERIFY(disk.lookUp(u"/broken.png"_s).ending.isEmpty());
    QVERIFY(!disk.lookUp(u"/nowhere/photo.png"_s).exists);
}

void PictureChecksTest::diskStaysInTheCheckout()
{
    QTemporaryDir outside;
    QVERIFY(QImage(30, 20, QImage::Format_RGB32).save(outside.filePath(u"secret.png"_s)));
    QFile sheet(outside.filePath(u"secret.css"_s));
    QVERIFY(sheet.open(QIODevice::WriteOnly));
    sheet.close();
    const QByteArray there = QFile::encodeName(outside.path());
    write(u"drawing.svg"_s,
        "<?xml-stylesheet type='text/css' href='" + there
            + "/secret.css'?><svg xmlns='http://www.w3.org/2000/svg' "
              "xmlns:xlink='http://www.w3.org/1999/xlink' width='80' height='60'><image "
              "xlink:href='"
            + there + "/secret.png' width='80' height='60'/></svg>");
    QVERIFY(QFile::link(outside.filePath(u"secret.png"_s), m_folder.filePath(u"link.png"_s)));
    test::ForeignWatch watch(outside.path());
    PictureDisk disk(m_folder.path());
    const PictureFacts drawing = disk.lookUp(u"/drawing.svg"_s);
    QCOMPARE(drawing.ending, u"svg"_s);
    QCOMPARE(drawing.pixels, QSize(80, 60));
    QVERIFY(!disk.lookUp(u"/link.png"_s).exists);
    QCOMPARE(watch.opened(), QStringList());
}

void PictureChecksTest::diskFindsOtherSpellings()
{
    write(u"static/Img/圖 One.PNG"_s, "x");
    write(u"static/two.webp"_s, "x");
    write(u"static/three.png"_s, "x");
    write(u"static/three.jpg"_s, "x");
    PictureDisk disk(m_folder.path());
    QVERIFY(disk.lookUp(u"/static/Img/圖 One.PNG"_s).exists);
    const PictureFacts other = disk.lookUp(u"/static/img/圖 one.png"_s);
    QVERIFY(!other.exists);
    QCOMPARE(other.otherCase, u"/static/Img/圖 One.PNG"_s);
    QCOMPARE(disk.lookUp(u"/static/two.png"_s).otherEnding, u"/static/two.webp"_s);
    QCOMPARE(disk.lookUp(u"/static/three.gif"_s).otherEnding, QString()); // which of the two?
    QVERIFY(
        !disk.lookUp(u"/../"_s + m_folder.path().section(u'/', -1) + u"/static/two.webp"_s).exists);
}

void PictureChecksTest::onlyOwnPicturesAreLeftOver()
{
    for (const QString& name : {u"2025_talk_fig1.png"_s, u"2025_talk_fig2.png"_s,
             u"2025_talk_fig3.png"_s, u"2025_talk.txt"_s, u"2025_other_fig1.png"_s,
             u"2025_talk/Fig 1.png"_s, u"2025_talk/Fig2.png"_s})
        write(u"img/"_s + name, "x");
    write(u"_posts/2025-03-04-other.md"_s, "![a](/img/2025_talk_fig2.png)");
    const QStringList posts{m_folder.filePath(u"_posts/2025-03-04-other.md"_s),
        m_folder.filePath(u"_posts/2025-01-02-talk.md"_s)};
    write(u"_posts/2025-01-02-talk.md"_s, "![a](/img/2025_talk_fig3.png) as it was saved");
    QStringList left = leftOverPictures(m_folder.path(), u"img"_s, u"2025-01-02-talk.md"_s,
        u"![a](/img/2025_talk_fig1.png) ![b](/img/2025_talk/Fig%201.png)"_s, posts);
    left.sort();
    QCOMPARE(left, (QStringList{u"/img/2025_talk/Fig2.png"_s, u"/img/2025_talk_fig3.png"_s}));
}

QTEST_GUILESS_MAIN(PictureChecksTest)
#include "tst_picturechecks.moc"
