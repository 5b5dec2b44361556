// SPDX-License-Identifier: MIT
#include "tests/reliability/failcalls.h"
#include "tests/reliability/operations.h"

#include "app/document/documentcontroller.h"
#include "tests/app/fakedialogs.h"
#include "tests/support/platform.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <cstdio>
#include <span>

using namespace galley;
using namespace galley::test;

namespace {

constexpr int patience = 30000; // ms, for a process of ours
constexpr int manyCalls = 200; // more than any operation makes

struct Code {
    int number;
    const char* name;
};
constexpr Code allCodes[] = {{ENOSPC, "ENOSPC"}, {EIO, "EIO"}, {EACCES, "EACCES"}, {EROFS, "EROFS"},
    {EDQUOT, "EDQUOT"}, {ESTALE, "ESTALE"}, {EBUSY, "EBUSY"}};
constexpr size_t quickCodes = 2;

// Set by the full form of tests/reliability/run.
bool isFull()
{
    return qEnvironmentVariableIsSet("GALLEY_RELIABILITY_FULL");
}

std::span<const Code> codes()
{
    return std::span(allCodes).first(isFull() ? std::size(allCodes) : quickCodes);
}

// tests/reliability/run reads these lines.
void printFigure(const char* name, int value)
{
    std::printf("FIGURE {\"name\": \"%s\", \"value\": %d}\n", name, value);
    std::fflush(stdout);
}

// A folder of its own for one attempt, with a plan's calls disturbed while `during` runs.
struct Scratch {
    QTemporaryDir folder{QDir::tempPath() + QStringLiteral("/galley fäil 文-XXXXXX")};

    // Without links in it, as the disturbed paths are compared by name.
    QString path() const { return QFileInfo(folder.path()).canonicalFilePath(); }
};

QStringList strangers(const QString& folder, const QStringList& names)
{
    QStringList found;
    QDirIterator files(folder,
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
        QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = QDir(folder).relativeFilePath(files.next());
        const bool known = std::ranges::any_of(names, [&](const QString& pattern) {
            return QRegularExpression(QRegularExpression::wildcardToRegularExpression(pattern))
                .match(name)
                .hasMatch();
        });
        if (!known)
            found += name;
    }
    return found;
}

bool saysEverything(const Error& error)
{
    return !error.whatHappened.isEmpty() && !error.whatWasKept.isEmpty()
        && !error.whatToDo.isEmpty();
}

// What the disturbed call did to the disk and to what the user was told; empty when all is well.
struct Attempt {
    const Operation& operation;
    QString folder;
    failcalls::Plan plan;
    bool reportedDone;
    QFile::Permissions rightsBefore;

    QString disturbed() const { return QFile::decodeName(failcalls::disturbedPath()); }
    QString complaint() const
    {
        const QByteArray content = operation.content(folder);
        if (content != operation.before() && content != operation.after())
            return QStringLiteral("the file holds “%1”").arg(QString::fromUtf8(content));
        if (operation.textInWindow() != operation.after())
            return QStringLiteral("the window lost its text");
        const QStringList left = strangers(folder, operation.names());
        if (plan.call != failcalls::Call::Remove && !left.isEmpty())
            return QStringLiteral("left behind: ") + left.join(QStringLiteral(", "));
        const QString withRights = operation.fileBefore(folder);
        const bool mayLoseRights = isPlain && plan.call == failcalls::Call::Rights;
        if (!withRights.isEmpty() && QFile::permissions(withRights) != rightsBefore
            && !mayLoseRights)
            return QStringLiteral("the file's rights changed");
        return reportedDone ? complaintIfDone(content) : complaintIfFailed(content);
    }

private:
    QString complaintIfDone(const QByteArray& content) const
    {
        if (content != operation.after())
            return QStringLiteral("said to be done, but the old content is there");
        if (!operation.errors().isEmpty())
            return QStringLiteral("said to be done, and an error was shown");
        const QFileInfo file(disturbed());
        // The versions' lock only keeps two windows apart; the version is kept without it too.
        const bool isLock = file.fileName() == QLatin1String("lock");
        // Qt's own way does not tell that a disk cannot sync.
        const bool mustTell = plan.call == failcalls::Call::Write
            || plan.call == failcalls::Call::Rename
            || (plan.call == failcalls::Call::Sync && !file.isDir() && !isPlain);
        return mustTell && !isLock ? QStringLiteral("said to be done though the system refused")
                                   : QString();
    }
    QString complaintIfFailed(const QByteArray& content) const
    {
        if (operation.errors().isEmpty())
            return QStringLiteral("failed without a word");
        if (!std::ranges::all_of(operation.errors(), saysEverything))
            return QStringLiteral("the message does not say what was kept and what to do: ")
                + operation.errors().first().text();
        if (!operation.isUnsaved() && content != operation.after())
            return QStringLiteral("failed, but the text counts as saved");
        return {};
    }
};

} // namespace

