// SPDX-License-Identifier: MIT
#include "preview/site/assets/assetlinks.h"
#include "preview/site/assets/webassets.h"
#include "preview/site/plugins/html/emoji.h"
#include "tests/site/testsite.h"

#include <QTest>

using namespace galley;

namespace {

const QString root = QStringLiteral("https://example.org/icons/");

QByteArray picture(const QByteArray& name, const QByteArray& file)
{
    return "<img class=\"emoji\" title=\":" + name + ":\" alt=\":" + name
        + ":\" src=\"https://example.org/icons/emoji/" + file + "\" height=\"20\" width=\"20\">";
}

} // namespace

// What jemoji does, of which there is no gem here to compare with: from its documentation.
class TestEmoji : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesBecomePictures_data();
    void namesBecomePictures();
    void bodiesOfPagesAloneAreChanged();
    void blocksKeepTheirLines();
    void settingNamesThePlace();
    void settingOfAnotherKindStops();
    void pagesThatAreNoHtmlStay();
    void charactersStandInForPictures();
};

void TestEmoji::namesBecomePictures_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const QByteArray& text, const QByteArray& expected) {
        QTest::newRow(name) << text << expected;
    };
    row("one", "a :smile: b", "a " + picture("smile", "unicode/1f604.png") + " b");
    row("signs",
        ":+1::-1:", picture("+1", "unicode/1f44d.png") + picture("-1", "unicode/1f44e.png"));
    row("unknown", ":no_such_name: 10:30:00 a::b", ":no_such_name: 10:30:00 a::b");
    row("colon before", "x:y:smile:", "x:y" + picture("smile", "unicode/1f604.png"));
    row("shared colon", ":smile:heart:", picture("smile", "unicode/1f604.png") + "heart:");
    row("form and joints", ":heart: :family_man_woman_girl:",
        picture("heart", "unicode/2764.png") + " "
            + picture("family_man_woman_girl", "unicode/1f468-1f469-1f467.png"));
    row("GitHub's own", ":octocat:", picture("octocat", "octocat.png"));
    row("second name", ":thumbsup:", picture("thumbsup", "unicode/1f44d.png"));
    row("other case", ":Smile: : smile :", ":Smile: : smile :");
}

void TestEmoji::namesBecomePictures()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(withEmoji(text, root), expected);
    QCOMPARE(hasEmoji(text), text != expected);
}

void TestEmoji::bodiesOfPagesAloneAreChanged()
{
    const test::TestSite site;
    site.write("_config.yml", "plugins: [jemoji]\n");
    site.write("_layouts/post.html",
        "<html><head><title>:smile:</title></head><body class=\"x\" "
        "title=\":smile:\"><h1>:smile:</h1>"
        "{{ content }}<script>':smile:'</script></body></html>");
    const RenderedPage page =
        site.render("---\nlayout: post\n---\nText :heart: `:heart:`\n\n    :heart:\n");
    QVERIFY2(page.before.contains("<title>:smile:</title>"), page.before.constData());
    QVERIFY2(
        page.before.contains("title=\":smile:\"><h1><img class=\"emoji\" title=\":smile:\" "
                             "alt=\":smile:\" src=\"https://github.githubassets.com/images/"
                             "icons/emoji/unicode/1f604.png\" height=\"20\" width=\"20\"></h1>"),
        page.before.constData());
    QVERIFY2(page.after.contains("<script>':smile:'</script>"), page.after.constData());
    const QByteArray body = page.body();
    QCOMPARE(body.count("<img"), 1);
    QCOMPARE(body.count(">:heart:"), 2); // in code
}

void TestEmoji::blocksKeepTheirLines()
{
    const test::TestSite site;
    site.write("_config.yml", "plugins: [jemoji]\n");
    const RenderedPage page = site.render("---\n---\nOne\n\nTwo :rocket:\n\n- a\n- :rocket:\n");
    QList<int> lines;
    for (const RenderedBlock& block : page.blocks) {
        if (block.html.contains("emoji"))
            lines += block.firstLine;
    }
    QCOMPARE(lines, (QList<int>{5, 7}));
}

void TestEmoji::settingNamesThePlace()
{
    const test::TestSite site;
    site.write("_config.yml", "plugins: [jemoji]\nemoji: {src: /pictures}\n");
    const QByteArray html = site.render("---\n---\n:smile:\n").html();
    QVERIFY2(html.contains(" src=\"/pictures/emoji/unicode/1f604.png\""), html.constData());
}

void TestEmoji::settingOfAnotherKindStops()
{
    for (const char* setting : {"emoji: true", "emoji: [a]", "emoji: ~", "emoji: {src: 3}"}) {
        const test::TestSite site;
        site.write("_config.yml", QByteArray("plugins: [jemoji]\n") + setting + "\n");
        QVERIFY2(firstStop(site.render("---\n---\n:smile:\n").problems) != nullptr, setting);
        QVERIFY2(firstStop(site.render("---\n---\nnone\n").problems) == nullptr, setting);
    }
}

void TestEmoji::pagesThatAreNoHtmlStay()
{
    const test::TestSite site;
    site.write("_config.yml", "plugins: [jemoji]\n");
    const QByteArray text = site.render("---\npermalink: /a.txt\n---\n:smile:\n").html();
    QVERIFY2(text.contains(":smile:") && !text.contains("<img"), text.constData());
    const test::TestSite without;
    without.write("_config.yml", "title: x\n");
    QVERIFY(!without.render("---\n---\n:smile:\n").html().contains("<img"));
}

// Without a network a page shows the characters; what is none shows its name.
void TestEmoji::charactersStandInForPictures()
{
    const QByteArray html = withEmoji(":family_man_woman_girl: :octocat:",
        QStringLiteral("https://github.githubassets.com/images/icons/"));
    const LocalizedText led = localizeHtml(html, QStringLiteral("site://web/"));
    QVERIFY2(
        led.text.contains("src=\"site://web/emoji/1f468-1f469-1f467.png\""), led.text.constData());
    QVERIFY2(led.text.contains("src=\"https://github.githubassets.com/images/icons/emoji/octocat"),
        led.text.constData());
    QVERIFY(led.missing.isEmpty());
    const auto asset = readWebAsset(QStringLiteral("emoji/1f468-1f469-1f467.png"));
    QVERIFY(asset);
    QCOMPARE(asset->mimeType, QByteArray("image/svg+xml"));
    QVERIFY2(asset->bytes.contains(
                 "\xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7"),
        asset->bytes.constData());
    QVERIFY(!readWebAsset(QStringLiteral("emoji/../x.png")));
    QVERIFY(!webAssetFor(QUrl(QStringLiteral("https://github.githubassets.com/favicon.png"))));
}

QTEST_GUILESS_MAIN(TestEmoji)
#include "tst_emoji.moc"
