// SPDX-License-Identifier: MIT
#include "preview/page/view/previewview.h"
#include "preview/site/reader/sitereader.h"
#include "preview/site/render/render.h"
#include "preview/site/render/sharecard.h"
#include "tests/support/pageanswer.h"
#include "tests/support/webtestmain.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace galley;

namespace {

// A site with a tall list, so that it has a place to keep.
void writeSite(const QDir& folder)
{
    const std::pair<const char*, QByteArray> files[] = {
        {"_config.yml", "title: Lab\nurl: https://lab.example\n"},
        {"_layouts/post.html",
            "<!doctype html><html><head><title>{{ page.title }} - Lab</title>"
            "<meta property=\"og:title\" content=\"{{ page.title }}\">"
            "<meta property=\"og:image\" content=\"https://lab.example{{ page.cover }}\">"
            "</head><body>{{ content }}</body></html>"},
        {"news.html",
            "---\nlayout: null\n---\n<html><body><ul>{% for p in site.posts %}"
            "<li style=\"height: 900px\">{{ p.title }}</li>{% endfor %}</ul></body></html>"},
        {"index.html",
            "---\nlayout: null\n---\n<html><body><h1>Welcome</h1>"
            "{{ site.posts[0].title }}</body></html>"},
        {"_posts/2025-01-01-one.md", "---\ntitle: One\nlayout: post\n---\n\nText.\n"},
        {"_posts/2025-01-02-two.md", "---\ntitle: Two\nlayout: post\n---\n\nText.\n"},
    };
    for (const auto& [name, bytes] : files) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
}

} // namespace

// Where else a post appears, in the real web view and with the real renderer.
class TestPreviewModes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void listHasTheDraftInIt();
    void homeFollowsTyping();
    void modesKeepTheirPlaces();
    void problemsAreThoseOfThePost();
    void shareCardSaysWhatThePageSays();
    void shareCardNamesWhatIsMissing();
    void goesAwayWhileThePageIsChanging();

private:
    QVariant evaluate(const QString& script);
    QString bodyText() { return evaluate(QStringLiteral("document.body.innerText")).toString(); }
    void show(PreviewMode mode);
    QString file() const { return m_folder->filePath(QStringLiteral("_posts/2025-01-02-two.md")); }
    QString draft(const QString& title) const
    {
        return QStringLiteral("---\ntitle: %1\nlayout: post\ncover: /a.png\n---\n\n"
                              "<div style=\"height: 5000px\">Tall.</div>\n")
            .arg(title);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    SiteSnapshotPtr m_site;
    std::unique_ptr<PreviewView> m_view;
};

void TestPreviewModes::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    writeSite(QDir(m_folder->path()));
    m_site = *readSite(m_folder->path());
    m_view = std::make_unique<PreviewView>();
    m_view->resize(800, 600);
    m_view->setSite(m_site);
    m_view->show();
    QSignalSpy patched(m_view.get(), &PreviewView::patched);
    m_view->setText(draft(QStringLiteral("Draft title")), file());
    QTRY_VERIFY_WITH_TIMEOUT(!patched.isEmpty(), 20000);
}

void TestPreviewModes::cleanup()
{
    m_view.reset();
    m_site.reset();
    m_folder.reset();
}

QVariant TestPreviewModes::evaluate(const QString& script)
{
    return test::pageAnswer(*m_view, script);
}

void TestPreviewModes::show(PreviewMode mode)
{
    QSignalSpy patched(m_view.get(), &PreviewView::patched);
    m_view->setMode(mode);
    QTRY_VERIFY_WITH_TIMEOUT(!patched.isEmpty(), 20000);
}

void TestPreviewModes::listHasTheDraftInIt()
{
    show(PreviewMode::NewsList);
    QCOMPARE(
        evaluate(QStringLiteral("location.pathname")).toString(), QStringLiteral("/news.html"));
    QVERIFY(bodyText().contains(QLatin1String("Draft title")));
    QVERIFY(bodyText().contains(QLatin1String("One")));
}

void TestPreviewModes::homeFollowsTyping()
{
    show(PreviewMode::Home);
    QVERIFY(bodyText().contains(QLatin1String("Welcome")));
    QSignalSpy ready(m_view.get(), &PreviewView::pageReady);
    m_view->setText(draft(QStringLiteral("Typed title")), file());
    QTRY_VERIFY(bodyText().contains(QLatin1String("Typed title")));
    QCOMPARE(ready.size(), 0); // patched, not loaded again
}

void TestPreviewModes::modesKeepTheirPlaces()
{
    const QString place = QStringLiteral("window.scrollY");
    QVERIFY(test::scrollPage(*m_view, 1234));
    show(PreviewMode::NewsList);
    QCOMPARE(evaluate(place).toInt(), 0);
    QVERIFY(test::scrollPage(*m_view, 321));
    m_view->showLine(7, 0); // lines belong to the post's page alone
    show(PreviewMode::Post);
    QTRY_COMPARE(evaluate(place).toInt(), 1234);
    show(PreviewMode::NewsList);
    QTRY_COMPARE(evaluate(place).toInt(), 321);
}

void TestPreviewModes::problemsAreThoseOfThePost()
{
    QString title;
    connect(m_view.get(), &PreviewView::rendered, this,
        [&](const RenderedPagePtr& page) { title = page->title; });
    show(PreviewMode::NewsList);
    QTRY_COMPARE(title, QStringLiteral("Draft title"));
}

void TestPreviewModes::shareCardSaysWhatThePageSays()
{
    show(PreviewMode::ShareCard);
    QVERIFY(bodyText().contains(QLatin1String("Draft title")));
    QVERIFY(bodyText().contains(QStringLiteral("lab.example › 2025 › 01 › 02 › two.html")));
    QCOMPARE(
        evaluate(QStringLiteral("document.querySelector('img').getAttribute('src')")).toString(),
        QStringLiteral("/a.png"));
    QVERIFY(bodyText().contains(QLatin1String("The page has no description")));
}

void TestPreviewModes::shareCardNamesWhatIsMissing()
{
    RenderedPage page;
    page.before = "<html><head><meta property=\"og:image\" "
                  "content=\"https://elsewhere.example/x.png\"></head><body>";
    const QString card = QString::fromUtf8(shareCard(page, *m_site).before);
    QVERIFY(card.contains(QLatin1String("The page has no title.")));
    QVERIFY(card.contains(QLatin1String("is on another site: https://elsewhere.example/x.png")));
    QVERIFY(!card.contains(QLatin1String("<img")));
}

void TestPreviewModes::goesAwayWhileThePageIsChanging()
{
    // The page is kept busy, so the change is still unanswered when the view goes: the engine then
    // answers from its own destructor, which once wrote into what was gone and broke the heap.
    m_view->evaluate(
        QStringLiteral("const end = Date.now() + 2000; while (Date.now() < end);"), {});
    m_view->setText(draft(QStringLiteral("Never shown")), file());
    int signalled = 0;
    const auto count = [&] { ++signalled; };
    connect(m_view.get(), &PreviewView::patched, this, count);
    connect(m_view.get(), &PreviewView::pageReady, this, count);
    QSignalSpy rendered(m_view.get(), &PreviewView::rendered);
    QTRY_VERIFY(!rendered.isEmpty()); // follows the sending of the change
    m_view.reset();
    QCOMPARE(signalled, 0);
}

GALLEY_WEB_TEST_MAIN(TestPreviewModes)

#include "tst_previewmodes.moc"
