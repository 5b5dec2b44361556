// SPDX-License-Identifier: MIT
#include "preview/export/exporter.h"
#include "preview/export/maildraft.h"
#include "preview/export/mailtext.h"

#include "editor/html/htmlbounds.h"
#include "tests/site/testsite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;
using galley::test::TestSite;

// A post as mail programs get it. Python's email package, which is strict about what a message may
// be, reads the drafts.
class TestMail : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void elementsCarryTheirLook();
    void addressesAreAbsolute();
    void aSiteWithoutAddressLosesItsOwnLinks();
    void nothingRunsOrLoads_data();
    void nothingRunsOrLoads();
    void picturesGoAlong();
    void plainTextReadsWell_data();
    void plainTextReadsWell();
    void draftIsAMessage();
    void subjectsOfAnyLengthAndScript_data();
    void subjectsOfAnyLengthAndScript();
    void theCopyHoldsItsPictures();
    void aSameBodyGivesTheSameBytes();

private:
    // A site published at https://lab.example/base with a picture.
    static void makeSite(const TestSite& site, const QByteArray& config)
    {
        site.write("_config.yml", config);
        site.write("img/p.png", "PNG");
        site.write("img/übersicht 2.png", "OTHER");
    }

    static Exported draft(const TestSite& site, const QByteArray& body)
    {
        PageRenderer renderer;
        return exportPost(renderer, request(site, body), *site.read(), ExportFormat::Email);
    }

    // The HTML alone, as it goes to the clipboard.
    static MailCopy copied(const TestSite& site, const QByteArray& body)
    {
        PageRenderer renderer;
        return copyForMail(renderer, request(site, body), *site.read());
    }

    static RenderRequest request(const TestSite& site, const QByteArray& body)
    {
        return {QString::fromUtf8("---\ntitle: \"A & B\"\n---\n" + body),
            site.path(u"_posts/2025-03-04-a.md"_s), false};
    }

    // What Python makes of a message: {subject, defects, html, text, pictures: {id: [name, type,
    // bytes]}}
    static QJsonObject parsed(const QByteArray& message)
    {
        static const QString script = uR"(
import email, email.policy, json, sys
m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.strict)
parts = list(m.walk())
print(json.dumps({
    'subject': m['subject'],
    'defects': [str(d) for p in parts for d in p.defects],
    'kinds': [p.get_content_type() for p in parts],
    'html': m.get_body(('html',)).get_content(),
    'text': m.get_body(('plain',)).get_content(),
    'pictures': {p['content-id']: [p.get_filename(), p.get_content_type(), p.get_content().decode()]
                 for p in parts if p['content-id']}}))
)"_s;
        QProcess python;
        python.start(u"python3"_s, {u"-c"_s, script});
        python.write(message);
        python.closeWriteChannel();
        if (!python.waitForFinished() || python.exitCode() != 0)
            qWarning("%s", python.readAllStandardError().constData());
        return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
    }
};

const QByteArray published = "url: https://lab.example\nbaseurl: /base\n";

void TestMail::elementsCarryTheirLook()
{
    const TestSite site;
    makeSite(site, published);
    const QString html =
        QString::fromUtf8(copied(site, "Text\n{: .lead style=\"color: red\"}\n\n> Said.\n").html);
    QVERIFY(html.contains(
        u"<h1 style=\"font-size:24px;line-height:1.25;margin:0 0 16px\">A &amp; B</h1>"_s));
    QVERIFY(html.contains(u"<p style=\"margin:0 0 12px\">Text</p>"_s)); // its own look alone
    QVERIFY(html.contains(u"<blockquote style=\""_s));
    QVERIFY(!html.contains(u"lead"_s));
}

void TestMail::addressesAreAbsolute()
{
    const TestSite site;
    makeSite(site, published);
    const QString html = QString::fromUtf8(copied(site,
        "[a](/base/team/) [b](other/) [c](https://x.example/?a=1&b=2) [d](mailto:x@y.example) "
        "[e](#part)\n")
                                               .html);
    QVERIFY(html.contains(u"href=\"https://lab.example/base/team/\""_s));
    QVERIFY(html.contains(u"href=\"https://lab.example/base/2025/03/04/other/\""_s));
    QVERIFY(html.contains(u"href=\"https://x.example/?a=1&amp;b=2\""_s));
    QVERIFY(html.contains(u"href=\"mailto:x@y.example\""_s));
    QVERIFY(html.contains(u"e</p>"_s) && !html.contains(u"#part"_s));
}

