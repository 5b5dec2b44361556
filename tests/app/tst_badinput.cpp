// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "app/panes/editorpane.h"
#include "app/panes/mainwindow.h"
#include "app/panes/previewpane.h"
#include "editor/text/markdowneditor.h"
#include "tests/app/fakedialogs.h"
#include "tests/support/guiturns.h"
#include "tests/support/memorypace.h"
#include "tests/support/slowness.h"
#include "tests/support/webtestmain.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;
using test::FakeDialogs;

namespace {

// The goal is that the window never freezes for more than 100 ms, whatever is opened, pasted or
// typed; the longest turn measured here was 75 ms of processor time. The limit leaves room for
// machines that are slower, and that hand out memory slowly.
double longestFreeze() // ms
{
    return 250 * test::slowness * test::memoryPace();
}

constexpr const char* head = "---\nlayout: post\ntitle: Large\n---\n\n";

void write(const QString& path, const QByteArray& bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray prose(qsizetype size)
{
    QByteArray text;
    for (int number = 0; text.size() < size; ++number) {
        text += "## Part " + QByteArray::number(number) + "\n\n"
            + QByteArray("Some *emphasis*, a [link](https://example.org/a) and `code` in prose. ")
                  .repeated(6)
            + "\n\n- one\n- two\n\n";
    }
    return text;
}

} // namespace

// What nobody should write, but files and clipboards hold: opened, typed into, pasted and undone in
// the program's own window.
class TestBadInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();
    void opensWithoutAFreeze_data();
    void opensWithoutAFreeze();
    void pastesWithoutAFreeze_data();
    void pastesWithoutAFreeze();
    void takesOutsideChangesWithoutAFreeze_data();
    void takesOutsideChangesWithoutAFreeze();

private:
    QString path(const QString& name) const
    {
        return m_folder.filePath(QStringLiteral("site/") + name);
    }
    MarkdownEditor& editor() const { return m_app->window().editorPane().editor(); }
    void open(const QString& name);
    void typeAndUndo();
    void letWorkersFinish();

    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/galley bad 文-XXXXXX")};
    FakeDialogs m_dialogs;
    std::unique_ptr<Application> m_app;
};

void TestBadInput::initTestCase()
{
    write(path(QStringLiteral("_config.yml")), "title: Test Lab\n");
    write(path(QStringLiteral("_layouts/post.html")),
        "<!doctype html><html><body>{{ content }}</body></html>\n");
    write(path(QStringLiteral("_posts/2026-01-02-small.md")), QByteArray(head) + "Small.\n");
    m_dialogs.onProgress = [] { QCoreApplication::processEvents(); }; // as the real one does
    m_app = std::make_unique<Application>(m_dialogs,
        ApplicationFolders{m_folder.filePath(QStringLiteral("galley.ini")),
            m_folder.filePath(QStringLiteral("recovery"))});
    m_app->useLanguage(QStringLiteral("en"));
    m_app->start(path(QStringLiteral("_posts/2026-01-02-small.md")));
    m_app->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_app->window()));
    QTRY_VERIFY_WITH_TIMEOUT(m_app->window().previewPane().view().isReady(), 60000);
}

void TestBadInput::cleanupTestCase()
{
    m_app.reset();
}

void TestBadInput::cleanup()
{
    m_dialogs.unsaved = UnsavedAnswer::Discard;
    m_app->openPost(path(QStringLiteral("_posts/2026-01-02-small.md")));
    QTRY_VERIFY_WITH_TIMEOUT(editor().document()->blockCount() < 20, 60000);
}

// The checks, counts and highlighting that follow a change, each after a pause of its own: the time
// in which a freeze would be seen.
void TestBadInput::letWorkersFinish()
{
    QTest::qWait(1500);
    QTRY_VERIFY_WITH_TIMEOUT(!editor().isHighlighting(), 120000);
}

