// SPDX-License-Identifier: MIT
#include "resources/programversion.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

// The commit that a build notes, in checkouts of every state, and what the program makes of it.

class TestProgramVersion : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aTreeWithoutHistoryNamesNoCommit();
    void aTreeInsideAnotherCheckoutNamesNoCommit();
    void aCheckoutNamesItsCommit();
    void theHeaderIsLeftAloneUntilSomethingChanges();
    void partsAreRead_data();
    void partsAreRead();
    void theProgramSaysIt();

private:
    QByteArray commitOf(const QString& source) const;
    bool git(const QStringList& arguments) const;
    void write(const QString& name, const QByteArray& content) const;
    QString header() const { return m_folder->filePath(QStringLiteral("commit.h")); }
    QString source() const { return m_folder->filePath(QStringLiteral("a checkout")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProgramVersion::init()
{
    if (QStandardPaths::findExecutable(QStringLiteral("git")).isEmpty())
        QSKIP("git is not installed");
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(source() + QStringLiteral("/inner")));
    write(QStringLiteral("text"), "one");
}

bool TestProgramVersion::git(const QStringList& arguments) const
{
    QProcess process;
    process.setWorkingDirectory(source());
    process.start(QStringLiteral("git"),
        QStringList{QStringLiteral("-c"), QStringLiteral("user.name=A"), QStringLiteral("-c"),
            QStringLiteral("user.email=a@example.org"), QStringLiteral("-c"),
            QStringLiteral("commit.gpgsign=false")}
            + arguments);
    return process.waitForFinished(30000) && process.exitCode() == 0;
}

void TestProgramVersion::write(const QString& name, const QByteArray& content) const
{
    QFile file(source() + u'/' + name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray TestProgramVersion::commitOf(const QString& source) const
{
    const int status = QProcess::execute(QStringLiteral(GALLEY_CMAKE),
        {QStringLiteral("-DSOURCE=") + source, QStringLiteral("-DOUTPUT=") + header(),
            QStringLiteral("-P"), QStringLiteral(GALLEY_SOURCE_DIR "/app/commit.cmake")});
    QFile file(header());
    return status == 0 && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestProgramVersion::aTreeWithoutHistoryNamesNoCommit()
{
    QCOMPARE(commitOf(source()), QByteArray("#define GALLEY_COMMIT \"\"\n"));
    QVERIFY(git({QStringLiteral("init"), QStringLiteral("-q")}));
    QCOMPARE(commitOf(source()), QByteArray("#define GALLEY_COMMIT \"\"\n"));
}

void TestProgramVersion::aTreeInsideAnotherCheckoutNamesNoCommit()
{
    QVERIFY(git({QStringLiteral("init"), QStringLiteral("-q")}));
    QVERIFY(git({QStringLiteral("add"), QStringLiteral(".")}));
    QVERIFY(git({QStringLiteral("commit"), QStringLiteral("-qm"), QStringLiteral("one")}));
    QCOMPARE(
        commitOf(source() + QStringLiteral("/inner")), QByteArray("#define GALLEY_COMMIT \"\"\n"));
}

void TestProgramVersion::aCheckoutNamesItsCommit()
{
    QVERIFY(git({QStringLiteral("init"), QStringLiteral("-q")}));
    QVERIFY(git({QStringLiteral("add"), QStringLiteral(".")}));
    QVERIFY(git({QStringLiteral("commit"), QStringLiteral("-qm"), QStringLiteral("one")}));
    QVERIFY(git({QStringLiteral("tag"), QStringLiteral("v9")})); // the hash is wanted all the same
    const QString clean = QString::fromLatin1(commitOf(source()));
    static const QRegularExpression hash(
        QStringLiteral("^#define GALLEY_COMMIT \"\\+[0-9a-f]{10,}\"\n$"));
    QVERIFY2(hash.match(clean).hasMatch(), qPrintable(clean));
    write(QStringLiteral("text"), "two");
    QCOMPARE(
        QString::fromLatin1(commitOf(source())), clean.chopped(2) + QStringLiteral(".changed\"\n"));
    write(QStringLiteral("text"), "one");
    write(QStringLiteral("note"), "not the checkout's");
    QCOMPARE(QString::fromLatin1(commitOf(source())), clean);
}

void TestProgramVersion::theHeaderIsLeftAloneUntilSomethingChanges()
{
    commitOf(source());
    QFile file(header());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QDateTime past = QDateTime::currentDateTime().addDays(-1);
    QVERIFY(file.setFileTime(past, QFileDevice::FileModificationTime));
    file.close();
    commitOf(source());
    QCOMPARE(QFileInfo(header()).lastModified().toSecsSinceEpoch(), past.toSecsSinceEpoch());
}

void TestProgramVersion::partsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("commit");
    QTest::addColumn<bool>("isChanged");
    QTest::newRow("no commit") << QStringLiteral("1.2.3") << QString() << false;
    QTest::newRow("commit") << QStringLiteral("1.2.3+0123abcdef") << QStringLiteral("0123abcdef")
                            << false;
    QTest::newRow("changed") << QStringLiteral("1.2.3+0123abcdef.changed")
                             << QStringLiteral("0123abcdef") << true;
}

void TestProgramVersion::partsAreRead()
{
    QFETCH(const QString, text);
    QCoreApplication::setApplicationVersion(text);
    const galley::ProgramVersion version = galley::programVersion();
    QCOMPARE(version.number, QStringLiteral("1.2.3"));
    QTEST(version.commit, "commit");
    QTEST(version.isChanged, "isChanged");
}

void TestProgramVersion::theProgramSaysIt()
{
    QProcess process;
    process.start(QStringLiteral(GALLEY_PROGRAM), {QStringLiteral("--version")});
    QVERIFY(process.waitForFinished(30000));
    const QString said = QString::fromUtf8(process.readAllStandardOutput());
    static const QRegularExpression form(u'^'
        + QRegularExpression::escape(QStringLiteral("galley " GALLEY_VERSION))
        + QStringLiteral("( \\(commit [0-9a-f]{10,}(, with uncommitted changes)?\\))?\n$"));
    QVERIFY2(form.match(said).hasMatch(), qPrintable(said));
    QCOMPARE(said.contains(QLatin1String("commit")),
        QFile::exists(QStringLiteral(GALLEY_SOURCE_DIR "/.git")));
}

QTEST_APPLESS_MAIN(TestProgramVersion)
#include "tst_programversion.moc"
