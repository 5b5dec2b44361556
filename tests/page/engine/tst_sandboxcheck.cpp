// SPDX-License-Identifier: MIT
#include "editor/post/platform/privileges.h"
#include "preview/page/engine/sandboxcheck.h"

#include <QProcess>
#include <QTest>

using namespace galley;

class TestSandboxCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatCannotStartIsToldInsteadOfKillingTheProgram_data();
    void whatCannotStartIsToldInsteadOfKillingTheProgram();
    void theVariableCountsHoweverItIsSet();
    void namespacesAreFoundAsUnshareFindsThem();
    void withoutNamespacesTheProbeSaysSo();
};

void TestSandboxCheck::whatCannotStartIsToldInsteadOfKillingTheProgram_data()
{
    QTest::addColumn<SandboxFacts>("facts");
    QTest::addColumn<Sandbox>("sandbox");
    QTest::addColumn<bool>("starts");
    const QString gpu(QStringLiteral("--disable-gpu"));
    const QString flag(QStringLiteral("--disable-gpu --no-sandbox"));
    QTest::newRow("ordinary user") << SandboxFacts{} << Sandbox::Works << true;
    QTest::newRow("root") << SandboxFacts{true} << Sandbox::RefusedToRoot << false;
    QTest::newRow("root, switched off") << SandboxFacts{true, true} << Sandbox::SwitchedOff << true;
    QTest::newRow("root, other flags")
        << SandboxFacts{true, false, gpu} << Sandbox::RefusedToRoot << false;
    QTest::newRow("root, flag given")
        << SandboxFacts{true, false, flag} << Sandbox::SwitchedOff << true;
    QTest::newRow("user, switched off")
        << SandboxFacts{false, true} << Sandbox::SwitchedOff << true;
    QTest::newRow("no namespaces")
        << SandboxFacts{false, false, {}, false} << Sandbox::NoNamespaces << false;
    QTest::newRow("no namespaces, switched off")
        << SandboxFacts{false, false, flag, false} << Sandbox::SwitchedOff << true;
}

void TestSandboxCheck::whatCannotStartIsToldInsteadOfKillingTheProgram()
{
    QFETCH(const SandboxFacts, facts);
    QFETCH(const Sandbox, sandbox);
    QFETCH(const bool, starts);
    QCOMPARE(sandboxOf(facts), sandbox);
    QCOMPARE(whyNoSandbox(sandbox).isEmpty(), starts);
}

// Qt asks whether it is there, not what it says.
void TestSandboxCheck::theVariableCountsHoweverItIsSet()
{
    const QByteArray before = qgetenv("QTWEBENGINE_DISABLE_SANDBOX");
    const bool wasSet = qEnvironmentVariableIsSet("QTWEBENGINE_DISABLE_SANDBOX");
    for (const char* value : {"", "0", "1", "false"}) {
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", value);
        QCOMPARE(sandboxOf(), Sandbox::SwitchedOff);
    }
    qunsetenv("QTWEBENGINE_DISABLE_SANDBOX");
    QVERIFY(sandboxOf() != Sandbox::SwitchedOff);
    if (wasSet)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", before);
}

void TestSandboxCheck::namespacesAreFoundAsUnshareFindsThem()
{
    const int status = QProcess::execute(QStringLiteral("unshare"),
        {QStringLiteral("--user"), QStringLiteral("--map-current-user"), QStringLiteral("--pid"),
            QStringLiteral("--net"), QStringLiteral("--fork"), QStringLiteral("true")});
    if (status < 0)
        QSKIP("There is no program unshare here.");
    QCOMPARE(mayMakeNamespaces(), status == 0);
}

// In a user namespace whose limit is none at all, as a hardened system sets it for everybody.
void TestSandboxCheck::withoutNamespacesTheProbeSaysSo()
{
    if (qEnvironmentVariableIsSet("GALLEY_NO_NAMESPACES")) {
        QVERIFY(!mayMakeNamespaces());
        return;
    }
    if (!mayMakeNamespaces())
        QSKIP("There are no namespaces here to take away.");
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("GALLEY_NO_NAMESPACES"), QStringLiteral("1"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QStringLiteral("unshare"),
        {QStringLiteral("--user"), QStringLiteral("--map-root-user"), QStringLiteral("sh"),
            QStringLiteral("-c"),
            QStringLiteral("echo 0 >/proc/sys/user/max_user_namespaces && exec \"$0\" \"$1\""),
            QCoreApplication::applicationFilePath(),
            QStringLiteral("withoutNamespacesTheProbeSaysSo")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestSandboxCheck)
#include "tst_sandboxcheck.moc"
