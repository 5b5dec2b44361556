// SPDX-License-Identifier: MIT
#include "preview/site/moves/postreferences.h"
#include "tests/support/processortimer.h"

#include <QTest>

using namespace galley;
using Kind = ReferenceTarget::Kind;

// Which places in a text speak of a post, its file or its pictures, and which only look like it.
class TestPostReferences : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatLeadsThere_data();
    void findsWhatLeadsThere();
    void leavesWhatLeadsElsewhere_data();
    void leavesWhatLeadsElsewhere();
    void doubtsOtherHosts();
    void knowsEncodedPaths();
    void countsLinesAndTakesTheLongerPath();
    void staysLinear();

private:
    static QList<ReferenceTarget> targets()
    {
        return {{Kind::Address, QStringLiteral("2025/07/14/lab-day")},
            {Kind::PostName, QStringLiteral("2025-07-14-lab-day")},
            {Kind::File, QStringLiteral("static/img/2025_lab-day_fig1.png")},
            {Kind::Folder, QStringLiteral("static/img/2025_lab-day")}};
    }
    static SiteAddress site()
    {
        return {QStringLiteral("lab.example.org"), QStringLiteral("/lab")};
    }
};

void TestPostReferences::findsWhatLeadsThere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("after"); // with every target given another path
    const auto row = [](const char* text, const char* after) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(after);
    };
    row("[a](/2025/07/14/lab-day/)", "[a](/NEW0/)");
    row("[a](/2025/07/14/lab-day)", "[a](/NEW0)");
    row("[a](/2025/07/14/lab-day/index.html)", "[a](/NEW0/index.html)");
    row("[a](/2025/07/14/lab-day.html#part)", "[a](/NEW0.html#part)");
    row("[a](/2025/07/14/lab-day/?x=1)", "[a](/NEW0/?x=1)");
    row("[a](/lab/2025/07/14/lab-day/ \"t\")", "[a](/lab/NEW0/ \"t\")");
    row("[a]({{ site.baseurl }}/2025/07/14/lab-day/)", "[a]({{ site.baseurl }}/NEW0/)");
    row("[a]: /2025/07/14/lab-day/", "[a]: /NEW0/");
    row("<a href='/2025/07/14/lab-day/'>", "<a href='/NEW0/'>");
    row("<a href=/2025/07/14/lab-day/>", "<a href=/NEW0/>");
    row("https://lab.example.org/lab/2025/07/14/lab-day/.", "https://lab.example.org/lab/NEW0/.");
    row("//LAB.example.org/2025/07/14/lab-day", "//LAB.example.org/NEW0");
    row("url: /2025/07/14/lab-day/ # old", "url: /NEW0/ # old");
    row("{% post_url 2025-07-14-lab-day %}", "{% post_url NEW1 %}");
    row("{%- post_url sub/2025-07-14-lab-day -%}", "{%- post_url sub/NEW1 -%}");
    row("{% link _posts/2025-07-14-lab-day.md %}", "{% link _posts/NEW1.md %}");
    row("{% link news/_posts/2025-07-14-lab-day.markdown%}", "{% link news/_posts/NEW1.markdown%}");
    row("![](/static/img/2025_lab-day_fig1.png)", "![](/NEW2)");
    row("src=\"{{ '/static/img/2025_lab-day_fig1.png' | relative_url }}\"",
        "src=\"{{ '/NEW2' | relative_url }}\"");
    row("cover: static/img/2025_lab-day_fig1.png", "cover: NEW2");
    row("/static/img/2025_lab-day/Fig1.png", "/NEW3/Fig1.png");
}

void TestPostReferences::findsWhatLeadsThere()
{
    QFETCH(const QString, text);
    QFETCH(const QString, after);
    const QList<Reference> found = findReferences(text, targets(), site());
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().isCertain);
    QString changed = text;
    changed.replace(found.first().range.start, found.first().range.length(),
        referenceText(found.first(), QStringLiteral("NEW%1").arg(found.first().target)));
    QCOMPARE(changed, after);
}

void TestPostReferences::leavesWhatLeadsElsewhere_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"[a](/2025/07/14/lab-day-two/)", "[a](/2025/07/14/lab-day/more/)",
             "[a](/archive/2025/07/14/lab-day/)", "[a](/12025/07/14/lab-day/)",
             "[a](/2025/07/14/lab-day.pdf)", "2025-07-14-lab-day",
             "{% post_url 2025-07-14-lab-day-two %}", "{% include 2025-07-14-lab-day.md %}",
             "{% link 2025-07-14-lab-day.md %}", "![](/static/img/2025_lab-day_fig1.png.bak)",
             "![](/other/static/img/2025_lab-day_fig1.png)",
             "![](/static/img/2025_lab-day_fig10.png)", "/static/img/2025_lab-days/Fig1.png",
             "/static/img/2025_lab-day.png", "written 2025/07/14/lab-day"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestPostReferences::leavesWhatLeadsElsewhere()
{
    QFETCH(const QString, text);
    QCOMPARE(findReferences(text, targets(), site()).size(), 0);
}

void TestPostReferences::doubtsOtherHosts()
{
    const QList<Reference> found = findReferences(
        QStringLiteral("<https://mirror.example.edu/2025/07/14/lab-day/>"), targets(), site());
    QCOMPARE(found.size(), 1);
    QVERIFY(!found.first().isCertain);
    QCOMPARE(
        found.first().written, QStringLiteral("https://mirror.example.edu/2025/07/14/lab-day/"));
}

void TestPostReferences::knowsEncodedPaths()
{
    const QList<ReferenceTarget> chinese = {{Kind::Address, QStringLiteral("2025/實驗室")}};
    const QString text =
        QStringLiteral("[a](/2025/%E5%AF%A6%E9%A9%97%E5%AE%A4/) [b](/2025/實驗室/)");
    const QList<Reference> found = findReferences(text, chinese, {});
    QCOMPARE(found.size(), 2);
    QCOMPARE(
        referenceText(found.at(0), QStringLiteral("2025/新")), QStringLiteral("2025/%E6%96%B0"));
    QCOMPARE(referenceText(found.at(1), QStringLiteral("2025/新")), QStringLiteral("2025/新"));
}

void TestPostReferences::countsLinesAndTakesTheLongerPath()
{
    const QList<ReferenceTarget> nested = {{Kind::Folder, QStringLiteral("img/2025_a")},
        {Kind::File, QStringLiteral("img/2025_a/2025_a_1.png")}};
    const QString text =
        QStringLiteral("one\n![](/img/2025_a/2025_a_1.png)\n\n/img/2025_a/b.png\n");
    const QList<Reference> found = findReferences(text, nested, {});
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).target, 1);
    QCOMPARE(found.at(0).line, 2);
    QCOMPARE(found.at(1).target, 0);
    QCOMPARE(found.at(1).line, 4);
}

void TestPostReferences::staysLinear()
{
    const QString text = QStringLiteral("/2025/07/14/lab-day").repeated(50'000);
    const test::ProcessorTimer timer;
    findReferences(text, targets(), site());
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestPostReferences)
#include "tst_postreferences.moc"
