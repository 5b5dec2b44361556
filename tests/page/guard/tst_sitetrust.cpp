// SPDX-License-Identifier: MIT
#include "preview/page/engine/chromiumflags.h"
#include "preview/page/guard/requestpolicy.h"
#include "preview/page/guard/sitetrust.h"

#include <QTest>

using namespace galley;

class TestSiteTrust : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsHosts_data();
    void readsHosts();
    void reachesNamedHostsAlone_data();
    void reachesNamedHostsAlone();
    void judgesNamedHosts_data();
    void judgesNamedHosts();
    void scriptsOpenOwnFilesToScripts();
    void policyNamesWhatIsTrusted();
    void policyCannotBeExtendedByAHost();
    void noNameIsEverLookedUp();
    void flagsOfTheUserComeLast();
};

void TestSiteTrust::readsHosts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("host"); // empty: refused
    const auto row = [](const char* typed, const char* host) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(host);
    };
    row("cdn.example.org", "cdn.example.org");
    row("  CDN.Example.org ", "cdn.example.org");
    row("https://cdn.example.org/a/b.js?x#y", "cdn.example.org");
    row("http://cdn.example.org/", "cdn.example.org");
    row("//cdn.example.org/a.js", "cdn.example.org");
    row("cdn.example.org:8443", "cdn.example.org:8443");
    row("https://cdn.example.org:443/", "cdn.example.org");
    row("例子.测试", "xn--fsqu00a.xn--0zwm56d");
    row("localhost:4000", "localhost:4000");
    row("127.0.0.1:4000", "127.0.0.1:4000");
    row("[::1]:4000", "[::1]:4000");
    row("192.0.2.1", "192.0.2.1");
    row("", "");
    row("*", "");
    row("*.example.org", "");
    row("intranet", "");
    row("ftp://example.org", "");
    row("file:///etc/passwd", "");
    row("javascript://example.org/%0aalert(1)", "");
    row("data:text/html,x", "");
    row("user:pass@example.org", "");
    row("example.org; script-src *", "");
    row("example.org 'unsafe-inline'", "");
    row("example.org, EXCLUDE *", "");
    row("example.org\"", "");
    row("-a.example.org", "");
    row("example..org", "");
    row("example.org:0", "");
    row("example.org:99999", "");
    row("https://", "");
}

void TestSiteTrust::readsHosts()
{
    QFETCH(const QString, typed);
    QTEST(hostEntry(typed).value_or(QString()), "host");
}

void TestSiteTrust::reachesNamedHostsAlone_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("reached");
    const auto row = [](const char* url, bool reached) {
        QTest::newRow(url) << QString::fromLatin1(url) << reached;
    };
    row("https://cdn.example.org/a.js", true);
    row("https://CDN.EXAMPLE.ORG/a.js", true);
    row("https://cdn.example.org:443/a.js", true);
    row("http://cdn.example.org/a.js", false); // unprotected
    row("https://cdn.example.org:8443/a.js", false);
    row("https://cdn.example.org.evil.example/", false);
    row("https://evil.example/cdn.example.org", false);
    row("https://cdn.example.org@evil.example/", false);
    row("https://user@cdn.example.org/", false);
    row("https://sub.cdn.example.org/", false);
    row("https://example.org/", false);
    row("wss://cdn.example.org/", false);
    row("ftp://cdn.example.org/", false);
    row("file://cdn.example.org/etc/passwd", false);
    row("http://127.0.0.1:4000/a", true); // this machine
    row("https://127.0.0.1:4000/a", true);
    row("http://127.0.0.1:4001/a", false);
    row("http://127.0.0.1/a", false);
    row("http://localhost:4000/a", false);
}

void TestSiteTrust::reachesNamedHostsAlone()
{
    QFETCH(const QString, url);
    const SiteTrust trust{
        true, {QStringLiteral("127.0.0.1:4000"), QStringLiteral("cdn.example.org")}};
    QTEST(reachesHost(trust, QUrl(url)), "reached");
    QVERIFY(!reachesHost({true, {}}, QUrl(url)));
}

void TestSiteTrust::judgesNamedHosts_data()
{
    using enum RequestKind;
    using enum RequestVerdict;
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("withScripts");
    QTest::addColumn<int>("withoutScripts");
    const auto row = [](const char* name, RequestKind kind, RequestVerdict with,
                         RequestVerdict without) {
        QTest::newRow(name) << int(kind) << int(with) << int(without);
    };
    row("page", Page, BlockRemote, BlockRemote);
    row("frame", Frame, BlockRemote, BlockRemote);
    row("image", Image, Allow, Allow);
    row("style", Style, Allow, Allow);
    row("font", Font, Allow, Allow);
    row("media", Media, Allow, Allow);
    row("script", Script, Allow, BlockScript);
    row("fetch", Other, Allow, BlockScript);
}

