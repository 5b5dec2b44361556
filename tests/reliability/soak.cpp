// SPDX-License-Identifier: MIT
// Hours of editing compressed into minutes, in the real window with the real web view: what the
// process tree uses afterwards against what it used when it was warm.
//
//     soak [--rounds N] [--warm N] [--keys N]
//
// One round is what somebody does in a minute: 200 keys (or N), some undone and redone, one form
// edit, one save, another preview mode; every second round another post, every fifth an export. 120
// rounds are two hours.

#include "app/actions/actionset.h"
#include "app/application.h"
#include "app/dialogs/exportdialog.h"
#include "app/panes/editorpane.h"
#include "app/panes/mainwindow.h"
#include "app/panes/previewpane.h"
#include "editor/form/frontmatterform.h"
#include "editor/form/widgets/wrappedline.h"
#include "editor/text/markdowneditor.h"
#include "preview/page/view/previewview.h"
#include "resources/resources.h"
#include "tests/app/fakedialogs.h"
#include "tests/reliability/processtree.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCommandLineParser>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace galley;
using namespace galley::test;

namespace {

constexpr int patience = 30000; // ms, for the page or an export
constexpr int settleTime = 90000; // ms, for pools to let their idle threads go
constexpr int settledSamples = 8; // as many samples without a smaller one are settled
constexpr int sampleDistance = 500; // ms

void printFigure(const char* name, double value, const char* unit, const QByteArray& note = {})
{
    std::printf("FIGURE {\"name\": \"%s\", \"value\": %.10g, \"unit\": \"%s\", \"note\": \"%s\"}\n",
        name, value, unit, note.constData());
    std::fflush(stdout);
}

bool copyFolder(const QString& from, const QString& to)
{
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString target = QDir(to).filePath(QDir(from).relativeFilePath(files.next()));
        if (!QDir().mkpath(QFileInfo(target).absolutePath())
            || !QFile::copy(files.filePath(), target))
            return false;
        QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
    }
    return true;
}

struct Plan {
    int rounds = 120;
    int warmRounds = 8; // every mode and every export format comes within four
    int keys = 200; // a round
};

// Somebody who edits the sample site's posts, one round a minute.
class Writer {
public:
    Writer(Application& app, FakeDialogs& dialogs, const QString& site, int keys)
        : m_app(app)
        , m_dialogs(dialogs)
        , m_site(site)
        , m_keysOfARound(keys)
        , m_posts(QDir(site + QStringLiteral("/_posts"))
                      .entryList({QStringLiteral("*.md")}, QDir::Files))
        , m_patched(&preview(), &PreviewView::patched)
    {
    }

    bool start()
    {
        QSignalSpy ready(&preview(), &PreviewView::pageReady);
        m_app.start(postFile(0));
        m_app.window().showMaximized();
        return QTest::qWaitFor([&] { return !ready.isEmpty() && m_app.sites().site(); }, patience);
    }

    void round(int number)
    {
        if (number % 2 == 1)
            openNext();
        typeAndUndo();
        editForm(number);
        m_app.actions().trigger(Command::Save);
        constexpr Command modes[] = {Command::PreviewList, Command::PreviewHome,
            Command::PreviewShare, Command::PreviewPost};
        m_app.actions().trigger(modes[number % 4]);
        waitForPage();
        if (number % 5 == 4 || number < 4)
            exportAs(number % 4);
        m_app.actions().trigger(Command::PreviewPost);
        editor().goToPosition(editor().postDocument().frontMatter().bodyStart);
    }

    int unpatched() const { return m_unpatched; }
    int keys() const { return m_keys; }

private:
    PreviewView& preview() const { return m_app.window().previewPane().view(); }
    MarkdownEditor& editor() const { return m_app.window().editorPane().editor(); }
    QString postFile(int number) const
    {
        return m_site + QStringLiteral("/_posts/") + m_posts.at(number % int(m_posts.size()));
    }

    void openNext()
    {
        m_app.openPost(postFile(++m_open));
        waitForPage();
    }

    // A page must follow what was done, or the soak would soak an idle engine.
    void waitForPage()
    {
        if (m_patched.isEmpty() && !m_patched.wait(patience))
            ++m_unpatched;
        m_patched.clear();
    }

    void typeAndUndo()
    {
        for (int key = 1; key <= m_keysOfARound; ++key) {
            ++m_keys;
            if (key % 60 == 0)
                QTest::keyClick(&editor(), Qt::Key_Return);
            else
                QTest::keyClick(&editor(), key % 6 == 0 ? ' ' : char('a' + (m_keys * 7) % 26));
            if (key % 10 == 0)
                waitForPage();
        }
        for (int step = 0; step < 6; ++step)
            m_app.actions().trigger(step % 3 == 2 ? Command::Redo : Command::Undo);
        // a post does not grow without end: the rest of the minute's words are taken back
        if (editor().postDocument().text().size() > 12000) {
            const FrontMatter& frontMatter = editor().postDocument().frontMatter();
            editor().postDocument().apply(
                {{TextRange{frontMatter.bodyStart, frontMatter.bodyStart + 6000}, {}}});
        }
        waitForPage();
    }

    void editForm(int number)
    {
        FieldEditor* const field =
            m_app.window().editorPane().form().field(QStringLiteral("title"));
        auto* const input = field ? field->findChild<WrappedLine*>() : nullptr;
        if (!input)
            qFatal("the form has no title");
        input->setFocus();
        QTest::keyClick(input, Qt::Key_End, Qt::ControlModifier);
        QTest::keyClick(input, Qt::Key_Backspace);
        QTest::keyClicks(input, QString::number(number % 10));
        waitForPage();
        editor().setFocus();
    }

