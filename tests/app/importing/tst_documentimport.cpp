// SPDX-License-Identifier: MIT
#include "app/importing/documentimport.h"

#include "tests/app/fakedialogs.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QThreadPool>

using namespace galley;
using namespace Qt::StringLiterals;
using galley::test::FakeDialogs;

class TestDocumentImport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void handsOnWhatWasRead();
    void asksAboutTrackedChangesOnce_data();
    void asksAboutTrackedChangesOnce();
    void showsWhatIsWrong();
    void nothingChosenIsNothingRead();
    void endsWithAReadingUnderWay();

private:
    QString made(const QByteArray& markdown) const
    {
        QProcess pandoc;
        pandoc.start(QStandardPaths::findExecutable(u"pandoc"_s),
            {u"-f"_s, u"markdown"_s, u"-o"_s, m_folder->filePath(u"a.docx"_s)});
        pandoc.write(markdown);
        pandoc.closeWriteChannel();
        pandoc.waitForFinished();
        return m_folder->filePath(u"a.docx"_s);
    }

    // All that is read in the background has been, and was told of.
    static void letReadingEnd()
    {
        QVERIFY(QThreadPool::globalInstance()->waitForDone(30'000));
        QCoreApplication::processEvents();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

const QByteArray tracked = R"(A [new]{.insertion author="A" date="2026-01-01T00:00:00Z"} word.)";

void TestDocumentImport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestDocumentImport::handsOnWhatWasRead()
{
    FakeDialogs dialogs;
    dialogs.openFile = made("# Opens\n\nText.\n");
    DocumentImport importing(dialogs);
    QSignalSpy ready(&importing, &DocumentImport::ready);
    importing.browse();
    QTRY_COMPARE(ready.size(), 1);
    const auto document = ready.at(0).at(0).value<ImportedDocument>();
    QCOMPARE(document.title, u"Opens"_s);
    QCOMPARE(document.text.markdown, u"Text."_s);
    QVERIFY(!dialogs.asked.contains(u"choice a.docx"_s));
}

void TestDocumentImport::asksAboutTrackedChangesOnce_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<QString>("text");
    QTest::newRow("accept") << 0 << u"A new word."_s;
    QTest::newRow("reject") << 1 << u"A word."_s;
    QTest::newRow("show") << 2 << u"A <ins>new</ins> word."_s;
    QTest::newRow("cancel") << -1 << QString();
}

void TestDocumentImport::asksAboutTrackedChangesOnce()
{
    QFETCH(const int, answer);
    QFETCH(const QString, text);
    FakeDialogs dialogs;
    dialogs.choice = answer;
    DocumentImport importing(dialogs);
    QSignalSpy ready(&importing, &DocumentImport::ready);
    importing.importFile(made(tracked));
    QTRY_COMPARE(dialogs.asked, QStringList{u"choice a.docx"_s});
    if (text.isEmpty()) {
        letReadingEnd();
        QVERIFY(ready.isEmpty());
        return;
    }
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(ready.at(0).at(0).value<ImportedDocument>().text.markdown, text);
    QCOMPARE(dialogs.asked.size(), 1);
}

void TestDocumentImport::showsWhatIsWrong()
{
    FakeDialogs dialogs;
    QFile file(m_folder->filePath(u"b.docx"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("nothing") > 0);
    file.close();
    DocumentImport importing(dialogs);
    QSignalSpy ready(&importing, &DocumentImport::ready);
    importing.importFile(file.fileName());
    QTRY_COMPARE(dialogs.errors.size(), 1);
    QVERIFY(ready.isEmpty());
}

void TestDocumentImport::nothingChosenIsNothingRead()
{
    FakeDialogs dialogs;
    DocumentImport importing(dialogs);
    QSignalSpy started(&importing, &DocumentImport::started);
    importing.browse();
    QVERIFY(started.isEmpty());
}

void TestDocumentImport::endsWithAReadingUnderWay()
{
    FakeDialogs dialogs;
    const QString file = made(tracked);
    {
        DocumentImport importing(dialogs);
        importing.importFile(file);
        importing.importFile(file); // the first is not waited for
    }
    letReadingEnd();
    QVERIFY(dialogs.asked.isEmpty());
}

QTEST_GUILESS_MAIN(TestDocumentImport)
#include "tst_documentimport.moc"
