// SPDX-License-Identifier: MIT
// The program's own Application, used by a script instead of a person until it is killed from
// outside. What it did is in a log that outlives it; oracle.py compares that with the disk.

#include "app/actions/actionset.h"
#include "app/application.h"
#include "app/dialogs/exportdialog.h"
#include "app/panes/editorpane.h"
#include "app/panes/mainwindow.h"
#include "app/store/recovery.h"
#include "editor/text/markdowneditor.h"
#include "preview/page/view/previewview.h"
#include "resources/resources.h"
#include "tests/app/fakedialogs.h"
#include "tests/reliability/sessionlog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QKeyEvent>
#include <QRandomGenerator>
#include <QTimer>

using namespace galley;
using namespace galley::test;

namespace {

constexpr int longestRun = 60000; // ms; nobody has killed it, so the test above is gone

struct Script {
    QString name; // typing, saving, exporting, none
    int step = 10; // ms between two keys
    int saves = 4; // steps from one save to the next
    QString exportFile;
};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Uses the window at speed and logs what came of it.
class Driver : public QObject {
public:
    Driver(
        Application& app, FakeDialogs& dialogs, const SessionLog& log, Script script, quint32 seed)
        : m_app(app)
        , m_dialogs(dialogs)
        , m_log(log)
        , m_script(std::move(script))
        , m_random(seed)
    {
        connect(&m_app.controller(), &DocumentController::saved, this,
            [this] { m_log.line('S', m_saving); });
        connect(&m_app.controller(), &DocumentController::failed, this,
            [this](const Error& error) { m_log.line('E', error.text().toUtf8()); });
        connect(&m_timer, &QTimer::timeout, this, &Driver::step);
        m_dialogs.asked.clear();
    }

    void begin()
    {
        m_log.line('B');
        m_timer.start(m_script.step);
    }

private:
    MarkdownEditor& editor() const { return m_app.window().editorPane().editor(); }
    QByteArray text() const { return m_app.controller().document().bytes(); }

    void step()
    {
        if (QApplication::activeModalWidget())
            return;
        noteExport();
        const int number = ++m_steps;
        if (m_script.name == QLatin1String("saving") && number % m_script.saves == 0)
            return save();
        if (m_script.name == QLatin1String("exporting") && number % 5 == 0 && m_exporting.isEmpty())
            return startExport();
        if (m_random.bounded(40) == 0)
            m_app.actions().trigger(Command::Undo);
        else
            type();
        m_log.line('K', nameOf(text()));
        noteQuestions();
    }

    void noteQuestions()
    {
        for (const QString& question : std::as_const(m_dialogs.asked)) {
            if (!question.startsWith(QLatin1String("save "))) // where to export to
                m_log.line('Q', question.toUtf8());
        }
        m_dialogs.asked.clear();
    }

    void type()
    {
        const bool isWordEnd = m_steps % 7 == 0;
        const char letter = isWordEnd ? ' ' : char('a' + m_random.bounded(26));
        const int key = isWordEnd ? Qt::Key_Space : Qt::Key_A + (letter - 'a');
        for (const QEvent::Type kind : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(kind, key, Qt::NoModifier, QString(QLatin1Char(letter)));
            QCoreApplication::sendEvent(&editor(), &event);
        }
    }

    void save()
    {
        m_saving = nameOf(text());
        m_log.line('s', m_saving);
        m_app.actions().trigger(Command::Save);
    }

    void startExport()
    {
        if (!m_app.sites().site())
            return;
        QTimer::singleShot(0, this, [this] { answerExportDialog(); });
        m_app.actions().trigger(Command::Export);
    }

    void answerExportDialog()
    {
        auto* const dialog = qobject_cast<ExportDialog*>(QApplication::activeModalWidget());
        if (!dialog)
            qFatal("no export dialog");
        const auto formats = dialog->findChildren<QAbstractButton*>();
        QList<QAbstractButton*> choices;
        std::ranges::copy_if(formats, std::back_inserter(choices),
            [](const QAbstractButton* button) { return button->autoExclusive(); });
        choices.at(m_random.bounded(int(choices.size())))->click();
        const RenderRequest request{
            m_app.controller().document().text(), m_app.controller().file()};
        m_exporting =
            nameOf(exportPost(m_renderer, request, *m_app.sites().site(), dialog->format()).bytes);
        m_dialogs.saveFile = m_script.exportFile;
        m_log.line('x', m_exporting);
        dialog->accept();
    }