void TestMail::aSiteWithoutAddressLosesItsOwnLinks()
{
    const TestSite site;
    makeSite(site, "title: Lab\n");
    const MailCopy result = copied(site, "[a](/team/) [b](https://x.example/)\n");
    const QString html = QString::fromUtf8(result.html);
    QVERIFY(html.contains(u">a <a href=\"https://x.example/\""_s));
    QCOMPARE(test::codes(result.problems), QStringList{u"export.site-address"_s});
}

void TestMail::nothingRunsOrLoads_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("gone");
    QTest::newRow("script") << QByteArray("<script>alert(1)</script>") << QByteArray("alert");
    QTest::newRow("handler") << QByteArray("<p onclick=\"alert(1)\">x</p>") << QByteArray("alert");
    QTest::newRow("code behind a link")
        << QByteArray("<a href=\"java\tscript:alert(1)\">x</a>") << QByteArray("alert");
    QTest::newRow("frame") << QByteArray("<iframe srcdoc=\"alert(1)\"></iframe>")
                           << QByteArray("alert");
    QTest::newRow("style") << QByteArray(
        "<p style=\"background:url(https://t.example/1.gif)\">x</p>")
                           << QByteArray("t.example");
    QTest::newRow("style sheet") << QByteArray("<style>@import 'https://t.example/a.css';</style>")
                                 << QByteArray("t.example");
    QTest::newRow("remote picture")
        << QByteArray("<img src=\"https://t.example/1.gif\" alt=\"A\">") << QByteArray("t.example");
    QTest::newRow("other sizes") << QByteArray(
        "<img src=\"/base/img/p.png\" srcset=\"https://t.example/2.png 2x\">")
                                 << QByteArray("t.example");
    QTest::newRow("drawing") << QByteArray(
        "<svg><image href=\"https://t.example/1.gif\"/><script>1</script></svg>")
                             << QByteArray("t.example");
    QTest::newRow("file outside") << QByteArray("<img src=\"/../../../../etc/passwd\">")
                                  << QByteArray("root:");
}

void TestMail::nothingRunsOrLoads()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, gone);
    const TestSite site;
    makeSite(site, published);
    const QString html = QString::fromUtf8(copied(site, body + "\n\nLast.\n").html);
    QVERIFY(html.contains(u"Last."_s));
    QVERIFY2(!html.contains(QString::fromUtf8(gone)), qPrintable(html));
}

void TestMail::picturesGoAlong()
{
    const TestSite site;
    makeSite(site, published);
    const Exported result = draft(site,
        "![One](/base/img/p.png)\n\n![Two](<../../../img/übersicht 2.png>)\n\n"
        "<img src=\"/base/img/p.png\" width=\"300\" "
        "alt=\"Again\">\n\n![Gone](/base/img/gone.png)\n");
    const QJsonObject message = parsed(result.bytes);
    const QString html = message["html"_L1].toString();
    QCOMPARE(html.count(u"src=\"cid:picture1\""_s), 2);
    QVERIFY(html.contains(u"src=\"cid:picture2\""_s));
    QVERIFY(html.contains(u"width=\"300\""_s));
    QVERIFY(html.contains(u"Gone"_s) && !html.contains(u"gone.png"_s));
    const QJsonObject pictures = message["pictures"_L1].toObject();
    QCOMPARE(pictures.size(), 2);
    QCOMPARE(
        pictures["<picture1>"_L1].toArray(), (QJsonArray{u"p.png"_s, u"image/png"_s, u"PNG"_s}));
    QCOMPARE(pictures["<picture2>"_L1].toArray(),
        (QJsonArray{u"übersicht 2.png"_s, u"image/png"_s, u"OTHER"_s}));
    QCOMPARE(test::codes(result.problems), QStringList{u"export.missing"_s});
}

