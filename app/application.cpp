// SPDX-License-Identifier: MIT
#include "app/application.h"

#include "app/checks/checkspanel.h"
#include "app/checks/sitechecker.h"
#include "app/library/list/librarypane.h"
#include "app/library/postat.h"
#include "app/live/editpreviewlink.h"
#include "app/live/livepage.h"
#include "app/look/theme.h"
#include "app/panes/editorpane.h"
#include "app/panes/mainwindow.h"
#include "app/panes/noticebar.h"
#include "app/panes/previewpane.h"
#include "app/safety/safetynet.h"
#include "app/status/problemscard.h"
#include "app/status/statusline.h"
#include "app/status/wordscard.h"
#include "app/trust/trustcontrols.h"
#include "app/writing/fieldpicture.h"
#include "app/writing/fillingin.h"
#include "app/writing/wordmeter.h"
#include "app/writing/writingtools.h"
#include "editor/find/findbar.h"
#include "editor/form/frontmatterform.h"
#include "editor/spelling/wordlist.h"
#include "editor/syntax/readability.h"
#include "editor/text/markdowneditor.h"
#include "preview/page/guard/previewaddress.h"
#include "preview/page/guard/requestpolicy.h"
#include "preview/page/view/previewview.h"
#include "preview/site/reader/sitereader.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QTextDocument>

namespace galley {

Application::Application(Dialogs& dialogs, const ApplicationFolders& folders, QObject* parent)
    : QObject(parent)
    , m_dialogs(dialogs)
    , m_settings(folders.settingsFile)
    , m_systemPalette(QApplication::palette())
    , m_trust(m_settings)
    , m_controller(dialogs)
    , m_autosave(m_controller, RecoveryFolder(folders.recoveryFolder))
    , m_exports(dialogs)
{
    applyTheme(*qApp, ThemeChoice(m_settings.get(setting::theme)), m_systemPalette);
    m_languages.use(m_settings.get(setting::language));
    m_window = std::make_unique<MainWindow>(m_controller.document(), m_actions);
    m_page = new LivePage(m_controller, m_sites, m_trust, m_window->previewPane().view(), this);
    m_link = new EditPreviewLink(m_window->editor(), m_window->previewPane().view(), this);
    m_safety = std::make_unique<SafetyNet>(m_controller, m_autosave, dialogs, m_window->editor(),
        m_window->notice(), folders.recoveryFolder);
    wireDocument();
    wireSite();
    wireLibrary();
    wirePreview();
    wireStatus();
    handleFileCommands();
    handleMoves();
    handleDeletions();
    handlePublishing();
    handleEditCommands();
    handleViewCommands();
    handleHelpCommands();
    new TrustControls({*m_window, m_sites, m_trust, m_actions, m_dialogs}, this);
    m_writing = new WritingTools(
        {*m_window, m_controller, m_sites, m_actions, m_settings, m_dialogs}, this);
    connect(m_writing, &WritingTools::announced, this, [this](const QString& message) {
        m_window->statusLine().showMessage(message, StatusLine::messageTime);
    });
    connect(m_writing, &WritingTools::lineRequested, this, &Application::goToLine);
    connect(m_writing, &WritingTools::checksChanged, m_page, &LivePage::setOtherChecks);
    connect(m_writing, &WritingTools::openRequested, this, &Application::open,
        Qt::QueuedConnection); // a drop holds its source up until it returns
    wireWelcome();
    m_actions.applyChangedKeys(m_settings.get(setting::changedKeys));
    restoreWindow();
}

Application::~Application() = default;

void Application::wireDocument()
{
    connect(&m_controller, &DocumentController::fileChanged, this, &Application::followFile);
    connect(&m_controller, &DocumentController::opened, this, &Application::showStart);
    connect(&m_controller, &DocumentController::saved, &m_sites, [this](const QString& file) {
        if (!isEmbedded(file))
            m_sites.refresh();
    });
    connect(&m_controller.document(), &PostDocument::modifiedChanged, m_window.get(),
        &QWidget::setWindowModified);
    connect(&m_autosave, &Autosave::failed, this, [this](const Error& error) {
        m_unsafeNotice =
            tr("Unsaved changes cannot be protected: %1 Save often.").arg(error.whatHappened);
        m_window->notice().showNotice(m_unsafeNotice);
    });
    connect(&m_autosave, &Autosave::recovered, this, [this] {
        NoticeBar& notice = m_window->notice();
        if (notice.text() == m_unsafeNotice) // another may have taken its place
            notice.dismiss();
        m_window->statusLine().showMessage(
            tr("Unsaved changes are protected again."), StatusLine::messageTime);
    });
    connect(qApp, &QApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            m_controller.checkOutside();
        else
            m_autosave.flush();
    });
    FrontMatterForm& form = m_window->form();
    connect(&form, &FrontMatterForm::sourceRequested, this, &Application::goToLine);
    connect(&m_window->previewPane().view(), &PreviewView::rendered, &form,
        [&form](const RenderedPagePtr& page) { form.setPublishedTitle(page->title); });
    m_window->mayClose = [this] {
        if (!m_controller.mayClose())
            return false;
        saveSession();
        Q_EMIT m_controller.closing();
        return true;
    };
}

