// SPDX-License-Identifier: MIT
// A test program that is linked with this fails on a warning that it does not announce by
// QTest::ignoreMessage(): before Qt Test, this qExec() is the one that its main function finds.
#include <QRecursiveMutex>
#include <QRegularExpression>
#include <QTest>

namespace {

QtMessageHandler handlerOfQtTest = nullptr;

// With each test function Qt forgets what it was to fail on, so it is told with each message.
void takeMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    static QRecursiveMutex oneAtATime;
    const QMutexLocker locker(&oneAtATime);
    // all but what Qt's offscreen platform says of itself
    static const QRegularExpression unexpected(QStringLiteral("^(?!This plugin does not support)"));
    if (type == QtWarningMsg)
        QTest::failOnWarning(unexpected);
    handlerOfQtTest(type, context, message);
}

} // namespace

int QTest::qExec(QObject* testObject, int argc, char** argv)
{
    qInit(testObject, argc, argv);
    handlerOfQtTest = qInstallMessageHandler(takeMessage);
    const int failures = qRun();
    qCleanup();
    return failures;
}
