// SPDX-License-Identifier: MIT
// What each command of the action table does.

#include "app/application.h"

#include "app/actions/commandpalette.h"
#include "app/actions/shortcutsdialog.h"
#include "app/actions/textcommandmap.h"
#include "app/dialogs/exportdialog.h"
#include "app/dialogs/verifydialog.h"
#include "app/help/helpcommands.h"
#include "app/importing/documentimport.h"
#include "app/library/list/librarypane.h"
#include "app/live/livepage.h"
#include "app/look/theme.h"
#include "app/panes/editorpane.h"
#include "app/panes/mainwindow.h"
#include "app/panes/noticebar.h"
#include "app/panes/paletteentries.h"
#include "app/panes/panefit.h"
#include "app/panes/previewpane.h"
#include "app/preferences/preferencesdialog.h"
#include "app/status/statusline.h"
#include "app/welcome/welcomecontrols.h"
#include "app/writing/writingtools.h"
#include "editor/find/findbar.h"
#include "editor/form/frontmatterform.h"
#include "editor/text/frontmatterfold.h"
#include "editor/text/markdowneditor.h"
#include "preview/page/view/previewview.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

namespace galley {

namespace {

constexpr int desktopWidth = 1024; // CSS pixels
constexpr int tabletWidth = 768;
constexpr int phoneWidth = 390;
constexpr double zoomStep = 1.25;

// Cut, copy and paste belong to whatever has the keyboard: text, form field or page. The page's
// keyboard is in a widget of the engine's, deep in the preview.
void tellFocusWidget(const char* slot)
{
    const QByteArray signature = QByteArray(slot) + "()";
    for (QWidget* widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
        if (widget->metaObject()->indexOfMethod(signature) >= 0) {
            QMetaObject::invokeMethod(widget, slot);
            return;
        }
    }
}

} // namespace

void Application::handleFileCommands()
{
    m_actions.on(Command::NewPost, this, [this] { newPost(); });
    m_actions.on(Command::OpenFile, this, [this] {
        const QString file =
            m_dialogs.askOpenFile({tr("Open Post"), QFileInfo(m_controller.file()).absolutePath(),
                {}, tr("Markdown posts (*.md *.markdown);;All files (*)")});
        if (!file.isEmpty())
            openPost(file);
    });
    m_actions.on(Command::OpenSite, this, [this] {
        const QString folder = m_dialogs.askFolder(tr("Open Site Folder"), m_sites.root());
        if (!folder.isEmpty())
            openSite(folder);
    });
    m_actions.on(Command::OpenSample, this, [this] { openSample(); });
    m_actions.on(Command::EarlierVersions, this, [this] { m_safety->showVersions(); });
    m_actions.on(Command::RecoverText, this, [this] { m_safety->recoverLater(); });
    m_documents = new DocumentImport(m_dialogs, this);
    m_actions.on(Command::ImportDocument, this, [this] { m_documents->browse(); });
    connect(m_documents, &DocumentImport::started, this, [this](const QString& name) {
        m_window->statusLine().showMessage(tr("Reading “%1”…").arg(name), 5000);
    });
    connect(m_documents, &DocumentImport::ready, this, &Application::newPostFrom);
    m_actions.on(Command::Save, this, [this] { m_controller.save(); });
    m_actions.on(Command::SaveAs, this, [this] { m_controller.saveAs(); });
    m_actions.on(Command::Export, this, [this] { exportPost(); });
    m_actions.on(Command::CopyForEmail, this, [this] { copyForEmail(); });
    m_actions.on(Command::CompareWithJekyll, this, [this] { compareWithJekyll(); });
    m_actions.on(Command::Quit, this, [this] { m_window->close(); });
}

void Application::handleEditCommands()
{
    MarkdownEditor& editor = m_window->editor();
    FindBar& findBar = m_window->editorPane().findBar();
    // from the text the caret goes to the place; from the form it stays out of the way
    const auto isInText = [&editor] { return editor.hasFocus() && !editor.isReadOnly(); };
    m_actions.on(Command::Undo, this,
        [this, &editor, isInText] { isInText() ? editor.undo() : m_controller.document().undo(); });
    m_actions.on(Command::Redo, this,
        [this, &editor, isInText] { isInText() ? editor.redo() : m_controller.document().redo(); });
    m_actions.on(Command::Cut, this, [] { tellFocusWidget("cut"); });
    m_actions.on(Command::Copy, this, [] { tellFocusWidget("copy"); });
    m_actions.on(Command::Paste, this, [] { tellFocusWidget("paste"); });
    m_actions.on(Command::SelectAll, this, [] { tellFocusWidget("selectAll"); });
    m_actions.on(Command::Find, &findBar, [&findBar] { findBar.openFind(); });
    m_actions.on(Command::Replace, &findBar, [&findBar] { findBar.openReplace(); });
    m_actions.on(Command::FindNext, &findBar, [&findBar] { findBar.findNext(); });
    m_actions.on(Command::FindPrevious, &findBar, [&findBar] { findBar.findPrevious(); });
    for (const ActionRow& row : actionTable()) {
        if (const auto command = textCommandFor(row.command)) {
            m_actions.on(row.command, &editor, [&editor, command = *command] {
                editor.run(command);
                editor.setFocus();
            });
        }
    }
    m_actions.on(Command::EditorZoomIn, &editor, [&editor] { editor.zoomInStep(); });
    m_actions.on(Command::EditorZoomOut, &editor, [&editor] { editor.zoomOutStep(); });
    m_actions.on(Command::EditorZoomReset, &editor, [&editor] { editor.resetZoom(); });
    connect(&editor, &MarkdownEditor::zoomChanged, this,
        [this](int percent) { m_settings.set(setting::editorZoom, percent); });
}

void Application::handleViewCommands()
{
    const auto toggle = [this](Command command, const Setting<bool>& setting,
                            const std::function<void(bool)>& show) {
        m_actions.onToggle(command, m_settings, setting, this, show);
    };
    toggle(Command::ShowLibrary, setting::libraryShown,
        [this](bool on) { m_window->library().setVisible(on); });
    FrontMatterForm& form = m_window->form();
    toggle(Command::ShowForm, setting::formShown, [&form](bool on) { form.setExpanded(on); });
    connect(&form, &FrontMatterForm::expandedChanged, this, [this](bool expanded) {
        if (!m_window->fit().isFitting())
            m_settings.set(setting::formShown, expanded);
        m_actions.setChecked(Command::ShowForm, expanded);
        foldBesideForm();
    });
    form.setDrawerOpen(m_settings.get(setting::drawerOpen));
    connect(&form, &FrontMatterForm::drawerToggled, this,
        [this](bool open) { m_settings.set(setting::drawerOpen, open); });
    toggle(Command::ShowPreview, setting::previewShown,
        [this](bool on) { m_window->previewPane().setVisible(on); });
    toggle(Command::ShowChecks, setting::checksShown,
        [this](bool on) { m_window->editorPane().setChecksShown(on); });

    toggle(Command::ShowLineNumbers, setting::lineNumbers,
        [this](bool on) { m_window->editor().setLineNumbersShown(on); });
    handleWindowCommands();
    m_actions.on(Command::Preferences, this, [this] { showPreferences(); });
    m_actions.on(Command::WordCount, this, [this] { m_window->statusLine().openWords(); });
    m_actions.on(Command::CommandPalette, this, [this] { showPalette(); });
    m_actions.on(Command::FilterPosts, this, [this] {
        if (!m_actions.action(Command::ShowLibrary)->isChecked())
            m_actions.trigger(Command::ShowLibrary);
        m_window->library().focusFilter();
    });
    m_actions.on(Command::NextPane, this, [this] { m_window->focusPane(1); });
    m_actions.on(Command::PreviousPane, this, [this] { m_window->focusPane(-1); });

    m_actions.on(Command::PreviewDesktop, this, [this] { useDeviceWidth(desktopWidth); });
    m_actions.on(Command::PreviewTablet, this, [this] { useDeviceWidth(tabletWidth); });
    m_actions.on(Command::PreviewPhone, this, [this] { useDeviceWidth(phoneWidth); });
    m_actions.on(Command::PreviewPost, this, [this] { usePreviewMode(PreviewMode::Post); });
    m_actions.on(Command::PreviewList, this, [this] { usePreviewMode(PreviewMode::NewsList); });
    m_actions.on(Command::PreviewHome, this, [this] { usePreviewMode(PreviewMode::Home); });
    m_actions.on(Command::PreviewShare, this, [this] { usePreviewMode(PreviewMode::ShareCard); });
    PreviewPane& preview = m_window->previewPane();
    m_actions.on(Command::PreviewZoomIn, &preview, [&preview] { preview.zoomBy(zoomStep); });
    m_actions.on(Command::PreviewZoomOut, &preview, [&preview] { preview.zoomBy(1 / zoomStep); });
    m_actions.on(Command::PreviewZoomFit, &preview, [&preview] { preview.setZoom(0); });
    connect(&preview, &PreviewPane::zoomChanged, this,
        [this](double zoom) { m_settings.set(setting::previewZoom, zoom); });

    m_actions.on(Command::ThemeSystem, this, [this] { useTheme(ThemeChoice::System); });
    m_actions.on(Command::ThemeLight, this, [this] { useTheme(ThemeChoice::Light); });
    m_actions.on(Command::ThemeDark, this, [this] { useTheme(ThemeChoice::Dark); });
    m_actions.on(Command::LanguageSystem, this, [this] { useLanguage({}); });
    m_actions.on(Command::LanguageEnglish, this, [this] { useLanguage(QStringLiteral("en")); });
    m_actions.on(
        Command::LanguageSimplifiedChinese, this, [this] { useLanguage(QStringLiteral("zh_CN")); });
    m_actions.on(
        Command::LanguageHongKongChinese, this, [this] { useLanguage(QStringLiteral("zh_HK")); });
}

// The form shows what the block says, so that nothing is met twice; without it the block is there.
void Application::foldBesideForm()
{
    const bool isTwice = m_window->form().isExpanded();
    m_window->editor().frontMatterFold().setFolded(
        isTwice && m_settings.get(setting::frontMatterFolded));
}

// The keys were the form's and the preview's once; who presses them out of habit is told so once.
void Application::handleWindowCommands()
{
    const auto tellOnce = [this] {
        if (m_settings.get(setting::keysTold))
            return;
        m_settings.set(setting::keysTold, true);
        const auto keys = [this](Command command) {
            return m_actions.action(command)->shortcut().toString(QKeySequence::NativeText);
        };
        m_window->notice().showNotice(
            tr("New shortcuts: %1 is full screen, %2 the menu bar, %3 the preview and %4 the form.")
                .arg(keys(Command::FullScreen), keys(Command::ShowMenuBar),
                    keys(Command::ShowPreview), keys(Command::ShowForm)));
    };
    m_actions.on(Command::FullScreen, this, [this, tellOnce] {
        m_window->setFullScreen(m_actions.action(Command::FullScreen)->isChecked());
        tellOnce();
    });
    const auto showMenuBar = [this](bool on) { m_window->menuBar()->setVisible(on); };
    m_actions.on(Command::ShowMenuBar, this, [this, showMenuBar, tellOnce] {
        const bool isOn = m_actions.action(Command::ShowMenuBar)->isChecked();
        m_settings.set(setting::menuBarShown, isOn);
        showMenuBar(isOn);
        tellOnce();
    });
    m_actions.setChecked(Command::ShowMenuBar, m_settings.get(setting::menuBarShown));
    showMenuBar(m_settings.get(setting::menuBarShown));
}

void Application::showPreferences()
{
    PreferencesDialog dialog(m_actions, m_settings, m_window.get());
    connect(&dialog, &PreferencesDialog::writingChanged, this, &Application::useWritingSettings);
    dialog.exec();
}

void Application::useWritingSettings()
{
    MarkdownEditor& editor = m_window->editor();
    editor.setProse(m_settings.get(setting::proseFamily), m_settings.get(setting::proseSize));
    editor.setLineHeight(m_settings.get(setting::lineHeight));
}

void Application::handleHelpCommands()
{
    m_actions.on(Command::KeyboardShortcuts, this, [this] {
        ShortcutsDialog(m_actions, m_window.get()).exec();
        m_settings.set(setting::changedKeys, m_actions.changedKeys());
    });
    new HelpCommands(m_actions, *m_window);
}

void Application::useTheme(ThemeChoice choice)
{
    m_settings.set(setting::theme, int(choice));
    applyTheme(*qApp, choice, m_systemPalette);
    showChoices();
}

void Application::useLanguage(const QString& code)
{
    m_settings.set(setting::language, code);
    m_languages.use(code);
    m_page->refresh();
    showChoices();
}

void Application::useDeviceWidth(int width)
{
    m_settings.set(setting::deviceWidth, width);
    m_window->previewPane().setDeviceWidth(width);
    showChoices();
}

void Application::usePreviewMode(PreviewMode mode)
{
    m_window->previewPane().view().setMode(mode);
    showChoices();
}

void Application::showChoices()
{
    constexpr Command themes[] = {Command::ThemeSystem, Command::ThemeLight, Command::ThemeDark};
    m_actions.setChecked(themes[std::clamp(m_settings.get(setting::theme), 0, 2)], true);

    constexpr Command languages[] = {Command::LanguageEnglish, Command::LanguageSimplifiedChinese,
        Command::LanguageHongKongChinese};
    const auto current =
        std::clamp<qsizetype>(Languages::codes().indexOf(m_languages.current()), 0, 2);
    m_actions.setChecked(
        m_settings.get(setting::language).isEmpty() ? Command::LanguageSystem : languages[current],
        true);

    constexpr Command modes[] = {
        Command::PreviewPost, Command::PreviewList, Command::PreviewHome, Command::PreviewShare};
    m_actions.setChecked(modes[int(m_window->previewPane().view().mode())], true);

    const int width = m_window->previewPane().deviceWidth();
    m_actions.setChecked(width == phoneWidth ? Command::PreviewPhone
            : width == tabletWidth           ? Command::PreviewTablet
                                             : Command::PreviewDesktop,
        true);
}

void Application::showPalette()
{
    QList<PaletteEntry> entries = commandEntries(m_actions);
    if (!m_welcome->isShown()) {
        entries += headingEntries(m_controller.document(), [this](int line) { goToLine(line); });
        entries += m_writing->snippetEntries();
    }
    entries += postEntries(m_sites.site(), [this](const QString& file) { openPost(file); });
    m_window->commandPalette().open({entries});
}

void Application::compareWithJekyll()
{
    if (!m_sites.site() || m_sites.isEmbedded()) {
        m_window->statusLine().showMessage(
            tr("The sample site is part of Galley; open a site folder to compare it with Jekyll."),
            8000);
        return;
    }
    const QString root = m_sites.site()->root();
    VerifyDialog dialog(m_sites.site(), m_trust.trustOf(root).ruby, m_window.get());
    connect(&dialog, &VerifyDialog::rubyAllowed, this, [this, root] {
        SiteTrust trust = m_trust.trustOf(root);
        trust.ruby = true;
        m_trust.setTrust(root, trust);
    });
    connect(&dialog, &VerifyDialog::postChosen, this, [this](const QString& file, int line) {
        if (openPost(QDir(m_sites.root()).filePath(file)) && line > 0)
            goToLine(line);
    });
    dialog.exec();
}

void Application::copyForEmail()
{
    if (m_sites.site())
        m_exports.copyForMail(
            {m_controller.document().text(), m_controller.file()}, m_sites.site());
}

void Application::exportPost()
{
    if (!m_sites.site())
        return;
    ExportDialog dialog(m_window.get());
    if (dialog.exec() == QDialog::Accepted)
        m_exports.exportTo(
            dialog.format(), {m_controller.document().text(), m_controller.file()}, m_sites.site());
}

} // namespace galley
