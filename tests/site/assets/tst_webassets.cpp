// SPDX-License-Identifier: MIT
#include "preview/site/assets/assetlinks.h"
#include "preview/site/assets/googlefonts.h"
#include "preview/site/assets/webassets.h"
#include "tests/support/processortimer.h"
#include "tests/support/slowness.h"

#include <QtTest/QTest>

using namespace galley;

class TestWebAssets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leadsTheSitesOwnAddressToItsFiles_data();
    void leadsTheSitesOwnAddressToItsFiles();
    void findsTheCopy_data();
    void findsTheCopy();
    void hasNoCopy_data();
    void hasNoCopy();
    void readsCopies();
    void readsNothingElse_data();
    void readsNothingElse();
    void understandsGoogleFonts_data();
    void understandsGoogleFonts();
    void makesFontFaces();
    void namesFamiliesWithoutCopy();
    void localizesHtml_data();
    void localizesHtml();
    void localizesStyleSheets_data();
    void localizesStyleSheets();
    void bearsHostileText_data();
    void bearsHostileText();
};

void TestWebAssets::findsTheCopy_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("path");
    const QString b4 = QStringLiteral("bootstrap/dist/css/bootstrap.min.css");
    const QString b5 = QStringLiteral("bootstrap5/dist/css/bootstrap.min.css");
    const QString fa = QStringLiteral("@fortawesome/fontawesome-free/css/all.min.css");
    const auto row = [](const char* address, const QString& path) {
        QTest::newRow(address) << QString::fromLatin1(address) << path;
    };
    row("https://cdn.jsdelivr.net/npm/bootstrap@4/dist/css/bootstrap.min.css", b4);
    row("https://cdn.jsdelivr.net/npm/bootstrap@4.6.2/dist/css/bootstrap.css", b4);
    row("https://cdn.jsdelivr.net/npm/bootstrap@^4.1/dist/css/bootstrap.min.css", b4);
    row("https://cdn.jsdelivr.net/npm/bootstrap@4 /dist/css/bootstrap.min.css", b4);
    row("https://cdn.jsdelivr.net/npm/bootstrap@4/dist/css/bootstrap.min.css ", b4);
    row("http://cdn.jsdelivr.net/npm/bootstrap@5.3.2/dist/css/bootstrap.min.css", b5);
    row("https://cdn.jsdelivr.net/npm/bootstrap/dist/css/bootstrap.min.css", b5);
    row("https://cdn.jsdelivr.net/npm/bootstrap@latest/dist/css/bootstrap.min.css", b5);
    row("https://cdn.jsdelivr.net/gh/twbs/bootstrap@v4.0.0/dist/css/bootstrap.min.css", b4);
    row("//unpkg.com/bootstrap@4/dist/css/bootstrap.min.css", b4);
    row("https://unpkg.com/bootstrap@~4.5/dist/css/bootstrap-grid.css",
        QStringLiteral("bootstrap/dist/css/bootstrap-grid.min.css"));
    row("https://cdnjs.cloudflare.com/ajax/libs/twitter-bootstrap/4.6.1/css/bootstrap.min.css", b4);
    row("https://cdnjs.cloudflare.com/ajax/libs/bootstrap/5.1.0/css/bootstrap.min.css", b5);
    row("https://stackpath.bootstrapcdn.com/bootstrap/4.5.2/css/bootstrap.min.css", b4);
    row("https://maxcdn.bootstrapcdn.com/bootstrap/3.3.7/css/bootstrap.min.css",
        QStringLiteral("bootstrap3/dist/css/bootstrap.min.css"));
    row("https://cdn.jsdelivr.net/npm/@fortawesome/fontawesome-free@6.5.1/css/all.min.css", fa);
    row("https://cdn.jsdelivr.net/npm/@fortawesome/fontawesome-free@6/css/fontawesome.min.css",
        QStringLiteral("@fortawesome/fontawesome-free/css/fontawesome.min.css"));
    row("https://unpkg.com/@fortawesome/fontawesome-free/css/all.css", fa);
    row("https://cdnjs.cloudflare.com/ajax/libs/font-awesome/6.4.0/css/all.min.css", fa);
    row("https://use.fontawesome.com/releases/v5.15.4/css/all.css", fa);
    row("https://cdnjs.cloudflare.com/ajax/libs/font-awesome/4.7.0/css/font-awesome.min.css",
        QStringLiteral("font-awesome-4.css"));
    row("https://maxcdn.bootstrapcdn.com/font-awesome/4.7.0/css/font-awesome.min.css",
        QStringLiteral("font-awesome-4.css"));
    row("https://cdn.jsdelivr.net/gh/jpswalsh/academicons@1/css/academicons.min.css",
        QStringLiteral("academicons/css/academicons.min.css"));
    row("https://fonts.googleapis.com/css?family=Noto+Sans:400",
        QStringLiteral("fonts.css?family=Noto+Sans:400"));
    row("https://fonts.googleapis.com/css2?family=Crimson+Pro:wght@400;700&display=swap",
        QStringLiteral("fonts.css?family=Crimson+Pro:wght@400;700&display=swap"));
}

