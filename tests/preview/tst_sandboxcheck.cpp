#include "preview/page/sandboxcheck.h"

#include <QTest>

using namespace galley;

class TestSandboxCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rootIsToldInsteadOfKillingTheProgram_data();
    void rootIsToldInsteadOfKillingTheProgram();
};

void TestSandboxCheck::rootIsToldInsteadOfKillingTheProgram_data()
{
    QTest::addColumn<bool>("isRoot");
    QTest::addColumn<QString>("disabled");
    QTest::addColumn<QString>("flags");
    QTest::addColumn<bool>("starts");
    QTest::newRow("ordinary user") << false << QString() << QString() << true;
    QTest::newRow("root") << true << QString() << QString() << false;
    QTest::newRow("root, variable is 0") << true << QStringLiteral("0") << QString() << false;
    QTest::newRow("root, variable is 1") << true << QStringLiteral("1") << QString() << true;
    QTest::newRow("root, other flags")
        << true << QString() << QStringLiteral("--disable-gpu") << false;
    QTest::newRow("root, flag given")
        << true << QString() << QStringLiteral("--disable-gpu --no-sandbox") << true;
}

void TestSandboxCheck::rootIsToldInsteadOfKillingTheProgram()
{
    QFETCH(const bool, isRoot);
    QFETCH(const QString, disabled);
    QFETCH(const QString, flags);
    QFETCH(const bool, starts);
    QCOMPARE(whyNoSandbox(isRoot, disabled, flags).isEmpty(), starts);
}

QTEST_APPLESS_MAIN(TestSandboxCheck)
#include "tst_sandboxcheck.moc"
