// SPDX-License-Identifier: MIT
#include "preview/verify/verification.h"

#include "resources/sasscompiler.h"
#include "tests/site/testsite.h"

#include <QTest>

using namespace galley;
using galley::test::TestSite;

class TestVerification : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesThePostOfTheSameAddress();
    void saysNothingOfOtherPosts();
    void countsWhatItCouldNotCompare();
    void comparesStyleSheets();
};

namespace {

// Writes the page that Galley makes of the post as if Jekyll had built it.
void build(const TestSite& site, const char* post, const char* page)
{
    const RenderedPage rendered =
        site.render("---\ntitle: " + QByteArray(post) + "\n---\n" + post + "\n");
    site.write(("_built/" + QByteArray(page) + "/index.html").constData(), rendered.html());
}

void write(const TestSite& site, const char* file, const QByteArray& keys, const QByteArray& body)
{
    site.write(file, "---\ntitle: '" + body + "'\n" + keys + "---\n" + body + "\n");
}

Verification verified(const TestSite& site)
{
    const auto result =
        verifyAgainst(site.path(QStringLiteral("_built")), site.read(), VerifyOptions());
    return result ? *result : Verification();
}

} // namespace

// Jekyll wrote one over the other: the page of the one that is lost is the other's.
void TestVerification::namesThePostOfTheSameAddress()
{
    const TestSite site;
    write(site, "_posts/2025-01-02-first.md", "permalink: /news/\n", "first");
    write(site, "_posts/2025-01-03-second.md", "permalink: /news/\n", "second");
    build(site, "second", "news");
    const Verification verification = verified(site);
    QCOMPARE(verification.posts.size(), 2);
    QCOMPARE(verification.posts[0].kind, PostVerdict::Kind::Identical);
    QCOMPARE(verification.posts[0].reason, QString());
    QCOMPARE(verification.posts[1].kind, PostVerdict::Kind::Different);
    QVERIFY2(verification.posts[1].reason.startsWith(
                 QLatin1String("_posts/2025-01-03-second.md has the same address")),
        qPrintable(verification.posts[1].reason));
}

void TestVerification::saysNothingOfOtherPosts()
{
    const TestSite site;
    write(site, "_posts/2025-01-02-first.md", "permalink: /news/\n", "first");
    write(site, "_posts/2025-01-03-second.md", "permalink: /other/\n", "second");
    write(site, "_posts/2025-01-04-third.md", "permalink: /news/\npublished: false\n", "third");
    build(site, "second", "news");
    build(site, "second", "other");
    for (const PostVerdict& post : verified(site).posts) {
        if (post.kind == PostVerdict::Kind::Different)
            QCOMPARE(post.reason, QString());
    }
    QCOMPARE(verified(site).compared(), 2);
    QCOMPARE(verified(site).identical(), 1);
}

void TestVerification::countsWhatItCouldNotCompare()
{
    const TestSite site;
    site.write("_plugins/tags.rb", "");
    write(site, "_posts/2025-01-02-first.md", "permalink: /one/\n", "{% gallery %}");
    write(site, "_posts/2025-01-03-second.md", "published: false\n", "second");
    site.write("_built/one/index.html", "<p>pictures</p>\n");
    const Verification none = verified(site);
    QCOMPARE(none.compared(), 0);
    QVERIFY(!none.isProof());
    QCOMPARE(none.notCompared().size(), 2);
    write(site, "_posts/2025-01-04-third.md", "permalink: /three/\n", "third");
    build(site, "third", "three");
    QVERIFY(verified(site).isProof());
    QCOMPARE(verified(site).notCompared().size(), 2);
    QVERIFY(!Verification().isProof());
}

void TestVerification::comparesStyleSheets()
{
    if (sassCompilerFolder().isEmpty())
        QSKIP("There is no Sass compiler for this kind of machine.");
    const TestSite site;
    site.write("_config.yml", "theme: lab\n");
    const char* const theme = "vendor/bundle/ruby/3.1.0/gems/lab-1.0/";
    site.write((QByteArray(theme) + "_sass/lab.scss").constData(), "p { a { opacity: .5 } }");
    site.write((QByteArray(theme) + "assets/theme.scss").constData(), "---\n---\n@import 'lab';");
    site.write("css/same.scss", "---\n---\n@import 'lab';");
    site.write("css/other.scss", "---\n---\np { color: red }");
    site.write("css/gone.scss", "---\n---\np { color: red }");
    site.write("css/broken.scss", "---\n---\np { color: ");
    site.write("_built/assets/theme.css", "p a{opacity:0.5}");
    site.write("_built/css/same.css", "/* x */\np a {\n  opacity: 0.5; }\n");
    site.write("_built/css/other.css", "p{color:blue}");
    site.write("_built/css/broken.css", "");
    const Verification verification = verified(site);
    QHash<QString, SheetVerdict> found;
    for (const SheetVerdict& sheet : verification.sheets)
        found.insert(sheet.file, sheet);
    using Kind = SheetVerdict::Kind;
    QCOMPARE(found.size(), 5);
    QCOMPARE(found[QStringLiteral("lab-1.0/assets/theme.scss")].kind, Kind::Identical);
    QCOMPARE(found[QStringLiteral("css/same.scss")].kind, Kind::Identical);
    const SheetVerdict other = found[QStringLiteral("css/other.scss")];
    QCOMPARE(other.kind, Kind::Different);
    QCOMPARE(other.difference->expected, QStringLiteral("color:blue }"));
    QCOMPARE(other.difference->actual, QStringLiteral("color:red }"));
    QCOMPARE(found[QStringLiteral("css/gone.scss")].kind, Kind::NotBuilt);
    QCOMPARE(found[QStringLiteral("css/broken.scss")].kind, Kind::NotBuilt);
    QVERIFY(!found[QStringLiteral("css/broken.scss")].reason.isEmpty());
    QCOMPARE(verification.identicalSheets(), 2);
    QCOMPARE(verification.comparedSheets(), 5);
}

QTEST_GUILESS_MAIN(TestVerification)
#include "tst_verification.moc"