void TestBadInput::typeAndUndo()
{
    QTest::keyClick(&editor(), Qt::Key_End, Qt::ControlModifier);
    const QString before = m_app->controller().document().text();
    QTest::keyClick(&editor(), Qt::Key_Return);
    QTest::keyClicks(&editor(), QStringLiteral("More words (here)."), Qt::NoModifier, 20);
    QTest::keyClick(&editor(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(&editor(), Qt::Key_End, Qt::ControlModifier);
    while (m_app->controller().document().text() != before) {
        QVERIFY(editor().document()->isUndoAvailable());
        QTest::keyClick(&editor(), Qt::Key_Z, Qt::ControlModifier);
        QCoreApplication::processEvents();
    }
}

void TestBadInput::opensWithoutAFreeze_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("10 MB of prose") << prose(10'000'000);
    QTest::newRow("one line of 5 MB") << QByteArray("word ").repeated(1'000'000);
    QTest::newRow("one word of 5 MB") << QByteArray(5'000'000, 'w');
    QTest::newRow("100,000 lines") << QByteArray("a line\n").repeated(100'000);
    QTest::newRow("100,000 empty lines") << QByteArray(100'000, '\n');
    QTest::newRow("bidi controls")
        << QStringLiteral("\u202eabc\u2066אבג\u2069\u200f x\u202c\n").toUtf8().repeated(20'000);
    QTest::newRow("combining marks") << (QStringLiteral("e")
        + QStringLiteral("\u0301\u0323\u0308").repeated(60) + QStringLiteral(" z\n"))
                                            .toUtf8()
                                            .repeated(2'000);
    QTest::newRow("open fences and brackets")
        << QByteArray("```\n[[[(((\n> - * 1. {% {{\n").repeated(30'000);
    QTest::newRow("wide tables") << (QByteArray("|cell").repeated(400) + "|\n").repeated(400);
    QTest::newRow("zero bytes") << QByteArray("a\0b\n", 4).repeated(50'000);
}

void TestBadInput::opensWithoutAFreeze()
{
    QFETCH(const QByteArray, text);
    const QString file = path(QStringLiteral("_posts/2026-01-03-large.md"));
    const QByteArray bytes = head + text;
    write(file, bytes);
    test::GuiTurns turns;
    m_app->openPost(file);
    QTRY_COMPARE_WITH_TIMEOUT(m_app->controller().file(), file, 120000);
    letWorkersFinish();
    const double opening = turns.longest();
    turns.reset();
    typeAndUndo();
    letWorkersFinish();
    const double typing = turns.longest();
    QVERIFY(m_app->controller().document().bytes() == bytes);
    turns.reset();
    QTest::keyClicks(&editor(), QStringLiteral("x"));
    QVERIFY(m_app->controller().save());
    const double saving = turns.longest();
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(saved.readAll() == bytes + "x");
    qInfo("longest turns of the GUI thread: opening %.0f, typing %.0f, saving %.0f ms", opening,
        typing, saving);
    QVERIFY2(opening <= longestFreeze(), qPrintable(QString::number(opening)));
    QVERIFY2(typing <= longestFreeze(), qPrintable(QString::number(typing)));
    QVERIFY2(saving <= longestFreeze(), qPrintable(QString::number(saving)));
}

void TestBadInput::pastesWithoutAFreeze_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<bool>("isTaken");
    const QByteArray plain("text/plain"), html("text/html");
    QTest::newRow("1 MB of text") << plain << prose(990'000) << true;
    QTest::newRow("3 MB of text") << plain << prose(3'000'000) << false;
    QTest::newRow("30,000 empty lines") << plain << QByteArray(30'000, '\n') << true;
    QTest::newRow("100,000 empty lines") << plain << QByteArray(100'000, '\n') << false;
    QTest::newRow("one line of 2 MB") << plain << QByteArray("word ").repeated(400'000) << false;
    QTest::newRow("one line of 200 KB") << plain << QByteArray("word ").repeated(40'000) << true;
    QTest::newRow("50 MB of HTML")
        << html << QByteArray("<p>Some <b>words</b></p>").repeated(2'100'000) << false;
    QTest::newRow("350 KB of HTML")
        << html << QByteArray("<p>Some <b>words</b></p>").repeated(14'000) << true;
    QTest::newRow("scripts") << html
                             << QByteArray("<p>x</p><script>alert(1)</script>").repeated(1000)
                             << true;
    QTest::newRow("deep HTML") << html << QByteArray("<div>").repeated(200'000) << false;
}

void TestBadInput::pastesWithoutAFreeze()
{
    QFETCH(const QByteArray, format);
    QFETCH(const QByteArray, data);
    QFETCH(const bool, isTaken); // what is not is told
    auto* content = new QMimeData;
    content->setData(QString::fromLatin1(format), data);
    QGuiApplication::clipboard()->setMimeData(content);
    QTest::keyClick(&editor(), Qt::Key_End, Qt::ControlModifier);
    const QByteArray before = m_app->controller().document().bytes();
    test::GuiTurns turns;
    QTest::keyClick(&editor(), Qt::Key_V, Qt::ControlModifier);
    if (isTaken)
        QTRY_VERIFY_WITH_TIMEOUT(m_app->controller().document().bytes() != before, 120000);
    letWorkersFinish();
    QCOMPARE(m_app->controller().document().bytes() != before, isTaken);
    QVERIFY(!m_app->controller().document().bytes().contains("alert(1)"));
    QVERIFY(m_app->controller().document().bytes().startsWith(before));
    while (m_app->controller().document().bytes() != before) {
        QVERIFY(editor().document()->isUndoAvailable());
        QTest::keyClick(&editor(), Qt::Key_Z, Qt::ControlModifier);
        QCoreApplication::processEvents();
    }
    letWorkersFinish();
    qInfo("longest turn of the GUI thread: %.0f ms", turns.longest());
    QVERIFY2(turns.longest() <= longestFreeze(), qPrintable(QString::number(turns.longest())));
}

void TestBadInput::takesOutsideChangesWithoutAFreeze_data()
{
    QTest::addColumn<bool>("isModified");
    QTest::addColumn<int>("every"); // that many parts there is a changed one
    QTest::newRow("some parts, unmodified here") << false << 100;
    QTest::newRow("all parts, unmodified here") << false << 1;
    QTest::newRow("some parts, merged") << true << 100;
    QTest::newRow("all parts, merged") << true << 1;
}

void TestBadInput::takesOutsideChangesWithoutAFreeze()
{
    QFETCH(const bool, isModified);
    QFETCH(const int, every);
    const QString file = path(QStringLiteral("_posts/2026-01-03-large.md"));
    const QByteArray bytes = head + prose(1'500'000);
    write(file, bytes);
    m_app->openPost(file);
    QTRY_COMPARE_WITH_TIMEOUT(m_app->controller().file(), file, 120000);
    QByteArray expected = bytes;
    for (qsizetype part = 0, place = 0; (place = expected.indexOf("## Part", place)) > 0; ++part) {
        if (part % every == 0)
            expected.insert(place + 3, "Changed ");
        place += 4;
    }
    const QByteArray theirs = expected;
    if (isModified) {
        QTest::keyClick(&editor(), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(&editor(), QStringLiteral("Mine."));
        expected += "Mine.";
    }
    letWorkersFinish();
    test::GuiTurns turns;
    write(file, theirs);
    const auto text = [this] { return m_app->controller().document().bytes(); };
    QTRY_VERIFY_WITH_TIMEOUT(text() == expected, 60000);
    letWorkersFinish();
    qInfo("longest turn of the GUI thread: %.0f ms", turns.longest());
    QVERIFY2(turns.longest() <= longestFreeze(), qPrintable(QString::number(turns.longest())));
}

GALLEY_WEB_TEST_MAIN(TestBadInput)
#include "tst_badinput.moc"