    void noteExport()
    {
        // what is not there yet is no empty export
        if (m_exporting.isEmpty() || !QFile::exists(m_script.exportFile)
            || nameOf(bytesOf(m_script.exportFile)) != m_exporting)
            return;
        m_log.line('X', m_exporting);
        m_exporting.clear();
    }

    Application& m_app;
    FakeDialogs& m_dialogs;
    const SessionLog& m_log;
    Script m_script;
    QRandomGenerator m_random;
    QTimer m_timer;
    PageRenderer m_renderer;
    int m_steps = 0;
    QByteArray m_saving;
    QByteArray m_exporting; // empty = none runs
};

struct Options {
    ApplicationFolders folders;
    QString logFile;
    QString post;
    bool preview = false;
    bool untitled = false;
    quint32 seed = 0;
    Script script;
};

Options optionsOf(const QStringList& arguments)
{
    QCommandLineParser parser;
    for (const char* name :
        {"folder", "recovery", "log", "script", "step", "seed", "export", "saves"})
        parser.addOption({QString::fromLatin1(name), {}, QString::fromLatin1(name)});
    parser.addOption({QStringLiteral("preview"), {}});
    parser.addOption({QStringLiteral("untitled"), {}});
    parser.addPositionalArgument(QStringLiteral("post"), {});
    if (!parser.parse(arguments) || parser.positionalArguments().size() != 1)
        qFatal("killdriver --folder F --log L --script S [--recovery R] POST; used by run");
    const auto value = [&parser](
                           const char* name) { return parser.value(QString::fromLatin1(name)); };
    Options options;
    const QString folder = value("folder");
    options.folders = {folder + QStringLiteral("/galley.ini"),
        value("recovery").isEmpty() ? folder + QStringLiteral("/recovery") : value("recovery")};
    options.logFile = value("log");
    options.post = parser.positionalArguments().constFirst();
    options.preview = parser.isSet(QStringLiteral("preview"));
    options.untitled = parser.isSet(QStringLiteral("untitled"));
    options.seed = value("seed").toUInt();
    const int saves = value("saves").isEmpty() ? Script().saves : value("saves").toInt();
    options.script = {
        value("script"), qMax(1, value("step").toInt()), qMax(1, saves), value("export")};
    return options;
}

// What the next start finds, as the program itself looks for it.
void logJournals(const SessionLog& log, const QString& folder)
{
    for (const FoundJournal& journal : RecoveryFolder(folder).abandoned())
        log.line('J', nameOf(journal.entry.bytes) + ' ' + journal.entry.post.toUtf8());
}

} // namespace

int main(int argc, char** argv)
{
    initResources();
    registerPreviewScheme();
    QApplication qt(argc, argv);
    const Options options = optionsOf(QCoreApplication::arguments());
    const SessionLog log(options.logFile);
    logJournals(log, options.folders.recoveryFolder);

    FakeDialogs dialogs;
    dialogs.recovery = decltype(dialogs.recovery)::Restore;
    dialogs.saveFile = options.post;
    Settings(options.folders.settingsFile).set(setting::previewShown, options.preview);
    Application app(dialogs, options.folders);
    app.start(options.untitled ? QString() : options.post);
    const auto recoveries = dialogs.asked.filter(QStringLiteral("recovery ")).size();
    if (options.untitled && recoveries == 0)
        app.controller().openUntitled();
    log.line('A', QByteArray::number(recoveries));
    for (const Error& error : std::as_const(dialogs.errors))
        log.line('E', error.text().toUtf8());
    log.line('O', nameOf(app.controller().document().bytes()));
    if (options.script.name == QLatin1String("none"))
        return 0;

    QTimer::singleShot(longestRun, &qt, [] { ::_exit(3); });
    Driver driver(app, dialogs, log, options.script, options.seed);
    driver.begin();
    return QApplication::exec();
}
