// SPDX-License-Identifier: MIT
#include "app/found/survey.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

// Asking programs for their versions: programs that answer, and those that do anything else.
class TestFoundPrograms : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }
    void programsAreAskedForTheirVersion_data();
    void programsAreAskedForTheirVersion();
    void whatHangsIsEndedWithItsChildren();
    void programsRunAwayFromHere();
    void programsOfRelativeFoldersAreNotRun();
    void allProgramsAreAskedAtOnce();
    void cancelEndsTheQuestion();
    void versionsAreRead_data();
    void versionsAreRead();

private:
    QString script(const QString& name, const QByteArray& body, bool isExecutable = true);

    QTemporaryDir m_folder{QDir::tempPath() + u"/galley programs \u6587 XXXXXX"_s};
    std::atomic<bool> m_cancelled = false;
};

namespace {

Finding findingNamed(const QList<Finding>& findings, const QString& name)
{
    const auto found = std::find_if(findings.begin(), findings.end(),
        [&](const Finding& finding) { return finding.name == name; });
    return found == findings.end() ? Finding{} : *found;
}

bool isAlive(const QString& pidFile)
{
    QFile file(pidFile);
    if (!file.open(QIODevice::ReadOnly))
        return true;
    const pid_t pid = file.readAll().trimmed().toInt();
    QFile state(u"/proc/%1/stat"_s.arg(pid));
    // one that has ended and waits for its parent counts as ended
    return state.open(QIODevice::ReadOnly) && !state.readAll().contains(") Z ");
}

} // namespace

QString TestFoundPrograms::script(const QString& name, const QByteArray& body, bool isExecutable)
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return {};
    file.write("#!/bin/sh\n" + body + "\n");
    file.close();
    file.setPermissions(isExecutable ? QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
                                     : QFile::ReadOwner | QFile::WriteOwner);
    return path;
}

void TestFoundPrograms::programsAreAskedForTheirVersion_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isExecutable");
    QTest::addColumn<FoundState>("state");
    QTest::addColumn<QString>("said");
    QTest::newRow("answers") << "echo 'jekyll 4.3.1'"_ba << true << FoundState::Found << u"4.3.1"_s;
    QTest::newRow("warns first") << "echo warning >&2; echo note; echo 'jekyll 4.3.1'"_ba << true
                                 << FoundState::Found << u"4.3.1"_s;
    QTest::newRow("hangs") << "sleep 60"_ba << true << FoundState::Problem
                           << u"does not respond in time"_s;
    QTest::newRow("never stops") << "yes jekyll 4.3.1"_ba << true << FoundState::Problem
                                 << u"too much text"_s;
    QTest::newRow("prints 10 MB") << "head -c 10000000 /dev/zero"_ba << true << FoundState::Problem
                                  << u"too much text"_s;
    QTest::newRow("fails") << "echo 'jekyll 4.3.1'; exit 1"_ba << true << FoundState::Problem
                           << u"ends with an error"_s;
    QTest::newRow("dies") << "kill -SEGV $$"_ba << true << FoundState::Problem
                          << u"ends with an error"_s;
    QTest::newRow("says something else")
        << "echo hello"_ba << true << FoundState::Problem << u"does not report its version"_s;
    QTest::newRow("asks") << "read answer; echo \"jekyll 4.3.1$answer\""_ba << true
                          << FoundState::Found << u"4.3.1"_s;
    QTest::newRow("not executable")
        << "echo 'jekyll 4.3.1'"_ba << false << FoundState::Missing << u"sudo apt install jekyll"_s;
}

void TestFoundPrograms::programsAreAskedForTheirVersion()
{
    QFETCH(const QByteArray, body);
    QFETCH(const bool, isExecutable);
    QFETCH(const FoundState, state);
    QFETCH(const QString, said);
    QVERIFY(!script(u"jekyll"_s, body, isExecutable).isEmpty());
    Surroundings here;
    here.system = readDistribution("ID=debian\n");
    here.programs = askHelperPrograms(
        m_folder.path(), {std::chrono::milliseconds(1500), 64 * 1024}, m_cancelled);
    const Finding jekyll = findingNamed(survey(here), u"Jekyll"_s);
    QCOMPARE(jekyll.state, state);
    const QString text = jekyll.version + jekyll.detail + jekyll.install;
    QVERIFY2(text.contains(said), qPrintable(text));
}

