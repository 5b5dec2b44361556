#include "preview/site/assets/publicfiles.h"
#include "tests/site/testsite.h"

#include "preview/site/checkout/publication.h"

#include <QTest>

using namespace galley;
using galley::test::TestSite;

// A site whose layouts come from a theme that is not in the checkout.
class TestThemeSite : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void embeddedLayoutStandsInWithItsIncludesAndStyles();
    void ownFilesComeFirst();
    void nothingStandsInWithoutATheme();
};

namespace {

const QByteArray post = "---\ntitle: Hi\nlayout: post\n---\n\nText.\n";

} // namespace

void TestThemeSite::embeddedLayoutStandsInWithItsIncludesAndStyles()
{
    TestSite site;
    site.write("_config.yml", "theme: minima\n");
    const RenderedPage page = site.render(post);
    const QStringList found = test::codes(page.problems);
    QVERIFY(found.contains(QStringLiteral("layout.theme")));
    QVERIFY(!page.html().contains("galley-badge"));
    QVERIFY(page.html().contains("/static/css/custom.css"));
    QVERIFY(readPublicFile(*site.read(), QStringLiteral("/static/css/custom.css")));
    const Publication publication = publicationOf(QString::fromUtf8(post),
        site.path(QStringLiteral("_posts/2025-03-04-draft.md")), *site.read());
    QVERIFY(publication.isLive());
    QVERIFY(publication.reasons.isEmpty());
}

void TestThemeSite::ownFilesComeFirst()
{
    TestSite site;
    site.write("_config.yml", "remote_theme: some/theme\n");
    site.write("_includes/navbar.html", "<nav>ours</nav>");
    site.write("static/css/custom.css", "p { color: red }");
    QVERIFY(site.render(post).html().contains("<nav>ours</nav>"));
    QCOMPARE(readPublicFile(*site.read(), QStringLiteral("/static/css/custom.css")).value(),
        QByteArray("p { color: red }"));
}

void TestThemeSite::nothingStandsInWithoutATheme()
{
    TestSite site;
    site.write("_layouts/post.html", "{% include navbar.html %}{{ content }}");
    const RenderedPage page = site.render(post);
    QVERIFY(page.html().contains("galley-badge"));
    QVERIFY(!readPublicFile(*site.read(), QStringLiteral("/static/css/custom.css")));
}

QTEST_GUILESS_MAIN(TestThemeSite)

#include "tst_themesite.moc"