void Application::wireSite()
{
    LibraryPane& library = m_window->library();
    connect(&m_sites, &SiteController::siteChanged, this,
        [this, &library](const SiteSnapshotPtr& site) {
            useListSelection();
            library.setSite(site);
            library.setOpenFile(m_controller.file());
            m_leftUnsaved = m_safety->abandonedPosts();
            showUnsaved();
            m_siteForm.read(site);
            if (!m_sites.isEmbedded())
                m_controller.setDefaultFolder(
                    QDir(site->sourceFolder()).filePath(QStringLiteral("_posts")));
            if (std::exchange(m_openFirstPost, false))
                openFirstPost();
        });
    connect(&m_siteForm, &SiteFormReader::ready, this, &Application::useSiteForm);
    connect(&m_sites, &SiteController::failed, this,
        [&library](const Error& error) { library.setError(error.text()); });
}

void Application::useSiteForm(const SiteForm& form)
{
    FormContext context = form.context;
    context.importImage = [this, context](const QString& picture, const FormField& field) {
        const QDir root(context.siteRoot);
        const FieldPicturePlace place{context.siteRoot,
            field.imageFolder.isEmpty() ? root.relativeFilePath(context.imageFolder)
                                        : field.imageFolder,
            QFileInfo(m_controller.file()).fileName(), field.key};
        return m_writing->importForField(picture, place);
    };
    m_window->form().setContext(context);
    m_writing->setSchema(context.schema);
    const QString message = form.error ? form.error->text() : QString();
    if (std::exchange(m_formMessage, message) != message && !message.isEmpty())
        m_window->notice().showNotice(message);
}

void Application::wirePreview()
{
    PreviewView& view = m_window->previewPane().view();
    connect(m_window.get(), &MainWindow::firstPainted, m_page, &LivePage::start);
    connect(&view, &PreviewView::linkClicked, this, &Application::followLink);
    connect(&view, &PreviewView::browserRequested, this, &Application::followLink);
    connect(&view, &PreviewView::renderProcessLost, this, [this] {
        m_window->statusLine().showMessage(
            tr("The preview stopped and is restarting. Your text is not affected."));
    });
    connect(&m_exports, &Exports::finished, this,
        [this](const QString& file, const QList<Diagnostic>& problems) {
            QString text = tr("Exported to %1").arg(QDir::toNativeSeparators(file));
            if (!problems.isEmpty())
                text += QStringLiteral(" — ") + problems.first().message;
            m_window->statusLine().showMessage(text, 10000);
        });
    connect(&m_exports, &Exports::copied, this, [this](const QList<Diagnostic>& problems) {
        m_window->statusLine().showMessage(
            problems.isEmpty() ? tr("Copied. Paste it into a message.") : problems.first().message,
            10000);
    });
    connect(m_page, &LivePage::checksChanged, this, &Application::updateChecks);
    auto* siteChecker = new SiteChecker(this);
    connect(siteChecker, &SiteChecker::found, m_page, &LivePage::setSiteProblems);
    const auto checkSite = [this, siteChecker] {
        siteChecker->setPlace(m_sites.site(), m_controller.file());
    };
    connect(&m_sites, &SiteController::siteChanged, siteChecker, checkSite);
    connect(&m_controller, &DocumentController::fileChanged, siteChecker, checkSite);
    wireChecks(m_window->editorPane().checks());
    wireChecks(m_window->statusLine().problems().panel());
}

void Application::wireChecks(ChecksPanel& panel)
{
    connect(m_page, &LivePage::currentChanged, &panel, &ChecksPanel::setRepairsEnabled);
    connect(&panel, &ChecksPanel::repairRequested, this, [this](const Repair& repair) {
        m_controller.document().apply(repair.edits);
        m_writing->carryOut(repair.task);
    });
    connect(&panel, &ChecksPanel::lineRequested, this,
        [this](const Diagnostic& check) { goToLine(check.line); });
}