// Each system call of saving, journalling and exporting is made to fail in turn.
class FailingCallsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCallIsSeen();
    void everyFailureLeavesOldOrNew_data();
    void everyFailureLeavesOldOrNew();
    void writesCutShortLeaveOldOrNew_data();
    void writesCutShortLeaveOldOrNew();
    void deathBeforeAnyCallLeavesOldOrNew_data();
    void deathBeforeAnyCallLeavesOldOrNew();
    void anUnreadableFileIsNotTakenForAMissingOne();
    void commandsFailWithAMessage_data();
    void commandsFailWithAMessage();
    void cleanupTestCase();

private:
    static void addOperations();
    bool attempt(const QByteArray& name, failcalls::Plan plan);
    void enumerate(const QByteArray& name, failcalls::Plan plan);

    int m_failures = 0;
    int m_deaths = 0;
};

void FailingCallsTest::addOperations()
{
    QTest::addColumn<QByteArray>("operation");
    for (const auto& operation : allOperations())
        QTest::newRow(operation->name().constData()) << operation->name();
}

// False: the operation makes fewer calls of the kind than plan.nth.
bool FailingCallsTest::attempt(const QByteArray& name, failcalls::Plan plan)
{
    const Scratch scratch;
    const std::unique_ptr<Operation> operation = operationNamed(name);
    operation->prepare(scratch.path());
    const QFile::Permissions rights = QFile::permissions(operation->fileBefore(scratch.path()));
    const QByteArray folder = QFile::encodeName(scratch.path());
    plan.folder = folder.constData();
    failcalls::arm(plan);
    const bool done = operation->run();
    failcalls::disarm();
    if (failcalls::disturbed() == 0)
        return false;
    ++m_failures;
    const Attempt attempt{*operation, scratch.path(), plan, done, rights};
    if (const QString complaint = attempt.complaint(); !complaint.isEmpty()) {
        const QString where =
            QStringLiteral("%1 number %2%3 on %4: ")
                .arg(QString::fromLatin1(failcalls::nameOf(plan.call)))
                .arg(plan.nth)
                .arg(plan.always ? QStringLiteral(" and later") : QString(), attempt.disturbed());
        QTest::qFail(qPrintable(where + complaint), __FILE__, __LINE__);
    }
    return true;
}

void FailingCallsTest::enumerate(const QByteArray& name, failcalls::Plan plan)
{
    for (plan.nth = 1; plan.nth < manyCalls && attempt(name, plan); ++plan.nth) { }
    QVERIFY(plan.nth < manyCalls);
}

// Or the library would count nothing and every other test here would pass.
void FailingCallsTest::everyCallIsSeen()
{
    for (const failcalls::Call call : {failcalls::Call::Open, failcalls::Call::Write,
             failcalls::Call::Sync, failcalls::Call::Close, failcalls::Call::Rename}) {
        for (const auto& operation : allOperations()) {
            const Scratch scratch;
            operation->prepare(scratch.path());
            const QByteArray folder = QFile::encodeName(scratch.path());
            failcalls::Plan plan;
            plan.folder = folder.constData();
            plan.call = call;
            failcalls::arm(plan);
            QVERIFY2(operation->run(), operation->name());
            failcalls::disarm();
            QVERIFY2(failcalls::seen() > 0, operation->name() + ' ' + failcalls::nameOf(call));
            QCOMPARE(failcalls::disturbed(), 0);
            QCOMPARE(operation->content(scratch.path()), operation->after());
        }
    }
}