void TestFoundPrograms::whatHangsIsEndedWithItsChildren()
{
    const QString pid = m_folder.filePath(u"pid"_s);
    const QString program = script(u"hangs"_s, "sleep 60 &\necho $! >'" + pid.toUtf8() + "'\nwait");
    const ProgramAnswer answer =
        askProgram(program, {}, {std::chrono::milliseconds(500), 100}, m_cancelled);
    QCOMPARE(answer.kind, ProgramAnswer::Kind::TookTooLong);
    QTRY_VERIFY(!isAlive(pid));
}

void TestFoundPrograms::programsRunAwayFromHere()
{
    qputenv("GIT_DIR", "/somewhere");
    qputenv("BUNDLE_GEMFILE", "/somewhere/Gemfile");
    qputenv("RUBYOPT", "-rsomething");
    const QString program =
        script(u"where"_s, "pwd; echo \"$GIT_DIR$BUNDLE_GEMFILE$RUBYOPT|$1|$LC_ALL\"");
    const ProgramAnswer answer = askProgram(program, {u"$(id) *"_s}, {}, m_cancelled);
    for (const char* name : {"GIT_DIR", "BUNDLE_GEMFILE", "RUBYOPT"})
        qunsetenv(name);
    QCOMPARE(answer.output, "/\n|$(id) *|C.UTF-8\n"_ba);
}

void TestFoundPrograms::programsOfRelativeFoldersAreNotRun()
{
    const QString before = QDir::currentPath();
    QVERIFY(!script(u"jekyll"_s, "echo 'jekyll 4.3.1'").isEmpty());
    QVERIFY(QDir::setCurrent(m_folder.path()));
    for (const QString& path : {u"."_s, u""_s, u":"_s, u"./"_s, u"sub/.."_s})
        QCOMPARE(programOnPath(u"jekyll"_s, path), QString());
    const QString absolute = programOnPath(u"jekyll"_s, u".:/nowhere:"_s + m_folder.path());
    QVERIFY(QDir::setCurrent(before));
    QCOMPARE(absolute, m_folder.filePath(u"jekyll"_s));
}

void TestFoundPrograms::allProgramsAreAskedAtOnce()
{
    for (const HelperProgram& program : helperPrograms())
        script(QString::fromLatin1(program.program), "sleep 60");
    QElapsedTimer clock;
    clock.start();
    askHelperPrograms(m_folder.path(), {std::chrono::milliseconds(800), 100}, m_cancelled);
    const qint64 oneAfterTheOther = 800 * std::ssize(helperPrograms());
    QVERIFY2(clock.elapsed() < oneAfterTheOther, qPrintable(QString::number(clock.elapsed())));
    for (const HelperProgram& program : helperPrograms())
        QFile::remove(m_folder.filePath(QString::fromLatin1(program.program)));
}

void TestFoundPrograms::cancelEndsTheQuestion()
{
    const std::atomic<bool> cancelled = true;
    const ProgramAnswer answer = askProgram(script(u"hangs"_s, "sleep 60"), {}, {}, cancelled);
    QCOMPARE(answer.kind, ProgramAnswer::Kind::Cancelled);
}

void TestFoundPrograms::versionsAreRead_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("version");
    QTest::newRow("git") << "git version 2.39.5\n"_ba << u"Git"_s << u"2.39.5"_s;
    QTest::newRow("ruby") << "ruby 3.1.2p20 (2022-04-12 revision 4491bb740a) [x86_64-linux-gnu]"_ba
                          << u"Ruby"_s << u"3.1.2p20"_s;
    QTest::newRow("pandoc") << "pandoc 2.17.1.1\nCompiled with pandoc-types 1.22"_ba << u"Pandoc"_s
                            << u"2.17.1.1"_s;
    QTest::newRow("other program") << "gitea version 1.2"_ba << u"Git"_s << QString();
    QTest::newRow("nothing") << QByteArray() << u"Git"_s << QString();
    QTest::newRow("bytes") << "\xff\xfe\0git version 2.39.5"_ba << u"Git"_s << QString();
    QTest::newRow("longer than a version is")
        << "git version 1.2" + QByteArray(5000, '9') << u"Git"_s << u"1.2"_s + QString(35, u'9');
}

void TestFoundPrograms::versionsAreRead()
{
    QFETCH(const QByteArray, output);
    QFETCH(const QString, name);
    QFETCH(const QString, version);
    QCOMPARE(versionIn(output, name), version);
}

QTEST_GUILESS_MAIN(TestFoundPrograms)
#include "tst_foundprograms.moc"