void Application::followLink(const QUrl& url)
{
    if (!isPreviewAddress(url)) {
        QDesktopServices::openUrl(outsideAddress(url));
        return;
    }
    const QString file = m_sites.site() ? postFileAt(url.path(), *m_sites.site()) : QString();
    if (file.isEmpty())
        m_window->statusLine().showMessage(
            tr("%1 is a page of the site, not a post.").arg(url.path()), StatusLine::messageTime);
    else
        openPost(file);
}

void Application::wireStatus()
{
    StatusLine& status = m_window->statusLine();
    MarkdownEditor& editor = m_window->editor();
    connect(m_page, &LivePage::goLiveChanged, &status, &StatusLine::setGoLive);
    connect(&status.problems(), &ProblemsCard::listRequested, this, [this] {
        if (!m_actions.action(Command::ShowChecks)->isChecked())
            m_actions.trigger(Command::ShowChecks);
    });
    wireWords();
    m_filling = new FillingIn(*m_window, m_actions, this); // before the list of completions
    connect(m_filling, &FillingIn::counted, m_page, &LivePage::setOpenPlaces);
    const auto showSaved = [this, &status] {
        status.setSaved(m_controller.document().isModified() ? SaveState::Unsaved
                : m_controller.needsPlace()                  ? SaveState::Nowhere
                                                             : SaveState::Saved);
    };
    connect(&m_controller.document(), &PostDocument::modifiedChanged, this, showSaved);
    connect(&m_controller, &DocumentController::fileChanged, this, showSaved);
    connect(&m_controller, &DocumentController::saved, this, showSaved);
    const auto announce = [&status](const QString& message) {
        status.showMessage(message, StatusLine::messageTime);
    };
    connect(&m_window->editorPane().findBar(), &FindBar::announced, this, announce);
    connect(&m_window->form(), &FrontMatterForm::announced, this, announce);
    connect(&editor, &MarkdownEditor::announced, this, announce);
    connect(m_filling, &FillingIn::announced, this, announce);
    connect(m_safety.get(), &SafetyNet::announced, this, announce);
    connect(m_safety.get(), &SafetyNet::titleChanged, this,
        [this] { m_window->setDocumentTitle(m_safety->documentTitle()); });
}

void Application::wireWords()
{
    StatusLine& status = m_window->statusLine();
    MarkdownEditor& editor = m_window->editor();
    WordsCard& card = status.words();
    connect(new WordMeter(editor, this), &WordMeter::counted, &status, &StatusLine::setWords);
    connect(&editor, &QPlainTextEdit::cursorPositionChanged, this,
        [&card, &editor] { card.setCaret(editor.caretLine(), editor.caretColumn()); });
    card.setGoal(m_settings.get(setting::wordGoal));
    connect(&card, &WordsCard::goalChanged, this,
        [this](int words) { m_settings.set(setting::wordGoal, words); });
    connect(&card, &WordsCard::bodyLineRequested, this,
        [this](int line) { goToLine(m_controller.document().frontMatter().bodyLine + line); });
    card.readability = [this] {
        const QString root = m_sites.isEmbedded() ? QString() : m_sites.root();
        const WordList avoided = root.isEmpty()
            ? WordList()
            : WordList(root + QStringLiteral("/_galley/avoid.txt"), root);
        const PostDocument& document = m_controller.document();
        return readabilityOf(QStringView(document.text()).mid(document.frontMatter().bodyStart),
            [&avoided](const QString& word) { return avoided.contains(word); });
    };
}

void Application::updateChecks(const QList<Diagnostic>& checks)
{
    m_window->editorPane().checks().setChecks(checks);
    m_window->statusLine().setChecks(checks);
}

void Application::followFile(const QString& file)
{
    // a post without a name belongs to the site that is open
    const QString root = file.isEmpty() ? m_sites.root()
        : isEmbedded(file)              ? QString()
                                        : findSiteRoot(file);
    if (!m_sites.site() || root != m_sites.root()) {
        if (root != m_sites.root())
            m_window->library().setSite({});
        m_sites.open(root);
    }
    m_window->setDocumentTitle(m_controller.displayName());
    m_window->library().setOpenFile(file);
}

void Application::showStart()
{
    foldBesideForm();
    // the form shows the front matter, so the text begins with the body
    MarkdownEditor& editor = m_window->editor();
    const FrontMatter& frontMatter = m_controller.document().frontMatter();
    editor.goToPosition(frontMatter.bodyStart);
    editor.scrollToLine(frontMatter.bodyLine);
    m_link->showCaret();
}

void Application::goToLine(int line)
{
    m_window->editor().goToLine(line);
    m_window->editor().setFocus();
    m_link->showCaret();
}

} // namespace galley