void TestMail::plainTextReadsWell_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("text");
    QTest::newRow("paragraphs") << QByteArray("<h1>A</h1>\n<p>b\n  c</p>\n<p>d<br>e</p>")
                                << u"A\n\nb c\n\nd\ne\n"_s;
    QTest::newRow("lists") << QByteArray(
        "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>"
        "<ol start=\"3\"><li>d</li><li>e<p>f</p></li></ol><p>g</p>")
                           << u"- a\n  - b\n- c\n\n3. d\n4. e\n\n   f\n\ng\n"_s;
    QTest::newRow("quotation") << QByteArray("<blockquote><p>a</p><p>b<br>c</p></blockquote>")
                               << u"> a\n>\n> b\n> c\n"_s;
    QTest::newRow("link") << QByteArray("<p><a href=\"/x/\">a</a>, <a href=\"https://b.example/\">"
                                        "https://b.example/</a>, <a href=\"#n\">c</a>.</p>")
                          << u"a <https://lab.example/x/>, https://b.example/, c.\n"_s;
    QTest::newRow("mail address") << QByteArray(
        "<p><a href=\"mailto:a@b.example\">a@b.example</a></p>")
                                  << u"a@b.example\n"_s;
    QTest::newRow("table") << QByteArray(
        "<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody>"
        "<tr><td>1</td><td>2</td></tr></tbody></table><p>c</p>")
                           << u"a | b\n1 | 2\n\nc\n"_s;
    QTest::newRow("code") << QByteArray("<pre><code>a\n  b\n</code></pre><p>c</p>")
                          << u"a\n  b\n\n\nc\n"_s;
    QTest::newRow("picture") << QByteArray("<p><img alt=\"A tide\" src=\"x\"></p>")
                             << u"[A tide]\n"_s;
    QTest::newRow("scripts") << QByteArray("<script>x</script><p>a</p><style>b</style>")
                             << u"a\n"_s;
    QTest::newRow("nothing") << QByteArray("<p> </p>") << QString();
}

void TestMail::plainTextReadsWell()
{
    QFETCH(const QByteArray, html);
    QFETCH(const QString, text);
    const std::optional<HtmlPage> page = parseHtml(html);
    QVERIFY(page);
    QCOMPARE(mailText(page->body(), QUrl(u"https://lab.example/base/"_s)), text);
}

void TestMail::draftIsAMessage()
{
    const TestSite site;
    makeSite(site, published);
    const QByteArray bytes = draft(site, "Größe 中文 😀\n\n![One](/base/img/p.png)\n").bytes;
    const QJsonObject message = parsed(bytes);
    QCOMPARE(message["subject"_L1].toString(), u"A & B"_s);
    QCOMPARE(message["defects"_L1].toArray(), QJsonArray());
    QCOMPARE(message["kinds"_L1].toArray(),
        (QJsonArray{u"multipart/alternative"_s, u"text/plain"_s, u"multipart/related"_s,
            u"text/html"_s, u"image/png"_s}));
    QVERIFY(message["html"_L1].toString().contains(u"Größe 中文 😀"_s));
    QCOMPARE(message["text"_L1].toString(), u"A & B\n\nGröße 中文 😀\n\n[One]\n"_s);
    QVERIFY(bytes.contains("X-Unsent: 1\r\n"));
    for (const QByteArray& line : bytes.split('\n'))
        QVERIFY2(line.size() <= 79, line.constData());
    QVERIFY(std::all_of(bytes.begin(), bytes.end(), [](char c) { return c > 0; }));
}

void TestMail::subjectsOfAnyLengthAndScript_data()
{
    QTest::addColumn<QString>("subject");
    QTest::newRow("plain") << u"The lab opens"_s;
    QTest::newRow("Chinese")
        << u"燈塔實驗室開放日：走近醫學影像，與研究人員一起看懂胸部X光片裏的第一道潮線，歡迎各界人士參加"_s;
    QTest::newRow("beyond the plane") << QString(40, u'x') + u"😀😀😀😀😀😀😀😀😀😀😀😀"_s;
    QTest::newRow("long") << u"word "_s.repeated(60).trimmed();
    QTest::newRow("looks encoded") << u"=?UTF-8?B?QQ==?="_s;
    QTest::newRow("a second header") << u"A\r\nBcc: all@x.example"_s;
}

void TestMail::subjectsOfAnyLengthAndScript()
{
    QFETCH(const QString, subject);
    const QByteArray bytes = mailDraft(subject, {"<p>x</p>", u"x\n"_s, {}});
    const QJsonObject message = parsed(bytes);
    QCOMPARE(message["subject"_L1].toString(), subject.simplified());
    QCOMPARE(message["defects"_L1].toArray(), QJsonArray());
    QVERIFY(!bytes.contains("\nBcc:"));
    for (const QByteArray& line : bytes.split('\n'))
        QVERIFY2(line.size() <= 79, line.constData());
}

void TestMail::theCopyHoldsItsPictures()
{
    const TestSite site;
    makeSite(site, published);
    const MailCopy copy = copied(site, "![One](/base/img/p.png)\n");
    QVERIFY(copy.html.contains("src=\"data:image/png;base64,UE5H\""));
    QCOMPARE(copy.text, u"A & B\n\n[One]\n"_s);
    QVERIFY(!copy.refusal);
}

void TestMail::aSameBodyGivesTheSameBytes()
{
    const TestSite site;
    makeSite(site, published);
    QCOMPARE(draft(site, "a\n").bytes, draft(site, "a\n").bytes);
}

QTEST_GUILESS_MAIN(TestMail)
#include "tst_mail.moc"
