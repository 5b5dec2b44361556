#include "editor/post/schema/titlecheck.h"

#include <QTest>

using namespace galley;

class TestTitleCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void remarksOnTypography_data();
    void remarksOnTypography();
    void replacesThePrefix_data();
    void replacesThePrefix();
};

void TestTitleCheck::remarksOnTypography_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("remark");
    QTest::newRow("fine") << QStringLiteral("[Seminar] Reading the Lungs, with MRI and CT")
                          << QString();
    QTest::newRow("acronyms") << QStringLiteral("[MICCAI] ICCV and CVPR") << QString();
    QTest::newRow("chinese") << QStringLiteral("新聞：實驗室獲獎") << QString();
    QTest::newRow("abbreviation") << QStringLiteral("Work by Varga et al.") << QString();
    QTest::newRow("outer space") << QStringLiteral("A prize ")
                                 << QStringLiteral("beginning or end");
    QTest::newRow("two spaces") << QStringLiteral("A  prize") << QStringLiteral("two spaces");
    QTest::newRow("full stop") << QStringLiteral("We won.") << QStringLiteral("full stop");
    QTest::newRow("dots") << QStringLiteral("And then...") << QStringLiteral("one character");
    QTest::newRow("quotes") << QStringLiteral("The \"best\" paper") << QStringLiteral("Straight");
    QTest::newRow("shouted") << QStringLiteral("AWARD FROM SOCIETY WON")
                             << QStringLiteral("capitals");
}

void TestTitleCheck::remarksOnTypography()
{
    QFETCH(QString, title);
    QFETCH(QString, remark);
    const QStringList remarks = titleRemarks(title);
    QCOMPARE(remarks.size(), remark.isEmpty() ? 0 : 1);
    QVERIFY(remark.isEmpty() || remarks.first().contains(remark));
}

void TestTitleCheck::replacesThePrefix_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("result");
    QTest::newRow("put in front") << QStringLiteral("Lungs") << QStringLiteral("[Seminar]")
                                  << QStringLiteral("[Seminar] Lungs");
    QTest::newRow("replaced") << QStringLiteral("[Award]  Lungs [and more]")
                              << QStringLiteral("[Seminar]")
                              << QStringLiteral("[Seminar] Lungs [and more]");
    QTest::newRow("taken away") << QStringLiteral("[Award] Lungs") << QString()
                                << QStringLiteral("Lungs");
    QTest::newRow("empty title") << QString() << QStringLiteral("[Seminar]")
                                 << QStringLiteral("[Seminar] ");
}

void TestTitleCheck::replacesThePrefix()
{
    QFETCH(QString, title);
    QFETCH(QString, prefix);
    QTEST(withTitlePrefix(title, prefix), "result");
}

QTEST_GUILESS_MAIN(TestTitleCheck)

#include "tst_titlecheck.moc"