void TestSiteTrust::judgesNamedHosts()
{
    QFETCH(const int, kind);
    const QUrl url(QStringLiteral("https://cdn.example.org/a"));
    const QStringList hosts{QStringLiteral("cdn.example.org")};
    QTEST(int(judgeRequest(url, RequestKind(kind), {true, hosts})), "withScripts");
    QTEST(int(judgeRequest(url, RequestKind(kind), {false, hosts})), "withoutScripts");
    // Nobody else gets anything, whatever the kind.
    for (const char* other : {"https://evil.example/a", "http://cdn.example.org/a",
             "wss://cdn.example.org/", "file:///etc/passwd", "qrc:/a", "chrome://gpu",
             "blob:site://checkout/1", "data:text/html,x"}) {
        if (RequestKind(kind) == RequestKind::Image || RequestKind(kind) == RequestKind::Font)
            continue; // data: pictures and fonts are inert
        QVERIFY2(judgeRequest(QUrl(QString::fromLatin1(other)), RequestKind(kind), {true, hosts})
                != RequestVerdict::Allow,
            other);
    }
}

void TestSiteTrust::scriptsOpenOwnFilesToScripts()
{
    const QUrl own(QStringLiteral("site://checkout/search.json"));
    QCOMPARE(judgeRequest(own, RequestKind::Other, {true, {}}), RequestVerdict::Allow);
    QCOMPARE(judgeRequest(own, RequestKind::Script, {true, {}}), RequestVerdict::Allow);
    QCOMPARE(judgeRequest(own, RequestKind::Other, {}), RequestVerdict::BlockKind);
    QCOMPARE(judgeRequest(own, RequestKind::Frame, {true, {}}), RequestVerdict::BlockKind);
}

void TestSiteTrust::policyNamesWhatIsTrusted()
{
    const QStringList hosts{QStringLiteral("127.0.0.1:4000"), QStringLiteral("cdn.example.org")};
    const QString both = contentSecurityPolicy({true, hosts});
    const QString origins =
        QStringLiteral(" https://127.0.0.1:4000 http://127.0.0.1:4000 https://cdn.example.org;");
    for (const char* directive : {"script-src site: 'unsafe-inline' 'unsafe-eval'",
             "connect-src site:", "style-src site: 'unsafe-inline'",
             "img-src site: data:", "media-src site:"})
        QVERIFY2(both.contains(QLatin1String(directive) + origins), directive);
    QVERIFY(both.contains(QStringLiteral("worker-src 'none'")));
    const QString picturesAlone = contentSecurityPolicy({false, hosts});
    QVERIFY(picturesAlone.contains(QStringLiteral("script-src 'none'; connect-src 'none'")));
    QVERIFY(picturesAlone.contains(QStringLiteral("img-src site: data:") + origins));
}

void TestSiteTrust::policyCannotBeExtendedByAHost()
{
    const SiteTrust trust = tidied({false,
        {QStringLiteral("a.example; script-src *"), QStringLiteral("b.example\" onload=\"x"),
            QStringLiteral("c.example"), QStringLiteral("C.example"), QStringLiteral("*")}});
    QCOMPARE(trust.hosts, QStringList{QStringLiteral("c.example")});
    QVERIFY(!contentSecurityPolicy(trust).contains(QLatin1Char('"')));
}

void TestSiteTrust::noNameIsEverLookedUp()
{
    QVERIFY(chromiumFlags(0).endsWith(" --host-resolver-rules=\"MAP * ~NOTFOUND\""));
    QVERIFY(chromiumFlags(4711).endsWith(
        " --host-resolver-rules=\"MAP * ~NOTFOUND, EXCLUDE 127.0.0.1\" "
        "--proxy-bypass-list=\"<-loopback>\" --proxy-server=http://127.0.0.1:4711"));
    QVERIFY(!chromiumFlags(4711).contains("sandbox"));
}

void TestSiteTrust::flagsOfTheUserComeLast()
{
    const char variable[] = "QTWEBENGINE_CHROMIUM_FLAGS";
    qputenv(variable, "--users");
    applyChromiumFlags();
    QCOMPARE(qgetenv(variable), chromiumFlags(0) + " --users");
    applyChromiumFlags(4711);
    QCOMPARE(qgetenv(variable), chromiumFlags(4711) + " --users");
    qunsetenv(variable);
}

QTEST_GUILESS_MAIN(TestSiteTrust)
#include "tst_sitetrust.moc"
