// SPDX-License-Identifier: MIT
#include "app/actions/actionset.h"
#include "app/application.h"
#include "app/panes/editorpane.h"
#include "app/panes/mainwindow.h"
#include "app/panes/noticebar.h"
#include "app/safety/restoredversion.h"
#include "app/safety/safetynet.h"
#include "app/status/statusline.h"
#include "app/store/postlock.h"
#include "editor/form/frontmatterform.h"
#include "editor/form/widgets/wrappedline.h"
#include "editor/paste/longlines.h"
#include "editor/text/markdowneditor.h"
#include "tests/app/fakedialogs.h"
#include "tests/support/webtestmain.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace galley;
using galley::test::FakeDialogs;

// What keeps a writer's words, in the real window on a small checkout.
class SafetyWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void savingKeepsEarlierVersions();
    void restoredVersionIsOneStepToUndo();
    void restoredVersionHasItsOwnBytes_data();
    void restoredVersionHasItsOwnBytes();
    void recoveredTextIsComparedAndKept_data();
    void recoveredTextIsComparedAndKept();
    void restoringOneOfSeveralKeepsTheOthers();
    void textNeverSavedComesBack();
    void textNeverSavedOutlivesUndo();
    void recoveryCanBeAskedForLater();
    void reloadKeepsCaretAndScroll();
    void mergeIsSaidAndUndone();
    void conflictIsDecidedFromTheNotice();
    void renamedPostIsFollowed();
    void secondWindowIsReadOnly();
    void missingFileIsSaid();
    void endOfSessionKeepsTheText();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString post() const { return path(QStringLiteral("sïte 文/_posts/2026-01-02-first.md")); }
    void start(const QString& argument);
    void leaveJournal(const QString& file, const QByteArray& bytes, int minutesAgo = 0);
    QStringList journals() const
    {
        return QDir(path(QStringLiteral("data/recovery"))).entryList(QDir::Files);
    }
    MarkdownEditor& editor() const { return m_app->window().editorPane().editor(); }
    NoticeBar& notice() const { return m_app->window().editorPane().notice(); }
    PostDocument& document() const { return m_app->controller().document(); }
    void press(const QString& label) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeDialogs> m_dialogs;
    std::unique_ptr<Application> m_app;
};

namespace {

const QByteArray text("---\ntitle: First\nauthor: Ada\n---\n\nHello there.\n\nSecond one.\n");

QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<missing>");
}

void write(const QString& path, const QByteArray& bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

void SafetyWindowTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(
        QDir::tempPath() + QStringLiteral("/galley safëty 文-XXXXXX"));
    m_dialogs = std::make_unique<FakeDialogs>();
    m_dialogs->unsaved = UnsavedAnswer::Discard;
    write(path(QStringLiteral("sïte 文/_config.yml")), "title: Test Lab\n");
    write(post(), text);
}

void SafetyWindowTest::cleanup()
{
    m_app.reset();
    m_dialogs.reset();
    m_folder.reset();
}

void SafetyWindowTest::start(const QString& argument)
{
    m_app.reset();
    m_app = std::make_unique<Application>(*m_dialogs,
        ApplicationFolders{
            path(QStringLiteral("galley.ini")), path(QStringLiteral("data/recovery"))});
    m_app->useLanguage(QStringLiteral("en"));
    m_app->start(argument);
}

void SafetyWindowTest::leaveJournal(const QString& file, const QByteArray& bytes, int minutesAgo)
{
    constexpr qint64 noProcess = 0x7fffffff; // beyond every system's process numbers
    const RecoveryFolder recovery(path(QStringLiteral("data/recovery")));
    JournalEntry entry;
    entry.post = file;
    entry.written = QDateTime::currentDateTimeUtc().addSecs(-60 * minutesAgo);
    entry.process = noProcess;
    entry.bytes = bytes;
    QVERIFY(recovery.write(recovery.journalFor(QStringLiteral("left %1").arg(minutesAgo)), entry));
}

void SafetyWindowTest::press(const QString& label) const
{
    for (QPushButton* button : notice().findChildren<QPushButton*>()) {
        if (button->text() != label)
            continue;
        button->setFocus(); // as a real click does
        button->click();
    }
}

