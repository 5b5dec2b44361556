// SPDX-License-Identifier: MIT
#include "app/site/sitecontroller.h"
#include "preview/export/exporter.h"
#include "preview/page/live/renderqueue.h"
#include "preview/site/assets/publicfiles.h"
#include "preview/site/reader/sitereader.h"
#include "preview/site/render/render.h"
#include "resources/resources.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace galley;

// What several threads use at once, used by several threads at once. `run --tsan` has it watched by
// ThreadSanitizer; without, it still checks that every thread gets the right results. Links little,
// so that a build of its own for ThreadSanitizer is quick.
class ThreadsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void renderersShareASite();
    void theQueueFollowsASiteThatIsReadAgain();
    void theSiteIsReadAgainWhileItIsUsed();

private:
    QString postFile(qsizetype number) const { return m_posts.at(number % m_posts.size()); }

    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/galley thrëads 文-XXXXXX")};
    QString m_site;
    QStringList m_posts;
};

namespace {

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Runs the function on several threads at once: more than this machine has processors, so that they
// are interrupted anywhere.
template <class Function> void onSeveralThreads(const Function& function)
{
    std::vector<std::thread> threads;
    for (int number = 0; number < 4; ++number)
        threads.emplace_back([&function, number] { function(number); });
    for (std::thread& thread : threads)
        thread.join();
}

RenderFunction realRenderer()
{
    return [renderer = std::make_shared<PageRenderer>()](const RenderJob& job) {
        return renderer->render({job.text.toString(), job.file}, *job.site);
    };
}

bool holds(const RenderedPage& page, const QByteArray& text)
{
    return std::ranges::any_of(
        page.blocks, [&text](const auto& block) { return block.html.contains(text); });
}

} // namespace

void ThreadsTest::initTestCase()
{
    const QString sample = QStringLiteral(":/site");
    m_site = m_folder.filePath(QStringLiteral("site"));
    QDirIterator files(sample, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = QDir(sample).relativeFilePath(files.next());
        const QString target = QDir(m_site).filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(target).absolutePath()));
        QVERIFY(QFile::copy(files.filePath(), target));
        QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
        if (name.startsWith(QLatin1String("_posts/")))
            m_posts += target;
    }
    QVERIFY(m_posts.size() > 3);
}

void ThreadsTest::renderersShareASite()
{
    const SiteSnapshotPtr site = readSite(m_site).value();
    PageRenderer renderer;
    QList<QByteArray> expected;
    for (const QString& post : std::as_const(m_posts))
        expected +=
            exportPost(renderer, {textOf(post), post}, *site, ExportFormat::Standalone).bytes;
    std::atomic<int> wrong = 0;
    onSeveralThreads([&](int number) {
        PageRenderer own;
        for (int turn = 0; turn < m_posts.size(); ++turn) {
            const qsizetype index = (turn + number) % m_posts.size();
            const RenderRequest request{textOf(m_posts.at(index)), m_posts.at(index)};
            if (exportPost(own, request, *site, ExportFormat::Standalone).bytes
                != expected.at(index))
                ++wrong;
            own.renderListPage(request, *site, ListKind::News);
            for (const PostSummary& summary : site->posts())
                readPublicFile(*site, summary.cover);
        }
    });
    QCOMPARE(wrong, 0);
}

void ThreadsTest::theQueueFollowsASiteThatIsReadAgain()
{
    RenderQueue queue(realRenderer);
    QSignalSpy rendered(&queue, &RenderQueue::rendered);
    SiteSnapshotPtr site = readSite(m_site).value();
    constexpr int turns = 20;
    std::atomic<bool> done = false;
    std::thread reader([&] {
        SiteSnapshotPtr own = site;
        while (!done)
            own = readSite(m_site, own).value();
    });
    const QString text = textOf(postFile(0));
    for (int turn = 0; turn < turns; ++turn) {
        site = readSite(m_site, site).value();
        queue.request({TextRope(text + QStringLiteral("\nturn %1\n").arg(turn)), postFile(0), site,
            PreviewMode::Post, {}});
        queue.deliverWithin(std::chrono::milliseconds(turn % 3));
        QCoreApplication::processEvents();
    }
    const QByteArray last = "turn " + QByteArray::number(turns - 1);
    QTRY_VERIFY_WITH_TIMEOUT(
        !rendered.isEmpty() && holds(*rendered.last().first().value<RenderedPagePtr>(), last),
        30000);
    done = true;
    reader.join();
}

void ThreadsTest::theSiteIsReadAgainWhileItIsUsed()
{
    SiteController sites;
    QSignalSpy changed(&sites, &SiteController::siteChanged);
    sites.open(m_site);
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 30000);
    std::atomic<bool> done = false;
    std::atomic<int> rendered = 0;
    std::thread user([&, site = sites.site()] {
        PageRenderer renderer;
        while (!done || rendered == 0) {
            renderer.render({textOf(postFile(rendered)), postFile(rendered)}, *site);
            ++rendered;
        }
    });
    for (int turn = 0; turn < 10; ++turn) {
        const auto before = changed.size();
        sites.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(changed.size() > before, 30000);
    }
    done = true;
    user.join();
    QVERIFY(rendered > 0);
}

int main(int argc, char** argv)
{
    initResources();
    const QCoreApplication application(argc, argv);
    ThreadsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_threads.moc"
