// SPDX-License-Identifier: MIT
#include "preview/page/live/renderqueue.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QtTest/QTest>

using namespace galley;

class TestRenderQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rendersInAThreadOfItsOwn();
    void keepsTheNewestJobAlone();
    void deliversAtOnceWhenItIsQuick();
    void doesNotWaitForASlowJob();
    void endsWhileAJobRuns();
    void comparesWithThePageBefore();
    void freesPagesInItsOwnThread();
};

namespace {

RenderJob job(const QString& text)
{
    return {TextRope(text), {}, {}, PreviewMode::Post, {}};
}

// A renderer whose page's title is the job's text.
RenderFunction titled()
{
    return [](const RenderJob& asked) {
        RenderedPage page;
        page.title = asked.text.toString();
        return page;
    };
}

// The titles of the pages that have come.
QStringList titles(const QSignalSpy& spy)
{
    QStringList list;
    for (const auto& arguments : spy)
        list << arguments.at(0).value<RenderedPagePtr>()->title;
    return list;
}

} // namespace

void TestRenderQueue::rendersInAThreadOfItsOwn()
{
    std::thread::id made, rendered;
    RenderQueue queue([&] {
        made = std::this_thread::get_id();
        return [&](const RenderJob&) {
            rendered = std::this_thread::get_id();
            return RenderedPage{};
        };
    });
    QSignalSpy spy(&queue, &RenderQueue::rendered);
    queue.request(job(QStringLiteral("a")));
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(made, rendered);
    QVERIFY(made != std::this_thread::get_id());
}

void TestRenderQueue::keepsTheNewestJobAlone()
{
    QSemaphore begun, mayGoOn;
    RenderQueue queue([&] {
        return [&](const RenderJob& asked) {
            begun.release();
            mayGoOn.acquire();
            return titled()(asked);
        };
    });
    QSignalSpy spy(&queue, &RenderQueue::rendered);
    queue.request(job(QStringLiteral("first")));
    begun.acquire();
    for (int i = 0; i < 100; ++i)
        queue.request(job(QString::number(i)));
    mayGoOn.release(2);
    QTRY_VERIFY(titles(spy).endsWith(QStringLiteral("99")));
    QVERIFY(spy.size() <= 2);
    QCOMPARE(begun.available(), 1); // none of the others was begun
}

void TestRenderQueue::deliversAtOnceWhenItIsQuick()
{
    RenderQueue queue(titled);
    QSignalSpy spy(&queue, &RenderQueue::rendered);
    queue.request(job(QStringLiteral("a")));
    queue.deliverWithin(std::chrono::seconds(20));
    QCOMPARE(titles(spy), QStringList{QStringLiteral("a")}); // without the event loop
    QCoreApplication::processEvents();
    QCOMPARE(spy.size(), 1); // and not twice
}

void TestRenderQueue::doesNotWaitForASlowJob()
{
    QSemaphore mayGoOn;
    RenderQueue queue([&] {
        return [&](const RenderJob& asked) {
            mayGoOn.acquire();
            return titled()(asked);
        };
    });
    QSignalSpy spy(&queue, &RenderQueue::rendered);
    queue.request(job(QStringLiteral("slow")));
    queue.deliverWithin(std::chrono::milliseconds(1));
    QCOMPARE(spy.size(), 0);
    mayGoOn.release();
    QTRY_COMPARE(spy.size(), 1);
}

void TestRenderQueue::endsWhileAJobRuns()
{
    QSemaphore begun;
    auto queue = std::make_unique<RenderQueue>([&] {
        return [&](const RenderJob&) {
            begun.release();
            return RenderedPage{};
        };
    });
    queue->request(job(QStringLiteral("a")));
    begun.acquire();
    queue.reset();
    QCoreApplication::processEvents(); // what was under way finds nobody, and that is all
}

void TestRenderQueue::comparesWithThePageBefore()
{
    RenderQueue queue([] {
        return [](const RenderJob& asked) {
            RenderedPage page;
            for (const QString& word : asked.text.toString().split(u' ')) {
                RenderedBlock block;
                block.html = word.toUtf8();
                block.hash = qHash(block.html);
                page.blocks.push_back(block);
            }
            return page;
        };
    });
    QList<RenderedPagePtr> pages;
    QList<PageStep> steps;
    connect(&queue, &RenderQueue::rendered, this,
        [&](const RenderedPagePtr&, const RenderedPagePtr& shown, const PageStep& step) {
            pages += shown;
            steps += step;
        });
    for (const char* text : {"a b c", "a x c"}) {
        queue.request(job(QString::fromLatin1(text)));
        const qsizetype before = pages.size();
        QTRY_COMPARE(pages.size(), before + 1);
    }
    QVERIFY(!steps.at(0).from);
    QCOMPARE(steps.at(1).from, pages.at(0));
    QCOMPARE(steps.at(1).patch.changes.size(), size_t(1));
    QCOMPARE(steps.at(1).patch.changes.front().first, 1);
    QCOMPARE(steps.at(1).patch.changes.front().inserted.front(), &pages.at(1)->blocks.at(1));
}

// A long page takes a while to free: not in the thread that the user types in.
void TestRenderQueue::freesPagesInItsOwnThread()
{
    RenderQueue queue(titled);
    std::weak_ptr<const RenderedPage> first;
    int count = 0;
    connect(&queue, &RenderQueue::rendered, this, [&](const RenderedPagePtr& page) {
        if (count++ == 0)
            first = page;
    });
    queue.request(job(QStringLiteral("a")));
    QTRY_COMPARE(count, 1);
    QVERIFY(!first.expired()); // nobody else has it
    queue.request(job(QStringLiteral("b")));
    QTRY_COMPARE(count, 2);
    queue.request(job(QStringLiteral("c")));
    QTRY_COMPARE(count, 3);
    QVERIFY(first.expired());
}

QTEST_GUILESS_MAIN(TestRenderQueue)
#include "tst_renderqueue.moc"