void TestWebAssets::findsTheCopy()
{
    QFETCH(QString, address);
    const auto path = webAssetFor(QUrl(address, QUrl::TolerantMode));
    QVERIFY(path.has_value());
    QTEST(*path, "path");
    const auto asset = readWebAsset(*path);
    QVERIFY(asset.has_value());
    QCOMPARE(asset->mimeType, QByteArray("text/css"));
    QVERIFY(asset->bytes.size() > 80);
}

void TestWebAssets::hasNoCopy_data()
{
    QTest::addColumn<QString>("address");
    for (const char* address :
        {"https://cdn.jsdelivr.net/npm/bootstrap@2/dist/css/bootstrap.min.css",
            "https://cdn.jsdelivr.net/npm/bootstrap@4",
            "https://cdn.jsdelivr.net/npm/left-pad@1/index.js",
            "https://cdn.jsdelivr.net/npm/bootstrap@4/../liquid.js",
            "https://cdn.jsdelivr.net/npm/bootstrap@4/%2e%2e/liquid.js",
            "https://cdn.jsdelivr.net/npm/../../etc/passwd", "https://cdn.jsdelivr.net/",
            "https://unpkg.com/", "https://example.org/npm/bootstrap@4/dist/css/bootstrap.min.css",
            "https://cdn.jsdelivr.net.example.org/npm/bootstrap@4/dist/css/bootstrap.min.css",
            "https://fonts.googleapis.com/css?family=No+Such+Family",
            "https://fonts.googleapis.com/", "https://fonts.googleapis.com/css",
            "https://fonts.googleapis.com/css?family=../../etc", ""})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void TestWebAssets::hasNoCopy()
{
    QFETCH(QString, address);
    QVERIFY(!webAssetFor(QUrl(address, QUrl::TolerantMode)).has_value());
}

void TestWebAssets::readsCopies()
{
    const auto font =
        readWebAsset(QStringLiteral("@fortawesome/fontawesome-free/webfonts/fa-solid-900.woff2"));
    QVERIFY(font.has_value());
    QCOMPARE(font->mimeType, QByteArray("font/woff2"));
    QVERIFY(font->bytes.startsWith("wOF2"));
    QVERIFY(readWebAsset(QStringLiteral("bootstrap/dist/css/bootstrap.min.css"))
                ->bytes.contains("Bootstrap"));
}

void TestWebAssets::readsNothingElse_data()
{
    QTest::addColumn<QString>("path");
    for (const char* path : {"", "/", ".", "..", "../site/_config.yml",
             "bootstrap/../../site/_config.yml", "/etc/passwd", "bootstrap", "no/such/file.css",
             "bootstrap//dist/css/bootstrap.min.css"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void TestWebAssets::readsNothingElse()
{
    QFETCH(QString, path);
    QVERIFY(!readWebAsset(path).has_value());
}

void TestWebAssets::understandsGoogleFonts_data()
{
    using Style = FontFamilyRequest::Style;
    QTest::addColumn<QString>("query");
    QTest::addColumn<QList<FontFamilyRequest>>("requests");
    const auto row = [](const char* query, const QList<FontFamilyRequest>& requests) {
        QTest::newRow(query) << QString::fromLatin1(query) << requests;
    };
    const QString noto = QStringLiteral("Noto Sans"), crimson = QStringLiteral("Crimson Pro");
    const Style regular{}, bold{700, 700, false}, italic{400, 400, true},
        boldItalic{700, 700, true};
    row("family=Noto+Sans", {{noto, {regular}}});
    row("family=Noto%20Sans:400,700,400i,700italic", {{noto, {regular, bold, italic, boldItalic}}});
    row("family=Noto+Sans:regular,bold,bi|Crimson+Pro&display=swap",
        {{noto, {regular, bold, boldItalic}}, {crimson, {regular}}});
    row("family=Noto+Sans%7CCrimson+Pro:b", {{noto, {regular}}, {crimson, {bold}}});
    row("family= Noto+Sans : 400 , 700 ", {{noto, {regular, bold}}});
    row("family=Noto+Sans:400:latin,greek", {{noto, {regular}}});
    row("family=Noto+Sans:wght@400;700&family=Crimson+Pro",
        {{noto, {regular, bold}}, {crimson, {regular}}});
    row("family=Noto+Sans:ital,wght@0,400;1,400;1,700", {{noto, {regular, italic, boldItalic}}});
    row("family=Noto+Sans:ital@0;1", {{noto, {regular, italic}}});
    row("family=Noto+Sans:wght@100..900", {{noto, {Style{100, 900, false}}}});
    row("family=Noto+Sans:ital,opsz,wght@1,8..144,300..700", {{noto, {Style{300, 700, true}}}});
    row("family=Noto+Sans:wght@1,2,3", {{noto, {regular}}});
    row("text=abc&display=swap", {});
    row("family=", {});
}

void TestWebAssets::understandsGoogleFonts()
{
    QFETCH(QString, query);
    QTEST(parseGoogleFonts(query), "requests");
}

void TestWebAssets::makesFontFaces()
{
    const QByteArray css =
        fontFaceRules(parseGoogleFonts(QStringLiteral("family=Noto+Sans:ital,wght@0,400;1,700")));
    QCOMPARE(css.count("font-weight:400"), css.count("font-style:normal"));
    QCOMPARE(css.count("font-weight:700"), css.count("font-style:italic"));
    QVERIFY(css.contains("font-family:'Noto Sans'"));
    QVERIFY(css.contains("font-display:swap"));
    QVERIFY(css.contains("url(@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2)"));
    QVERIFY(css.contains("url(@fontsource/noto-sans/files/noto-sans-latin-ext-700-italic.woff2)"));
    QVERIFY(css.contains("unicode-range:U+0000-00FF"));
    QVERIFY(!css.contains("700-normal"));
    // A variable font's range becomes the static weights in it.
    const QByteArray range =
        fontFaceRules(parseGoogleFonts(QStringLiteral("family=Noto+Sans:wght@300..500")));
    for (const char* weight : {"font-weight:300", "font-weight:400", "font-weight:500"})
        QVERIFY(range.contains(weight));
    QVERIFY(!range.contains("font-weight:600"));
    // Each file that is named is there.
    qsizetype at = 0;
    while ((at = css.indexOf("url(", at)) >= 0) {
        at += 4;
        QVERIFY(
            readWebAsset(QString::fromUtf8(css.mid(at, css.indexOf(')', at) - at))).has_value());
    }
}

void TestWebAssets::namesFamiliesWithoutCopy()
{
    const QUrl address(QStringLiteral(
        "https://fonts.googleapis.com/css?family=Noto+Sans|Made+Up+Face|Crimson+Pro"));
    QVERIFY(webAssetFor(address).has_value());
    QCOMPARE(missingFromCopy(address), QStringList{QStringLiteral("Made Up Face")});
    QVERIFY(missingFromCopy(QUrl(QStringLiteral("https://example.org/a.css"))).isEmpty());
}

void TestWebAssets::localizesHtml_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QStringList>("missing");
    const auto row = [](const char* name, const char* html, const char* expected,
                         const QStringList& missing = {}) {
        QTest::newRow(name) << QByteArray(html) << QByteArray(expected) << missing;
    };
    row("plain", "<p>a</p>", "<p>a</p>");
    row("bootstrap with integrity",
        "<link rel=\"stylesheet\" "
        "href=\"https://cdn.jsdelivr.net/npm/bootstrap@4/dist/css/bootstrap.min.css\" "
        "integrity=\"sha384-x\" crossorigin=\"anonymous\">",
        "<link rel=\"stylesheet\" href=\"site://web/bootstrap/dist/css/bootstrap.min.css\"  >");
    row("spaces, single quotes, self-closing",
        "<LINK href=' https://unpkg.com/bootstrap@4/dist/css/bootstrap.min.css ' rel=StyleSheet "
        "crossorigin />",
        "<LINK href=\"site://web/bootstrap/dist/css/bootstrap.min.css\" rel=StyleSheet  />");
    row("no scheme, no quotes",
        "<link rel=stylesheet href=//unpkg.com/bootstrap@4/dist/css/bootstrap.min.css>",
        "<link rel=stylesheet href=\"site://web/bootstrap/dist/css/bootstrap.min.css\">");
    row("escaped ampersand",
        "<link href=\"https://fonts.googleapis.com/css2?family=Lora&amp;display=swap\" "
        "rel=\"stylesheet\">",
        "<link href=\"site://web/fonts.css?family=Lora&amp;display=swap\" rel=\"stylesheet\">");
    row("own style sheet", "<link rel=\"stylesheet\" href=\"/static/a.css\">",
        "<link rel=\"stylesheet\" href=\"/static/a.css\">");
    row("no copy", "<link rel=\"stylesheet\" href=\"https://example.org/a.css\">",
        "<link rel=\"stylesheet\" href=\"https://example.org/a.css\">",
        {QStringLiteral("https://example.org/a.css")});
    row("family without copy",
        "<link rel=\"stylesheet\" href=\"https://fonts.googleapis.com/css?family=Lora|Made+Up\">",
        "<link rel=\"stylesheet\" href=\"site://web/fonts.css?family=Lora%7CMade+Up\">",
        {QStringLiteral("Made Up")});
    row("other links",
        "<link rel=\"canonical\" href=\"https://example.org/\"><link rel=\"preconnect\" "
        "href=\"https://fonts.gstatic.com\">",
        "<link rel=\"canonical\" href=\"https://example.org/\"><link rel=\"preconnect\" "
        "href=\"https://fonts.gstatic.com\">");
    row("in a comment", "<!-- <link rel=\"stylesheet\" href=\"https://example.org/a.css\"> --><b>",
        "<!-- <link rel=\"stylesheet\" href=\"https://example.org/a.css\"> --><b>");
    row("in a script", "<script>'<link rel=stylesheet href=https://example.org/a.css>'</script>",
        "<script>'<link rel=stylesheet href=https://example.org/a.css>'</script>");
    row("style element",
        "<style>@import url(https://unpkg.com/bootstrap@4/dist/css/bootstrap.min.css); a > b { "
        "}</style><i>",
        "<style>@import url(\"site://web/bootstrap/dist/css/bootstrap.min.css\"); a > b { "
        "}</style><i>");
    row("a bare <", "a < b <link> <", "a < b <link> <");
}

void TestWebAssets::localizesHtml()
{
    QFETCH(QByteArray, html);
    const LocalizedText result = localizeHtml(html, QStringLiteral("site://web/"));
    QTEST(result.text, "expected");
    QTEST(result.missing, "missing");
}

void TestWebAssets::localizesStyleSheets_data()
{
    QTest::addColumn<QByteArray>("css");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QStringList>("missing");
    const auto row = [](const char* name, const char* css, const char* expected,
                         const QStringList& missing = {}) {
        QTest::newRow(name) << QByteArray(css) << QByteArray(expected) << missing;
    };
    row("import, semicolons within",
        "@import \"https://fonts.googleapis.com/css2?family=Noto+Sans:ital,wght@0,400;1,400\"; a{}",
        "@import \"site://web/fonts.css?family=Noto+Sans:ital,wght@0,400;1,400\"; a{}");
    row("import url, single quotes",
        "@import url('//unpkg.com/bootstrap@4/dist/css/bootstrap.min.css') screen;",
        "@import url(\"site://web/bootstrap/dist/css/bootstrap.min.css\") screen;");
    row("font file",
        "@font-face{src:url( "
        "https://unpkg.com/@fortawesome/fontawesome-free@6/webfonts/fa-solid-900.woff2 ) "
        "format('woff2')}",
        "@font-face{src:url( "
        "\"site://web/@fortawesome/fontawesome-free/webfonts/fa-solid-900.woff2\" ) "
        "format('woff2')}");
    row("own files", "a{background:url(/a.png)} b{background:url(\"b.png\")} /* https://x */",
        "a{background:url(/a.png)} b{background:url(\"b.png\")} /* https://x */");
    row("in a comment",
        "/* @import \"https://unpkg.com/bootstrap@4/dist/css/bootstrap.min.css\"; */",
        "/* @import \"https://unpkg.com/bootstrap@4/dist/css/bootstrap.min.css\"; */");
    row("no copy", "a{background:url(https://example.org/a.png)}",
        "a{background:url(https://example.org/a.png)}",
        {QStringLiteral("https://example.org/a.png")});
    row("not UTF-8", "/*\xff*/a{background:url(//example.org/a.png)}",
        "/*\xff*/a{background:url(//example.org/a.png)}",
        {QStringLiteral("https://example.org/a.png")});
}

void TestWebAssets::localizesStyleSheets()
{
    QFETCH(QByteArray, css);
    const LocalizedText result = localizeStyleSheet(css, QStringLiteral("site://web/"));
    QTEST(result.text, "expected");
    QTEST(result.missing, "missing");
}

void TestWebAssets::bearsHostileText_data()
{
    QTest::addColumn<QByteArray>("piece");
    for (const char* piece : {"<link ", "<link href=\"", "<style>", "<!--", "<title", "<", "/*",
             "/*//", "url(", "url( ", "url(\"//", "@import ", "@import\"//a", "'", "\"",
             "<link rel=stylesheet href=//a>", "</style", "<script>//"})
        QTest::newRow(piece) << QByteArray(piece);
}

void TestWebAssets::bearsHostileText()
{
    QFETCH(QByteArray, piece);
    const QByteArray text = "//" + piece.repeated(500'000 / piece.size());
    test::ProcessorTimer timer;
    localizeHtml(text, QStringLiteral("site://web/"));
    localizeStyleSheet(text, QStringLiteral("site://web/"));
    QVERIFY2(timer.elapsed() < 5000 * galley::test::slowness,
        qPrintable(QString::number(timer.elapsed())));
}

void TestWebAssets::leadsTheSitesOwnAddressToItsFiles_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const char* html, const char* expected) {
        QTest::newRow(name) << QByteArray(html) << QByteArray(expected);
    };
    const auto stays = [&](const char* name, const char* html) { row(name, html, html); };
    row("a style sheet", "<link rel=\"stylesheet\" href=\"https://lab.example/l/a.css\">",
        "<link rel=\"stylesheet\" href=\"/l/a.css\">");
    row("by http, with a query", "<img src='http://lab.example/l/a.png?x=1&amp;y=2'>",
        "<img src=\"/l/a.png?x=1&amp;y=2\">");
    row("without a scheme", "<script src=\"//lab.example/l/a.js\"></script>",
        "<script src=\"/l/a.js\"></script>");
    row("a list",
        "<img srcset=\"https://lab.example/l/a.png 1x, https://other.example/l/b.png 2x\">",
        "<img srcset=\"/l/a.png 1x, https://other.example/l/b.png 2x\">");
    row("in styles", "<style>p { background: url('https://lab.example/l/a.png') }</style>",
        "<style>p { background: url('/l/a.png') }</style>");
    row("in a style", "<p style=\"background: url(https://lab.example/l/a.png)\">",
        "<p style=\"background: url(/l/a.png)\">");
    stays("a link to follow", "<a href=\"https://lab.example/l/news/\">");
    stays("what the page says of itself",
        "<link rel=\"canonical\" href=\"https://lab.example/l/a/\"><meta property=\"og:image\" "
        "content=\"https://lab.example/l/a.png\">");
    stays("another host", "<img src=\"https://www.lab.example/l/a.png\">");
    stays("another port", "<img src=\"https://lab.example:8080/l/a.png\">");
    stays("a host that goes on", "<img src=\"https://lab.example.org/l/a.png\">");
    stays("beside the site", "<img src=\"https://lab.example/lab/a.png\">");
    stays("a path", "<img src=\"/l/a.png\">");
}

void TestWebAssets::leadsTheSitesOwnAddressToItsFiles()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, expected);
    const SiteAddress own =
        siteAddress(QStringLiteral("https://Lab.example"), QStringLiteral("/l"));
    QCOMPARE(localizeHtml(html, QStringLiteral("site://web/"), own).text, expected);
    QCOMPARE(localizeHtml(html, QStringLiteral("site://web/")).text, html); // without an address
}

QTEST_GUILESS_MAIN(TestWebAssets)
#include "tst_webassets.moc"
