// SPDX-License-Identifier: MIT
#include "preview/page/guard/previewaddress.h"
#include "preview/page/guard/requestpolicy.h"

#include <QtTest/QTest>

using namespace galley;

Q_DECLARE_METATYPE(galley::RequestKind)
Q_DECLARE_METATYPE(galley::RequestVerdict)
Q_DECLARE_METATYPE(galley::NavigationVerdict)

class TestRequestPolicy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judgesRequests_data();
    void judgesRequests();
    void trustOpensOwnScriptsAlone();
    void judgesNavigation_data();
    void judgesNavigation();
    void mailLinksAttachNoFiles_data();
    void mailLinksAttachNoFiles();
    void policyNamesNoNetwork();
    void givesEachPostItsAddress_data();
    void givesEachPostItsAddress();
};

void TestRequestPolicy::judgesRequests_data()
{
    using Kind = RequestKind;
    using Verdict = RequestVerdict;
    QTest::addColumn<QString>("url");
    QTest::addColumn<RequestKind>("kind");
    QTest::addColumn<RequestVerdict>("verdict");
    const auto row = [](const char* url, Kind kind, Verdict verdict) {
        QTest::addRow("%s as %d", url, int(kind)) << QString::fromLatin1(url) << kind << verdict;
    };
    row("site://checkout/2025/01/02/post/", Kind::Page, Verdict::Allow);
    row("site://checkout/a.png", Kind::Image, Verdict::Allow);
    row("site://web/bootstrap/dist/css/bootstrap.min.css", Kind::Style, Verdict::Allow);
    row("site://web/font.woff2", Kind::Font, Verdict::Allow);
    row("site://checkout/a.mp4", Kind::Media, Verdict::Allow);
    row("site://checkout/a.js", Kind::Script, Verdict::BlockScript);
    row("site://checkout/a/", Kind::Frame, Verdict::BlockKind);
    row("site://checkout/data.json", Kind::Other, Verdict::BlockKind);
    row("site://elsewhere/a.png", Kind::Image, Verdict::BlockFile);
    row("https://example.org/a.png", Kind::Image, Verdict::BlockRemote);
    row("http://127.0.0.1:8000/", Kind::Page, Verdict::BlockRemote);
    row("wss://example.org/", Kind::Other, Verdict::BlockRemote);
    row("ftp://example.org/a", Kind::Image, Verdict::BlockRemote);
    row("file:///etc/passwd", Kind::Image, Verdict::BlockFile);
    row("file:///etc/passwd", Kind::Page, Verdict::BlockFile);
    row("qrc:/web/liquid.js", Kind::Style, Verdict::BlockFile);
    row("chrome://gpu", Kind::Page, Verdict::BlockFile);
    row("view-source:site://checkout/", Kind::Page, Verdict::BlockFile);
    row("blob:site://checkout/1", Kind::Image, Verdict::BlockFile);
    row("data:image/png;base64,AAAA", Kind::Image, Verdict::Allow);
    row("data:font/woff2;base64,AAAA", Kind::Font, Verdict::Allow);
    row("data:text/html,<script>1</script>", Kind::Page, Verdict::BlockKind);
    row("data:text/html,x", Kind::Frame, Verdict::BlockKind);
    row("data:text/javascript,1", Kind::Script, Verdict::BlockKind);
    row("data:text/css,a", Kind::Style, Verdict::BlockKind);
    row("javascript:alert(1)", Kind::Page, Verdict::BlockScript);
    row("", Kind::Page, Verdict::BlockFile);
}

void TestRequestPolicy::judgesRequests()
{
    QFETCH(QString, url);
    QFETCH(RequestKind, kind);
    QTEST(judgeRequest(QUrl(url), kind, {}), "verdict");
}

void TestRequestPolicy::trustOpensOwnScriptsAlone()
{
    const auto verdict = [](const char* url) {
        return judgeRequest(QUrl(QString::fromLatin1(url)), RequestKind::Script, {true, {}});
    };
    QCOMPARE(verdict("site://checkout/a.js"), RequestVerdict::Allow);
    QCOMPARE(verdict("https://example.org/a.js"), RequestVerdict::BlockRemote);
    QCOMPARE(verdict("file:///a.js"), RequestVerdict::BlockFile);
    QCOMPARE(
        judgeRequest(QUrl(QStringLiteral("site://checkout/a/")), RequestKind::Frame, {true, {}}),
        RequestVerdict::BlockKind);
}