void FailingCallsTest::everyFailureLeavesOldOrNew_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<failcalls::Call>("call");
    for (const auto& operation : allOperations()) {
        for (const failcalls::Call call : failcalls::allCalls)
            QTest::addRow("%s %s", operation->name().constData(), failcalls::nameOf(call))
                << operation->name() << call;
    }
}

void FailingCallsTest::everyFailureLeavesOldOrNew()
{
    QFETCH(QByteArray, operation);
    QFETCH(failcalls::Call, call);
    for (const Code& code : codes()) {
        for (const bool always : {false, true}) {
            failcalls::Plan plan;
            plan.call = call;
            plan.code = code.number;
            plan.always = always;
            enumerate(operation, plan);
        }
    }
}

void FailingCallsTest::writesCutShortLeaveOldOrNew_data()
{
    addOperations();
}

void FailingCallsTest::writesCutShortLeaveOldOrNew()
{
    QFETCH(QByteArray, operation);
    const int before = m_failures;
    failcalls::Plan plan;
    plan.call = failcalls::Call::Write;
    plan.code = ENOSPC;
    plan.way = failcalls::Way::Short;
    enumerate(operation, plan);
    QVERIFY(m_failures > before);
}

void FailingCallsTest::deathBeforeAnyCallLeavesOldOrNew_data()
{
    addOperations();
}

void FailingCallsTest::deathBeforeAnyCallLeavesOldOrNew()
{
    QFETCH(QByteArray, operation);
    const std::unique_ptr<Operation> looked = operationNamed(operation);
    int number = 1;
    for (;; ++number) {
        QVERIFY(number < manyCalls);
        const Scratch scratch;
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(),
            {QStringLiteral("--operation"), QString::fromLatin1(operation), scratch.path(),
                QString::number(number)});
        QVERIFY(process.waitForFinished(patience));
        const QByteArray content = looked->content(scratch.path());
        if (process.exitStatus() == QProcess::NormalExit) {
            QCOMPARE(process.exitCode(), 0);
            QCOMPARE(content, looked->after());
            break;
        }
        ++m_deaths;
        QVERIFY2(content == looked->before() || content == looked->after(),
            "died before call " + QByteArray::number(number) + ": " + content);
    }
    QVERIFY(number > 4); // open, write, sync and rename at least
}

// Somebody else's newer text is on disk, and reading it fails just now.
void FailingCallsTest::anUnreadableFileIsNotTakenForAMissingOne()
{
    for (const Code& code : codes()) {
        const Scratch scratch;
        const QString file = QDir(scratch.path()).filePath(QStringLiteral("post.md"));
        const auto put = [&file](const QByteArray& bytes) {
            QFile out(file);
            QVERIFY(out.open(QIODevice::WriteOnly));
            QCOMPARE(out.write(bytes), bytes.size());
        };
        put("before\n");
        FakeDialogs dialogs;
        DocumentController controller(dialogs);
        QVERIFY(controller.open(file));
        controller.document().apply({{TextRange{0, 0}, QStringLiteral("mine ")}});
        put("theirs\n");
        const QByteArray folder = QFile::encodeName(scratch.path());
        failcalls::Plan plan;
        plan.folder = folder.constData();
        plan.call = failcalls::Call::Open;
        plan.nth = 1;
        plan.code = code.number;
        failcalls::arm(plan);
        const bool saved = controller.save();
        failcalls::disarm();
        QVERIFY(failcalls::disturbed() > 0);
        QVERIFY2(!saved, code.name);
        QVERIFY2(!dialogs.errors.isEmpty() || !dialogs.asked.isEmpty(), code.name);
        QFile in(file);
        QVERIFY(in.open(QIODevice::ReadOnly));
        QCOMPARE(in.readAll(), QByteArray("theirs\n"));
    }
}

void FailingCallsTest::commandsFailWithAMessage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("target");
    QTest::newRow("set") << QStringList{QStringLiteral("set"), QStringLiteral("post.md"),
        QStringLiteral("title=After")}
                         << QStringLiteral("post.md");
    if (!isFull())
        return;
    QTest::newRow("export") << QStringList{QStringLiteral("export"), QStringLiteral("post.md"),
        QStringLiteral("--format"), QStringLiteral("fragment"), QStringLiteral("-o"),
        QStringLiteral("out.html")}
                            << QStringLiteral("out.html");
}