void SafetyWindowTest::savingKeepsEarlierVersions()
{
    start(post());
    QTest::keyClick(&editor(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(&editor(), QStringLiteral("More words."));
    m_app->actions().trigger(Command::Save);
    m_app->safety().flush();
    const VersionStore& store = m_app->safety().versions();
    const QList<Version> versions = store.versions(post());
    QCOMPARE(versions.size(), 2);
    QCOMPARE(*store.read(post(), versions.at(0)), text + "More words.");
    QCOMPARE(*store.read(post(), versions.at(1)), text);
    QCOMPARE(versions.at(1).kind, VersionKind::Before);
    // text that is given up without saving is there too
    QTest::keyClicks(&editor(), QStringLiteral(" Never saved."));
    QVERIFY(m_app->window().close());
    m_app->safety().flush();
    const Version last = store.versions(post()).first();
    QCOMPARE(last.kind, VersionKind::Unsaved);
    QVERIFY(store.read(post(), last)->endsWith("Never saved."));
}

void SafetyWindowTest::restoredVersionIsOneStepToUndo()
{
    start(post());
    QTest::keyClick(&editor(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(&editor(), QStringLiteral("More words."));
    m_app->actions().trigger(Command::Save);
    // the dialog is modal: it is answered from its own event loop
    QTimer::singleShot(0, this, [] {
        QWidget* const dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        auto* const list = dialog->findChild<QTreeWidget*>();
        list->setCurrentItem(list->topLevelItem(1));
        for (auto* button : dialog->findChildren<QPushButton*>()) {
            if (button->text() == QLatin1String("&Restore"))
                button->click();
        }
    });
    m_app->actions().trigger(Command::EarlierVersions);
    QCOMPARE(document().bytes(), text);
    QCOMPARE(fileBytes(post()), text + "More words."); // not before it is saved
    QVERIFY(document().isModified());
    document().undo();
    QCOMPARE(document().bytes(), text + "More words.");
}

void SafetyWindowTest::restoredVersionHasItsOwnBytes_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("now");
    const QByteArray longLine = QByteArray("words ").repeated(60'000);
    QTest::newRow("a line shown in pieces") << "One.\n" + longLine + "\n" << QByteArray("One.\n");
    QTest::newRow("lines shown in pieces") << "One.\n" + longLine + "\n"
                                           << "Two.\n" + longLine + "other\n";
    QTest::newRow("other line ends") << QByteArray("a\r\nb\r\nc\nd\r\n") << QByteArray("a\nb\n");
    QTest::newRow("not UTF-8") << QByteArray("caf\xe9\n\xff\n")
                               << QByteArray("caf\xc3\xa9\n\xfe\n");
}

// Until Undo brings the other text back, with its own.
void SafetyWindowTest::restoredVersionHasItsOwnBytes()
{
    QFETCH(const QByteArray, version);
    QFETCH(const QByteArray, now);
    start(post());
    PostDocument& shown = document();
    shown.load(decodeFile(now, kLongestShownLine));
    const RestoredVersion restored(shown, decodeFile(version, kLongestShownLine));
    QCOMPARE(shown.bytes(), version);
    QVERIFY(shown.isModified());
    shown.undo();
    QCOMPARE(shown.bytes(), now);
    shown.redo();
    QCOMPARE(shown.bytes(), version);
    QTest::keyClick(&editor(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(&editor(), QStringLiteral("x"));
    QCOMPARE(shown.bytes(), version + 'x');
}

void SafetyWindowTest::recoveredTextIsComparedAndKept_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<QByteArray>("inWindow");
    QTest::addColumn<int>("journals");
    const auto row = [](const char* name, RecoveryDecision::Answer answer, const QByteArray& bytes,
                         int journals) { QTest::newRow(name) << int(answer) << bytes << journals; };
    using enum RecoveryDecision::Answer;
    row("restore", Restore, text + "Lost.\n", 1); // the new journal
    row("open the file", OpenFile, text, 0);
    row("later", Later, text, 1);
}

void SafetyWindowTest::recoveredTextIsComparedAndKept()
{
    QFETCH(const int, answer);
    QFETCH(const QByteArray, inWindow);
    QFETCH(const int, journals);
    leaveJournal(post(), text + "Lost.\n");
    m_dialogs->recovery = RecoveryDecision::Answer(answer);
    start(post());
    QCOMPARE(m_dialogs->asked, QStringList{QStringLiteral("recovery 2026-01-02-first.md")});
    QCOMPARE(document().bytes(), inWindow);
    QCOMPARE(fileBytes(post()), text);
    QCOMPARE(this->journals().size(), journals);
    // whatever the answer was, the text is somewhere
    bool kept = inWindow.contains("Lost.");
    for (const QString& journal : this->journals())
        kept |= fileBytes(path(QStringLiteral("data/recovery/")) + journal).contains("Lost.");
    for (const Version& version : m_app->safety().versions().versions(post()))
        kept |= m_app->safety().versions().read(post(), version)->contains("Lost.");
    QVERIFY(kept);
}

void SafetyWindowTest::restoringOneOfSeveralKeepsTheOthers()
{
    leaveJournal(post(), text + "Newest.\n", 1);
    leaveJournal(path(QStringLiteral("elsewhere.md")), "Of a file that is gone.\n", 2);
    leaveJournal(post(), text, 3); // was saved after all
    m_dialogs->recovery = RecoveryDecision::Answer::Restore;
    start({});
    QCOMPARE(m_dialogs->asked,
        (QStringList{QStringLiteral("recovery 2026-01-02-first.md"),
            QStringLiteral("recovery elsewhere.md")}));
    QCOMPARE(document().bytes(), text + "Newest.\n");
    QVERIFY(m_app->window().statusLine().currentMessage().contains(QLatin1String("1")));
    QCOMPARE(journals().size(), 2); // of the restored text and of the other
    m_app->actions().trigger(Command::RecoverText);
    QCOMPARE(document().bytes(), QByteArray("Of a file that is gone.\n"));
    QCOMPARE(m_app->controller().file(), path(QStringLiteral("elsewhere.md")));
    QVERIFY(m_app->controller().save());
    QCOMPARE(fileBytes(path(QStringLiteral("elsewhere.md"))), document().bytes());
}

void SafetyWindowTest::textNeverSavedComesBack()
{
    leaveJournal({}, "A post without a name.\n");
    m_dialogs->recovery = RecoveryDecision::Answer::Restore;
    start({});
    QCOMPARE(document().bytes(), QByteArray("A post without a name.\n"));
    QVERIFY(m_app->controller().needsPlace());
    QVERIFY(document().isModified());
}

// Undo takes it out of the window and out of the journal, and it has no file.
void SafetyWindowTest::textNeverSavedOutlivesUndo()
{
    const QByteArray unnamed("A post without a name.\n");
    leaveJournal({}, unnamed);
    m_dialogs->recovery = RecoveryDecision::Answer::Restore;
    start({});
    document().undo();
    QVERIFY(document().text().isEmpty());
    m_app->safety().keepAll();
    QVERIFY(journals().isEmpty());
    start({}); // as after a crash: there is nothing unsaved
    QVERIFY(document().bytes() != unnamed);
    m_app->actions().trigger(Command::RecoverText);
    QCOMPARE(document().bytes(), unnamed);
    QVERIFY(m_app->controller().file().isEmpty());
    QVERIFY(document().isModified());
}

void SafetyWindowTest::recoveryCanBeAskedForLater()
{
    start(post());
    m_app->actions().trigger(Command::RecoverText);
    QVERIFY(m_dialogs->asked.isEmpty());
    QVERIFY(!m_app->window().statusLine().currentMessage().isEmpty());
}

void SafetyWindowTest::reloadKeepsCaretAndScroll()
{
    QByteArray body;
    for (int i = 0; i < 300; ++i)
        body += "Line " + QByteArray::number(i) + ".\n\n";
    write(post(), text + body);
    start(post());
    editor().goToLine(311);
    editor().scrollToLine(301, 0);
    const QString caretLine = editor().textCursor().block().text();
    const auto top = [this] { return editor().visibleBlocks().first().text(); };
    const QString topLine = top();
    QVERIFY(topLine.startsWith(QLatin1String("Line 14")));
    write(post(), text + "New at the start.\n\nAnd more.\n\n" + body);
    m_app->controller().checkOutside();
    QVERIFY(document().text().contains(QLatin1String("New at the start.")));
    QCOMPARE(editor().textCursor().block().text(), caretLine);
    QCOMPARE(top(), topLine);
    QVERIFY(m_app->window().statusLine().currentMessage().contains(QLatin1String("reloaded")));
}

void SafetyWindowTest::mergeIsSaidAndUndone()
{
    start(post());
    QTest::keyClick(&editor(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(&editor(), QStringLiteral("Mine."));
    QByteArray theirs = text;
    theirs.replace("author: Ada", "author: Grace").replace("Hello there.", "Hello from there.");
    write(post(), theirs);
    QTRY_VERIFY(notice().text().contains(QLatin1String("front matter (author)")));
    QVERIFY(notice().text().contains(QLatin1String("1 paragraph")));
    QCOMPARE(document().bytes(), theirs + "Mine.");
    m_app->actions().trigger(Command::Undo);
    QCOMPARE(document().bytes(), text + "Mine.");
    // both sides are among the earlier versions
    m_app->safety().flush();
    QCOMPARE(m_app->safety().versions().versions(post()).size(), 2);
}

void SafetyWindowTest::conflictIsDecidedFromTheNotice()
{
    start(post());
    QTest::keyClick(&editor(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(&editor(), Qt::Key_Up);
    QTest::keyClick(&editor(), Qt::Key_End);
    QTest::keyClicks(&editor(), QStringLiteral(" Mine."));
    QByteArray mine = text;
    mine.replace("Second one.", "Second one. Mine.");
    QCOMPARE(document().bytes(), mine);
    QByteArray theirs = text;
    theirs.replace("Second one.", "Second one. Theirs.");
    write(post(), theirs);
    QTRY_VERIFY(notice().text().contains(QLatin1String("Both are kept")));
    press(QStringLiteral("Compare and Merge…"));
    QTRY_COMPARE(m_dialogs->asked, QStringList{QStringLiteral("merge 1 2026-01-02-first.md")});
    QTRY_VERIFY(notice().text().contains(QLatin1String("Both are kept"))); // not decided
    m_dialogs->mergeChoices = {MergeChoice::Theirs};
    press(QStringLiteral("Compare and Merge…"));
    QTRY_COMPARE(document().bytes(), theirs);
    QVERIFY(!document().isModified()); // the file has just this
}

void SafetyWindowTest::renamedPostIsFollowed()
{
    start(post());
    QTest::keyClicks(&editor(), QStringLiteral("x"));
    QVERIFY(m_app->controller().save());
    const QString other = QFileInfo(post()).absolutePath() + QStringLiteral("/2026-01-02-new.md");
    QVERIFY(QFile::rename(post(), other));
    QTRY_VERIFY(notice().text().contains(QStringLiteral("renamed to “2026-01-02-new.md”")));
    press(QStringLiteral("Continue Under the New Name"));
    QTRY_COMPARE(m_app->controller().file(), other);
    QTRY_COMPARE(m_app->window().focusWidget(), static_cast<QWidget*>(&editor()));
    QVERIFY(m_app->window().windowTitle().startsWith(QLatin1String("2026-01-02-new.md")));
    QVERIFY(!document().isModified());
    m_app->safety().flush();
    QCOMPARE(m_app->safety().versions().versions(other).size(), 2);
}

void SafetyWindowTest::secondWindowIsReadOnly()
{
    PostLock other(path(QStringLiteral("data/open")));
    other.acquire(post());
    PostLock asking(path(QStringLiteral("data/open")));
    QTRY_VERIFY(asking.otherHolder(post()));
    start(post());
    QCOMPARE(m_dialogs->asked, QStringList{QStringLiteral("in use 2026-01-02-first.md")});
    QVERIFY(m_app->window().windowTitle().contains(QLatin1String("(read-only)")));
    QVERIFY(notice().text().contains(QLatin1String("read-only here")));
    QVERIFY(editor().isReadOnly());
    QTest::keyClicks(&editor(), QStringLiteral("x"));
    QTest::keyClick(&editor(), Qt::Key_Return);
    m_app->actions().trigger(Command::Bold);
    m_app->actions().trigger(Command::Undo);
    QCOMPARE(document().bytes(), text);
    // found anew each time: the form's fields are made again when the site has been read
    const auto title = [this] {
        const FrontMatterForm& form = m_app->window().editorPane().form();
        return form.field(QStringLiteral("title"))->findChild<WrappedLine*>();
    };
    QVERIFY(!title()->isEnabled());
    press(QStringLiteral("Take Over"));
    QTRY_VERIFY(!editor().isReadOnly());
    QVERIFY(title()->isEnabled());
    QVERIFY(!m_app->window().windowTitle().contains(QLatin1String("(read-only)")));
    QVERIFY(notice().text().isEmpty());
    QSignalSpy takenOver(&other, &PostLock::takenOver);
    QTRY_VERIFY((other.check(), takenOver.size() == 1));
}

void SafetyWindowTest::missingFileIsSaid()
{
    start(path(QStringLiteral("sïte 文/_posts/2026-01-02-mistyped.md")));
    QCOMPARE(m_dialogs->errors.size(), 1);
    QVERIFY(m_dialogs->errors.first().file.endsWith(QLatin1String("mistyped.md")));
    QVERIFY(m_app->controller().file().isEmpty()); // the welcome page is there
}

void SafetyWindowTest::endOfSessionKeepsTheText()
{
    start(post());
    QTest::keyClicks(&editor(), QStringLiteral("Just typed."));
    QVERIFY(journals().isEmpty());
    m_app->safety().keepAll(); // as when the desktop's session ends, or on SIGTERM
    QCOMPARE(journals().size(), 1);
    QCOMPARE(decodeJournal(fileBytes(path(QStringLiteral("data/recovery/")) + journals().first()))
                 ->bytes,
        document().bytes());
}

GALLEY_WEB_TEST_MAIN(SafetyWindowTest)
#include "tst_safetywindow.moc"
