// SPDX-License-Identifier: MIT
#include "app/document/autosave.h"
#include "app/document/documentcontroller.h"
#include "app/site/siteform.h"
#include "app/store/recovery.h"
#include "app/writing/completionsources.h"
#include "preview/site/reader/sitereader.h"
#include "resources/resources.h"
#include "tests/app/fakedialogs.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace galley;
using galley::test::FakeDialogs;

// As tst_threads, for the workers of the window.
class WorkersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void formAndCompletionReadOneSite();
    void journalsAreWrittenWhileSomebodyTypes();
};

void WorkersTest::formAndCompletionReadOneSite()
{
    const SiteSnapshotPtr site = embeddedSite();
    SiteFormReader forms;
    QSignalSpy ready(&forms, &SiteFormReader::ready);
    const auto expected = completionSourcesFor(site).postNames;
    QVERIFY(!expected.isEmpty());
    std::vector<std::thread> threads;
    std::atomic<int> wrong = 0;
    for (int number = 0; number < 4; ++number) {
        threads.emplace_back([&] {
            for (int turn = 0; turn < 5; ++turn) {
                wrong += completionSourcesFor(site).postNames == expected ? 0 : 1;
                wrong += readSiteForm(*site).error ? 1 : 0;
            }
        });
    }
    for (int turn = 0; turn < 10; ++turn)
        forms.read(site);
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(wrong, 0);
    QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty(), 30000);
}

void WorkersTest::journalsAreWrittenWhileSomebodyTypes()
{
    const QTemporaryDir scratch(QDir::tempPath() + QStringLiteral("/galley wörkers 文-XXXXXX"));
    const RecoveryFolder folder(scratch.filePath(QStringLiteral("recovery")));
    FakeDialogs dialogs;
    DocumentController controller(dialogs);
    Autosave autosave(controller, folder);
    QSignalSpy written(&autosave, &Autosave::written);
    QSignalSpy failed(&autosave, &Autosave::failed);
    QVERIFY(controller.openUntitled());
    for (int turn = 0; turn < 50; ++turn) {
        controller.document().apply({{TextRange{0, 0}, QStringLiteral("word %1 ").arg(turn)}});
        if (turn % 10 == 9)
            autosave.flush();
    }
    QTRY_VERIFY(!written.isEmpty());
    QVERIFY(failed.isEmpty());
    QFile journal(written.last().first().toString());
    QVERIFY(journal.open(QIODevice::ReadOnly));
    const auto entry = decodeJournal(journal.readAll());
    QVERIFY(entry);
    QCOMPARE(entry->bytes, controller.document().bytes());
}

int main(int argc, char** argv)
{
    initResources();
    const QApplication application(argc, argv);
    WorkersTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_workers.moc"