    void exportAs(int format)
    {
        m_dialogs.saveFile = m_site + QStringLiteral("/../export-%1.out").arg(format);
        QFile::remove(m_dialogs.saveFile);
        QTimer::singleShot(0, &m_app, [format] {
            auto* const dialog = qobject_cast<ExportDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                qFatal("no export dialog");
            QList<QAbstractButton*> choices;
            for (QAbstractButton* const button : dialog->findChildren<QAbstractButton*>()) {
                if (button->autoExclusive())
                    choices += button;
            }
            choices.at(format)->click();
            dialog->accept();
        });
        m_app.actions().trigger(Command::Export);
        if (!QTest::qWaitFor([this] { return QFile::exists(m_dialogs.saveFile); }, patience))
            qFatal("no export");
    }

    Application& m_app;
    FakeDialogs& m_dialogs;
    QString m_site;
    int m_keysOfARound;
    QStringList m_posts;
    QSignalSpy m_patched;
    int m_open = 0;
    int m_keys = 0;
    int m_unpatched = 0;
};

// The least that is used within a while of rest: caches that are being emptied and threads that
// wait for more work are not growth. Ends early when nothing falls any more, or everything is
// within `wanted`.
Usage settledUsage(const Usage* wanted)
{
    const auto isWithin = [wanted](const Usage& usage) {
        return wanted && usage.descriptors <= wanted->descriptors
            && usage.threads <= wanted->threads && usage.processes <= wanted->processes
            && usage.memory <= wanted->memory + wanted->memory / 10;
    };
    Usage least = usageOf(QCoreApplication::applicationPid());
    int unchanged = 0;
    QElapsedTimer elapsed;
    elapsed.start();
    while (elapsed.elapsed() < settleTime && !isWithin(least)
        && (wanted || unchanged < settledSamples)) {
        QTest::qWait(sampleDistance);
        const Usage now = usageOf(QCoreApplication::applicationPid());
        const Usage before = least;
        least.memory = std::min(least.memory, now.memory);
        least.descriptors = std::min(least.descriptors, now.descriptors);
        least.threads = std::min(least.threads, now.threads);
        least.processes = std::min(least.processes, now.processes);
        const bool fell = least.descriptors < before.descriptors || least.threads < before.threads
            || double(least.memory) < 0.995 * double(before.memory);
        unchanged = fell ? 0 : unchanged + 1;
    }
    return least;
}

QByteArray describe(const Usage& usage)
{
    return QByteArray::number(usage.memory / 1'000'000) + " MB, "
        + QByteArray::number(usage.descriptors) + " descriptors, "
        + QByteArray::number(usage.threads) + " threads, " + QByteArray::number(usage.processes)
        + " processes";
}

int soak(Application& app, FakeDialogs& dialogs, const QString& site, const Plan& plan)
{
    Writer writer(app, dialogs, site, plan.keys);
    if (!writer.start())
        qFatal("the page does not come");
    for (int number = 0; number < plan.warmRounds; ++number)
        writer.round(number);
    const Usage warm = settledUsage(nullptr);
    for (int number = 0; number < plan.rounds; ++number)
        writer.round(plan.warmRounds + number);
    const Usage after = settledUsage(&warm);

    printFigure("soak_rounds", plan.rounds, "rounds", QByteArray::number(writer.keys()) + " keys");
    printFigure("soak_unpatched", writer.unpatched(), "", "changes that the page did not follow");
    printFigure("soak_memory_ratio", double(after.memory) / double(warm.memory), "",
        "warm: " + describe(warm) + "; after: " + describe(after));
    printFigure("soak_descriptors_grown", after.descriptors - warm.descriptors, "");
    printFigure("soak_threads_grown", after.threads - warm.threads, "");
    printFigure("soak_processes_grown", after.processes - warm.processes, "");
    for (const Error& error : std::as_const(dialogs.errors))
        std::printf("an error was shown: %s\n", qPrintable(error.text()));
    return dialogs.errors.isEmpty() && dialogs.asked.filter(QStringLiteral("conflict")).isEmpty()
        ? 0
        : 1;
}

} // namespace

int main(int argc, char** argv)
{
    initResources();
    registerPreviewScheme();
    QApplication qt(argc, argv);
    QCommandLineParser parser;
    Plan plan;
    const auto add = [&parser](const QString& name, int usual) {
        parser.addOption({name, QStringLiteral("See soak.cpp."), name, QString::number(usual)});
    };
    add(QStringLiteral("rounds"), plan.rounds);
    add(QStringLiteral("warm"), plan.warmRounds);
    add(QStringLiteral("keys"), plan.keys);
    parser.addHelpOption();
    parser.process(qt);
    plan.rounds = parser.value(QStringLiteral("rounds")).toInt();
    plan.warmRounds = parser.value(QStringLiteral("warm")).toInt();
    plan.keys = parser.value(QStringLiteral("keys")).toInt();

    const QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/galley söak 文-XXXXXX"));
    const QString site = folder.filePath(QStringLiteral("site"));
    if (!copyFolder(QStringLiteral(GALLEY_SOURCE_DIR "/resources/site"), site))
        qFatal("cannot copy the sample site");
    FakeDialogs dialogs;
    Application app(dialogs,
        {folder.filePath(QStringLiteral("galley.ini")),
            folder.filePath(QStringLiteral("recovery"))});
    return soak(app, dialogs, site, plan);
}