namespace {

// One run of the published program as it is, with the library put before it.
struct CommandRun {
    QByteArray content; // of the target afterwards
    QByteArray message;
    int exitCode = 0;
    bool died = false;
};

CommandRun runCommand(const QStringList& arguments, const QString& target, const QString& plan)
{
    const Scratch scratch;
    const QDir folder(scratch.path());
    for (const QString& name : {QStringLiteral("post.md"), QStringLiteral("out.html")}) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write("---\ntitle: Before\n---\ntext\n") <= 0)
            qFatal("cannot prepare %s", qPrintable(file.fileName()));
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(GALLEY_FAILCALLS_LIBRARY));
    // ASan wants to come first; it may come second here
    environment.insert(QStringLiteral("ASAN_OPTIONS"),
        QStringLiteral("verify_asan_link_order=0:")
            + environment.value(QStringLiteral("ASAN_OPTIONS")));
    environment.insert(QStringLiteral("GALLEY_FAILCALLS"),
        QStringLiteral("folder=%1;%2").arg(scratch.path(), plan));
    QProcess process;
    process.setWorkingDirectory(scratch.path());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(GALLEY_PROGRAM), arguments);
    if (!process.waitForFinished(patience))
        qFatal("the program does not end");
    QFile file(folder.filePath(target));
    CommandRun run;
    run.content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<missing>");
    run.message = process.readAllStandardError().trimmed();
    run.exitCode = process.exitCode();
    run.died = process.exitStatus() == QProcess::CrashExit;
    return run;
}

} // namespace

void FailingCallsTest::commandsFailWithAMessage()
{
    if (isPlain)
        QSKIP("the program is not linked with Qt's own way");
    QFETCH(QStringList, arguments);
    QFETCH(QString, target);
    const QByteArray before("---\ntitle: Before\n---\ntext\n");
    const CommandRun undisturbed = runCommand(arguments, target, QStringLiteral("nth=0"));
    QCOMPARE(undisturbed.exitCode, 0);
    const QByteArray after = undisturbed.content;
    QVERIFY(after != before);
    int refused = 0;
    for (int number = 1;; ++number) {
        QVERIFY(number < manyCalls);
        const CommandRun killed =
            runCommand(arguments, target, QStringLiteral("nth=%1;way=die").arg(number));
        QVERIFY2(killed.content == before || killed.content == after, killed.content);
        if (!killed.died)
            break; // it makes no more calls
        ++m_deaths;
        const CommandRun failed = runCommand(
            arguments, target, QStringLiteral("nth=%1;code=%2;always=1").arg(number).arg(ENOSPC));
        ++m_failures;
        QVERIFY(!failed.died);
        QVERIFY2(failed.content == before || failed.content == after, failed.content);
        QVERIFY2(failed.exitCode != 0 || failed.content == after, QByteArray::number(number));
        QVERIFY2(failed.exitCode == 0 || !failed.message.isEmpty(), QByteArray::number(number));
        refused += failed.exitCode == 0 ? 0 : 1;
    }
    QVERIFY(refused > 2);
}

void FailingCallsTest::cleanupTestCase()
{
    printFigure("failed_calls", m_failures);
    printFigure("deaths_at_calls", m_deaths);
    QVERIFY(m_failures > 0);
}

namespace {

// A process of its own that is to die before the call of the given number.
int runOperation(const QStringList& arguments)
{
    const std::unique_ptr<Operation> operation = operationNamed(arguments.at(2).toLatin1());
    if (!operation)
        return 2;
    operation->prepare(arguments.at(3));
    const QByteArray folder = QFile::encodeName(arguments.at(3));
    failcalls::Plan plan;
    plan.folder = folder.constData();
    plan.nth = arguments.at(4).toInt();
    plan.way = failcalls::Way::Die;
    failcalls::arm(plan);
    const bool done = operation->run();
    failcalls::disarm();
    return done ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == QLatin1String("--operation"))
        return runOperation(QCoreApplication::arguments());
    FailingCallsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_failingcalls.moc"
