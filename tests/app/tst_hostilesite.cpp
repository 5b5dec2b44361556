// SPDX-License-Identifier: MIT
// The whole window on a checkout that means harm by its names, pictures and what is pasted or
// dropped from it; and what becomes of the text when the page's process dies.

#include "app/actions/actionset.h"
#include "app/application.h"
#include "app/library/list/librarypane.h"
#include "app/panes/editorpane.h"
#include "app/panes/mainwindow.h"
#include "app/panes/previewpane.h"
#include "app/status/statusline.h"
#include "editor/pictures/svgsanitizer.h"
#include "editor/text/markdowneditor.h"
#include "tests/app/fakedialogs.h"
#include "tests/support/foreignwatch.h"
#include "tests/support/pageanswer.h"
#include "tests/support/webtestmain.h"

#include <QAbstractItemView>
#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QImage>
#include <QImageReader>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <csignal>
#include <optional>

using namespace galley;

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    file.write(bytes);
}

} // namespace

class TestHostileSite : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void namesAreShownAsTheyAre();
    void coversReadNoOtherFiles();
    void picturesAreFenced_data();
    void picturesAreFenced();
    void pastedHtmlBringsNothingAlong();
    void droppedHtmlBringsNothingAlong();
    void pageTakesNoDrops();
    void crashOfThePageTouchesNoText();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString site(const QString& name) const { return path(QStringLiteral("site/") + name); }
    QString secret(const QString& name) const { return path(QStringLiteral("secret/") + name); }
    void start();
    MarkdownEditor& editor() const { return m_app->window().editorPane().editor(); }
    QByteArray hostileHtml() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::FakeDialogs> m_dialogs;
    std::unique_ptr<Application> m_app;
    std::optional<test::ForeignWatch> m_watch;
    QByteArray m_post;
};

void TestHostileSite::init()
{
    m_folder = std::make_unique<QTemporaryDir>(
        QDir::tempPath() + QStringLiteral("/galley hostile 文-XXXXXX"));
    m_dialogs = std::make_unique<test::FakeDialogs>();
    QImage picture(77, 50, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(QDir().mkpath(path(QStringLiteral("secret"))));
    QVERIFY(picture.save(secret(QStringLiteral("secret.png"))));
    write(secret(QStringLiteral("secret.css")), "rect { fill: red }");
    write(secret(QStringLiteral("secret.txt")), "canary-7f3a9");
    const QByteArray tag = "<img src='" + secret(QStringLiteral("secret.png")).toUtf8() + "'>";
    write(site(QStringLiteral("_config.yml")), "title: \"" + tag + "\"\n");
    write(site(QStringLiteral("_layouts/post.html")),
        "<html><head><title>t</title></head><body>{{ content }}</body></html>");
    write(site(QStringLiteral(".galley.yml")),
        "fields:\n  title: {type: text, label: \"" + tag + "\", help: \"" + tag + "\"}\n");
    write(site(QStringLiteral("static/cover.svg")),
        "<?xml-stylesheet type=\"text/css\" href=\"" + secret(QStringLiteral("secret.css")).toUtf8()
            + "\"?><svg xmlns=\"http://www.w3.org/2000/svg\" "
              "xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"80\" height=\"60\"><rect "
              "width=\"80\" height=\"60\" fill=\"#00ff00\"/><image xlink:href=\""
            + secret(QStringLiteral("secret.png")).toUtf8()
            + "\" width=\"80\" height=\"60\"/></svg>");
    m_post = "---\ntitle: \"" + tag + "\"\nauthor: \"" + tag
        + "\"\ncover: /static/cover.svg\nlayout: post\n\"" + tag + "\": x\n---\n\n# " + tag
        + "\n\nText.\n";
    write(site(QStringLiteral("_posts/2026-01-02-first.md")), m_post);
    write(site(QStringLiteral("_posts/<img src=x>.md")), m_post);
    m_watch.emplace(path(QStringLiteral("secret")));
}

void TestHostileSite::cleanup()
{
    m_app.reset();
    QCOMPARE(m_watch->opened(), QStringList());
    m_watch.reset();
    m_dialogs.reset();
    m_folder.reset();
}

void TestHostileSite::start()
{
    m_app = std::make_unique<Application>(*m_dialogs,
        ApplicationFolders{path(QStringLiteral("galley.ini")), path(QStringLiteral("recovery"))});
    m_app->useLanguage(QStringLiteral("en"));
    QSignalSpy ready(&m_app->window().previewPane().view(), &PreviewView::pageReady);
    m_app->start(site(QStringLiteral("_posts/2026-01-02-first.md")));
    m_app->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_app->window()));
    QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty(), 120000);
}