void TestRequestPolicy::judgesNavigation_data()
{
    using Verdict = NavigationVerdict;
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("clicked");
    QTest::addColumn<NavigationVerdict>("verdict");
    const auto row = [](const char* target, bool clicked, Verdict verdict) {
        QTest::addRow("%s, %s", target, clicked ? "clicked" : "by itself")
            << QString::fromLatin1(target) << clicked << verdict;
    };
    row("site://checkout/post/", false, Verdict::Allow);
    row("site://checkout/post/#part", false, Verdict::Allow);
    row("site://checkout/other/", false, Verdict::Stay);
    row("site://checkout/other/", true, Verdict::OpenInside);
    row("https://example.org/", false, Verdict::Stay);
    row("https://example.org/", true, Verdict::OpenOutside);
    row("mailto:a@example.org", true, Verdict::OpenOutside);
    row("file:///etc/passwd", true, Verdict::Stay);
    row("javascript:alert(1)", true, Verdict::Stay);
    row("data:text/html,x", true, Verdict::Stay);
    row("smb://host/share", true, Verdict::Stay);
    row("", true, Verdict::Stay);
}

void TestRequestPolicy::judgesNavigation()
{
    QFETCH(QString, target);
    QFETCH(bool, clicked);
    QTEST(judgeNavigation(QUrl(target), QUrl(QStringLiteral("site://checkout/post/")), clicked),
        "verdict");
}

void TestRequestPolicy::mailLinksAttachNoFiles_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("handed");
    const auto row = [](const char* link, const char* handed) {
        QTest::newRow(link) << QString::fromLatin1(link) << QString::fromLatin1(handed);
    };
    row("mailto:a@example.org", "mailto:a@example.org");
    row("mailto:a@example.org?subject=A%20b&body=c%26d",
        "mailto:a@example.org?subject=A%20b&body=c%26d");
    row("mailto:a@example.org?attach=/etc/passwd", "mailto:a@example.org");
    row("mailto:a@example.org?subject=x&ATTACHMENT=/etc/passwd&cc=b@example.org",
        "mailto:a@example.org?subject=x&cc=b@example.org");
    row("https://example.org/?attach=a", "https://example.org/?attach=a");
}

void TestRequestPolicy::mailLinksAttachNoFiles()
{
    QFETCH(const QString, link);
    QTEST(outsideAddress(QUrl(link)).toString(QUrl::FullyEncoded), "handed");
}

void TestRequestPolicy::policyNamesNoNetwork()
{
    const QString policy = contentSecurityPolicy({});
    QVERIFY(policy.startsWith(QStringLiteral("default-src 'none'; script-src 'none';")));
    QVERIFY(!policy.contains(QStringLiteral("http")));
    QVERIFY(!policy.contains(QLatin1Char('*')));
    QVERIFY(!policy.contains(QLatin1Char('"'))); // stands in an attribute
    QVERIFY(contentSecurityPolicy({true, {}}).contains(QStringLiteral("script-src site:")));
}

void TestRequestPolicy::givesEachPostItsAddress_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("address");
    QTest::newRow("post") << QStringLiteral("/2025/01/02/a/")
                          << QStringLiteral("site://checkout/2025/01/02/a/");
    QTest::newRow("file") << QStringLiteral("/2025/a.html")
                          << QStringLiteral("site://checkout/2025/a.html");
    QTest::newRow("escaped") << QStringLiteral("/2025/%E4%B8%AD/")
                             << QStringLiteral("site://checkout/2025/%E4%B8%AD/");
    QTest::newRow("not published") << QString() << QStringLiteral("site://checkout/.unpublished/");
}

void TestRequestPolicy::givesEachPostItsAddress()
{
    QFETCH(QString, url);
    QFETCH(QString, address);
    QCOMPARE(checkoutAddress(url).toString(QUrl::FullyEncoded), address);
    QVERIFY(isPreviewAddress(checkoutAddress(url)));
}

QTEST_GUILESS_MAIN(TestRequestPolicy)
#include "tst_requestpolicy.moc"
