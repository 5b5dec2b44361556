// SPDX-License-Identifier: MIT
#include "app/checks/checklist.h"

#include <QTest>

using namespace galley;

namespace {

Diagnostic check(Severity severity, int line, const QString& message)
{
    Diagnostic diagnostic;
    diagnostic.severity = severity;
    diagnostic.code = QStringLiteral("test.code");
    diagnostic.message = message;
    diagnostic.line = line;
    return diagnostic;
}

} // namespace

class CheckListTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void putsErrorsFirstThenLines();
    void showsEachProblemOnce();
    void countsBySeverity();
};

void CheckListTest::putsErrorsFirstThenLines()
{
    const auto checks = checkList({{check(Severity::Hint, 1, QStringLiteral("a")),
                                       check(Severity::Error, 9, QStringLiteral("b"))},
        {check(Severity::Warning, 7, QStringLiteral("c")),
            check(Severity::Warning, 3, QStringLiteral("d"))}});
    QStringList order;
    for (const Diagnostic& one : checks)
        order += one.message;
    QCOMPARE(order.join(QString()), QStringLiteral("bdca"));
}

void CheckListTest::showsEachProblemOnce()
{
    const Diagnostic one = check(Severity::Error, 2, QStringLiteral("The YAML does not parse."));
    QCOMPARE(checkList({{one}, {one}}).size(), 1);
    const Diagnostic other = check(Severity::Error, 3, QStringLiteral("The YAML does not parse."));
    QCOMPARE(checkList({{one}, {other}}).size(), 2);
}

void CheckListTest::countsBySeverity()
{
    const auto checks = checkList({{check(Severity::Hint, 1, QStringLiteral("a")),
        check(Severity::Error, 9, QStringLiteral("b")),
        check(Severity::Hint, 2, QStringLiteral("c"))}});
    QCOMPARE(countOf(checks, Severity::Hint), 2);
    QCOMPARE(countOf(checks, Severity::Error), 1);
    QCOMPARE(countOf(checks, Severity::Warning), 0);
}

QTEST_APPLESS_MAIN(CheckListTest)
#include "tst_checklist.moc"