// Labels and tool tips take what looks like HTML for it, and read the pictures that it names.
void TestHostileSite::namesAreShownAsTheyAre()
{
    start();
    m_app->actions().setChecked(Command::ShowOutline, true);
    m_app->actions().trigger(Command::ShowOutline);
    m_app->actions().trigger(Command::ShowChecks);
    QCoreApplication::processEvents();
    const auto looksLikeHtml = [](const QString& text) {
        return Qt::mightBeRichText(text) && text.contains(QLatin1String("<img"));
    };
    int labels = 0, tips = 0;
    for (const QWidget* widget : m_app->window().findChildren<QWidget*>()) {
        QVERIFY2(!looksLikeHtml(widget->toolTip()), qPrintable(widget->toolTip()));
        tips += widget->toolTip().contains(QLatin1String("img")) ? 1 : 0;
        const auto* label = qobject_cast<const QLabel*>(widget);
        if (!label || !label->text().contains(QLatin1String("<img")))
            continue;
        ++labels;
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QVERIFY(labels > 0); // the form's label and the site's name
    QVERIFY(tips > 0);
    int items = 0;
    for (const QAbstractItemView* view : m_app->window().findChildren<QAbstractItemView*>()) {
        for (int row = 0; view->model() && row < view->model()->rowCount(); ++row) {
            const QString tip = view->model()->index(row, 0).data(Qt::ToolTipRole).toString();
            QVERIFY2(!looksLikeHtml(tip), qPrintable(tip));
            items += tip.contains(QLatin1String("img")) ? 1 : 0;
        }
    }
    QVERIFY(items > 0); // the post's heading, and the file's name
}

void TestHostileSite::coversReadNoOtherFiles()
{
    start();
    // Drawing the list reads the covers; the form shows the picture, too.
    QTRY_VERIFY(m_app->window().library().findChild<QAbstractItemView*>()->model()->rowCount() > 0);
    m_app->window().library().grab();
    QSignalSpy patched(&m_app->window().previewPane().view(), &PreviewView::patched);
    QTest::keyClick(&editor(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(&editor(), QStringLiteral("x"));
    QTRY_VERIFY(!patched.isEmpty());
    m_app->window().grab();
    QThreadPool::globalInstance()->waitForDone();
    QCOMPARE(m_watch->opened(), QStringList());
}

void TestHostileSite::picturesAreFenced_data()
{
    QTest::addColumn<QByteArray>("svg");
    const QByteArray open = "<svg xmlns=\"http://www.w3.org/2000/svg\" "
                            "xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"80\" "
                            "height=\"60\"><rect width=\"80\" height=\"60\" fill=\"#00ff00\"/>";
    const auto row = [&](const char* name, const QByteArray& before, const QByteArray& inside) {
        QTest::newRow(name) << before + open + inside + "</svg>";
    };
    row("nothing", "", "");
    row("image", "", "<image xlink:href=\"{png}\" width=\"80\" height=\"60\"/>");
    row("image without prefix", "", "<image href=\"{png}\" width=\"80\" height=\"60\"/>");
    row("image by file address", "",
        "<image xlink:href=\"file://{png}\" width=\"80\" height=\"60\"/>");
    row("image with blanks", "", "<image xlink:href=\"\n {png}\" width=\"80\" height=\"60\"/>");
    row("image by an entity", "<!DOCTYPE svg [<!ENTITY p \"{png}\">]>",
        "<image xlink:href=\"&p;\" width=\"80\" height=\"60\"/>");
    row("style sheet", "<?xml-stylesheet type=\"text/css\" href=\"{css}\"?>", "");
    row("style sheet inside", "", "<style>@import url({css});</style>");
    row("picture inside", "",
        "<image xlink:href=\"data:image/png;base64,iVBORw0KGgo=\" width=\"8\" height=\"6\"/>");
}

void TestHostileSite::picturesAreFenced()
{
    QFETCH(QByteArray, svg);
    svg.replace("{png}", secret(QStringLiteral("secret.png")).toUtf8());
    svg.replace("{css}", secret(QStringLiteral("secret.css")).toUtf8());
    QByteArray fenced = sanitizedPicture(svg);
    QBuffer buffer(&fenced);
    QImageReader reader(&buffer);
    const QImage image = reader.read();
    QCOMPARE(image.size(), QSize(80, 60));
    QCOMPARE(image.pixelColor(70, 50), QColor(0, 255, 0));
    QCOMPARE(m_watch->opened(), QStringList());
    const QByteArray png("\x89PNG\r\n\x1A\n rest");
    QCOMPARE(sanitizedPicture(png), png);
    const QByteArray compressed = QByteArray::fromHex( // <svg xmlns="http://www.w3.org/2000/svg"/>
        "1f8b0800000000000203b3292e4b57a8c8cdc92bb655ca282929b0d2d72f"
        "2f2fd72b37d6cb2f4ad737323030d007aa50d2b70300c4f7919329000000");
    QCOMPARE(sanitizedPicture(compressed), QByteArray());
    QCOMPARE(sanitizedPicture("<svg><broken"), QByteArray());
}

QByteArray TestHostileSite::hostileHtml() const
{
    const QByteArray file = secret(QStringLiteral("secret.png")).toUtf8();
    return "<meta http-equiv=refresh content='0;url=http://127.0.0.1:9/'><p>Pasted <b>text</b></p>"
           "<script>run()</script><img src='file://"
        + file + "' onerror='run()'><img src='http://127.0.0.1:9/p.png'><iframe src='file://" + file
        + "'></iframe><a href='javascript:run()'>x</a><a href='data:text/html,y'>y</a><object "
          "data='"
        + file + "'></object><svg onload='run()'><image href='file://" + file
        + "'/></svg><link rel=stylesheet href='file://"
        + secret(QStringLiteral("secret.css")).toUtf8()
        + "'><style>@import 'http://127.0.0.1:9/'"
          "</style><p onclick='run()' style='background:url(http://127.0.0.1:9/)'>end</p>";
}

void TestHostileSite::pastedHtmlBringsNothingAlong()
{
    start();
    auto* mime = new QMimeData;
    mime->setHtml(QString::fromUtf8(hostileHtml()));
    mime->setText(QStringLiteral("Pasted text"));
    QApplication::clipboard()->setMimeData(mime);
    QTest::keyClick(&editor(), Qt::Key_End, Qt::ControlModifier);
    editor().setFocus();
    m_app->actions().trigger(Command::Paste);
    const QByteArray text = m_app->controller().document().bytes();
    QVERIFY(text.startsWith(m_post));
    const QByteArray pasted = text.mid(m_post.size());
    QVERIFY2(pasted.contains("Pasted **text**"), pasted.constData());
    for (const char* bad : {"<script", "run()", "javascript:", "data:", "file:", "iframe", "<svg",
             "onload", "refresh", "@import"})
        QVERIFY2(!pasted.contains(bad), pasted.constData());
    QCOMPARE(m_watch->opened(), QStringList());
}

void TestHostileSite::droppedHtmlBringsNothingAlong()
{
    start();
    QMimeData mime;
    mime.setHtml(QString::fromUtf8(hostileHtml()));
    mime.setText(QStringLiteral("Dropped text"));
    const QPoint place = editor().viewport()->rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(editor().viewport(), &enter);
    QDropEvent drop(place, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(editor().viewport(), &drop);
    const QByteArray text = m_app->controller().document().bytes();
    for (const char* bad : {"<script", "run()", "javascript:", "file:", "<iframe", "<svg"})
        QVERIFY2(!text.contains(bad), text.constData());
    QCOMPARE(m_watch->opened(), QStringList());
}

void TestHostileSite::pageTakesNoDrops()
{
    start();
    PreviewView& view = m_app->window().previewPane().view();
    QSignalSpy ready(&view, &PreviewView::pageReady);
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(secret(QStringLiteral("secret.txt"))),
        QUrl(QStringLiteral("http://127.0.0.1:9/"))});
    mime.setHtml(QString::fromUtf8(hostileHtml()));
    QList<QWidget*> targets = view.findChildren<QWidget*>();
    targets.prepend(&view);
    for (QWidget* target : targets) {
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(target, &enter);
        QVERIFY2(!target->acceptDrops() || !enter.isAccepted(), target->metaObject()->className());
    }
    QVERIFY(test::pageAnswer(view, QStringLiteral("location.href"))
                .toString()
                .startsWith(QLatin1String("site://checkout/")));
    QCOMPARE(ready.size(), 0);
}

void TestHostileSite::crashOfThePageTouchesNoText()
{
    start();
    PreviewView& view = m_app->window().previewPane().view();
    QTest::keyClick(&editor(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(&editor(), QStringLiteral("Not saved."));
    const QByteArray before = m_app->controller().document().bytes();
    QVERIFY(before.endsWith("Not saved."));
    for (int crash = 1; crash <= 2; ++crash) {
        QSignalSpy lost(&view, &PreviewView::renderProcessLost);
        QSignalSpy ready(&view, &PreviewView::pageReady);
        QVERIFY(view.engineProcess() > 0);
        QCOMPARE(::kill(pid_t(view.engineProcess()), SIGKILL), 0);
        QVERIFY(lost.wait(120000));
        QVERIFY(m_app->window().statusLine().currentMessage().contains(
            QStringLiteral("Your text is not affected")));
        // Typing goes on while the page is away.
        QTest::keyClicks(&editor(), QStringLiteral("!"));
        QVERIFY(!ready.isEmpty() || ready.wait(120000));
    }
    QCOMPARE(m_app->controller().document().bytes(), before + "!!");
    QTRY_VERIFY(test::pageAnswer(view, QStringLiteral("document.body.innerText"))
                    .toString()
                    .contains(QStringLiteral("Not saved.!!")));
    QFile file(site(QStringLiteral("_posts/2026-01-02-first.md")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), m_post);
}

GALLEY_WEB_TEST_MAIN(TestHostileSite)
#include "tst_hostilesite.moc"
