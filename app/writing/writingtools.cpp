// SPDX-License-Identifier: MIT
#include "app/writing/writingtools.h"

#include "app/actions/actionset.h"
#include "app/actions/commandpalette.h"
#include "app/checks/textchecks.h"
#include "app/document/documentcontroller.h"
#include "app/instance/startwish.h"
#include "app/panes/mainwindow.h"
#include "app/panes/noticebar.h"
#include "app/panes/outlinepanel.h"
#include "app/panes/paletteentries.h"
#include "app/settings/settings.h"
#include "app/site/sitecontroller.h"
#include "app/status/statusline.h"
#include "app/writing/completionsources.h"
#include "app/writing/imageplace.h"
#include "app/writing/leftoverpictures.h"
#include "app/writing/pictureactions.h"
#include "app/writing/snippets.h"
#include "app/writing/spelling.h"
#include "app/writing/tabletools.h"
#include "editor/completion/completionpopup.h"
#include "editor/post/file/postfile.h"
#include "editor/spelling/spellengine.h"
#include "editor/text/frontmatterfold.h"
#include "editor/text/markdowneditor.h"
#include "editor/text/writingmodes.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QImage>
#include <QKeyEvent>

namespace galley {

namespace {

// Not what a text can hold: a folder, another post.
bool isToOpen(const QString& path)
{
    return namesPost(path) || QFileInfo(path).isDir();
}

} // namespace

WritingTools::WritingTools(const WritingParts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_editor(parts.window.editor())
    , m_notice(parts.window.notice())
    , m_leftOver(new LeftOverPictures(parts.controller.document(), this))
    , m_images(new ImageImport(
          m_editor, parts.dialogs, *m_leftOver,
          [this] { return imagePlaceFor(m_parts.sites.site(), m_parts.controller.file()); }, this))
    , m_pictures(new PictureActions(m_editor, this))
    , m_modes(new WritingModes(m_editor))
    , m_spelling(
          new Spelling(m_editor, parts.settings.fileBeside(QStringLiteral("words.txt")), this))
    , m_snippets(new Snippets(m_editor, this))
    , m_checks(new TextChecks(parts.controller.document(), this))
{
    wirePictures();
    wireOutline();
    wireModes();
    wireSpelling();
    wireSnippets();
    wireChecks();
    wireCompletion();
    new TableTools(m_editor, m_parts.actions, this);
    m_parts.actions.on(Command::GoToLine, this, [this] { goToLineOrHeading(); });
    m_parts.actions.on(Command::PastePlain, this, [this] {
        QWidget* const focus = QApplication::focusWidget();
        if (focus == &m_editor)
            m_editor.pastePlain();
        else if (focus)
            QMetaObject::invokeMethod(focus, "paste");
    });
}

WritingTools::~WritingTools() = default;

void WritingTools::wirePictures()
{
    m_parts.actions.on(Command::InsertImage, m_images, [this] { m_images->browse(); });
    connect(&m_editor, &MarkdownEditor::fileDropped, m_images, [this](const QString& path) {
        if (isToOpen(path))
            Q_EMIT openRequested(path);
        else
            m_images->importFile(path);
    });
    connect(&m_editor, &MarkdownEditor::imagePasted, m_images, &ImageImport::importImage);
    connect(m_images, &ImageImport::inserted, this, [this](const QString& file) {
        m_parts.sites.refresh();
        Q_EMIT announced(tr("The picture is in the site: %1").arg(QDir::toNativeSeparators(file)));
    });
    connect(m_leftOver, &LeftOverPictures::undone, this, &WritingTools::offerRemoval);
    connect(&m_parts.sites, &SiteController::siteChanged, m_pictures,
        [this](const SiteSnapshotPtr& site) {
            m_pictures->setRoles(site ? site->roles() : FieldRoles());
        });
    m_parts.actions.on(Command::UseAsCover, m_pictures, [this] { m_pictures->useAsCover(); });
    connect(m_pictures, &PictureActions::announced, this, &WritingTools::announced);
}

QFuture<Result<QString>> WritingTools::importForField(
    const QString& picture, const FieldPicturePlace& place)
{
    const auto copied = inBackground([picture, place](const ShouldContinue& shouldContinue) {
        return importFieldPicture(picture, place, shouldContinue);
    });
    auto* watcher = new QFutureWatcher<Result<QString>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, root = place.siteRoot] {
        watcher->deleteLater();
        if (watcher->isCanceled() || !watcher->result())
            return;
        const QString sitePath = *watcher->result();
        if (const Result<QByteArray> bytes = readFile(root + sitePath))
            m_leftOver->add(root + sitePath, sitePath, contentHash(*bytes));
        m_parts.sites.refresh();
    });
    watcher->setFuture(copied);
    return copied;
}

void WritingTools::offerRemoval(const QString& file)
{
    const QString name = QFileInfo(file).fileName();
    m_notice.showNotice(
        tr("The text no longer shows “%1”, but the file is still in the site.").arg(name),
        {{tr("Remove the File"), [this, file, name] {
              Q_EMIT announced(m_leftOver->remove(file)
                      ? tr("“%1” was removed.").arg(name)
                      : tr("“%1” was kept: it is in use again or was changed.").arg(name));
          }}});
}

void WritingTools::wireOutline()
{
    OutlinePanel& outline = m_parts.window.outline();
    m_parts.actions.onToggle(Command::ShowOutline, m_parts.settings, setting::outlineShown, this,
        [&outline](bool on) { outline.setVisible(on); });
    connect(&outline, &OutlinePanel::lineRequested, this, &WritingTools::lineRequested);
}

void WritingTools::wireModes()
{
    const auto toggle = [this](Command command, const Setting<bool>& setting,
                            const std::function<void(bool)>& use) {
        m_parts.actions.onToggle(command, m_parts.settings, setting, this, use);
    };
    FrontMatterFold& fold = m_editor.frontMatterFold();
    toggle(Command::FoldFrontMatter, setting::frontMatterFolded,
        [&fold](bool on) { fold.setFolded(on); });
    connect(&fold, &FrontMatterFold::foldedChanged, this,
        [this](bool on) { m_parts.actions.setChecked(Command::FoldFrontMatter, on); });
    toggle(Command::FocusMode, setting::focusMode, [this](bool on) { m_modes->setFocusMode(on); });
    toggle(Command::TypewriterMode, setting::typewriterMode,
        [this](bool on) { m_modes->setTypewriter(on); });
    m_parts.actions.on(Command::DistractionFree, this, [this] {
        setDistractionFree(m_parts.actions.action(Command::DistractionFree)->isChecked());
    });
    m_editor.installEventFilter(this);
}

void WritingTools::wireSpelling()
{
    const Settings& settings = m_parts.settings;
    const auto language = [this](Command command, const QString& code) {
        m_parts.actions.on(command, this, [this, code] { useSpelling(true, code); });
        m_parts.actions.setEnabled(command, SpellEngine::isInstalled(code));
    };
    language(Command::SpellingBritish, QStringLiteral("en_GB"));
    language(Command::SpellingAmerican, QStringLiteral("en_US"));
    m_parts.actions.on(Command::CheckSpelling, this, [this] {
        useSpelling(m_parts.actions.action(Command::CheckSpelling)->isChecked(),
            m_parts.settings.get(setting::spellingLanguage));
    });
    m_parts.actions.on(Command::NextMisspelling, m_spelling, [this] { m_spelling->goToNext(); });
    m_parts.actions.on(
        Command::SpellingSuggestions, m_spelling, [this] { m_spelling->showSuggestions(); });
    connect(m_spelling, &Spelling::announced, this, &WritingTools::announced);
    connect(&m_parts.sites, &SiteController::siteChanged, this, [this] {
        m_spelling->setSite(m_parts.sites.isEmbedded() ? QString() : m_parts.sites.root());
    });
    useSpelling(settings.get(setting::spellingChecked), settings.get(setting::spellingLanguage));
}

void WritingTools::wireSnippets()
{
    m_parts.actions.on(Command::InsertSnippet, this, [this] { chooseSnippet(); });
    connect(&m_parts.sites, &SiteController::siteChanged, this, [this] {
        m_snippets->setSite(m_parts.sites.isEmbedded() ? QString() : m_parts.sites.root());
    });
}

void WritingTools::wireChecks()
{
    connect(m_checks, &TextChecks::checksChanged, this, &WritingTools::checksChanged);
    const auto place = [this] {
        m_checks->setPlace(m_parts.sites.site(), m_parts.controller.file());
    };
    connect(&m_parts.sites, &SiteController::siteChanged, this, place);
    connect(&m_parts.controller, &DocumentController::fileChanged, this, place);
}

void WritingTools::setSchema(const FormSchema& schema)
{
    m_checks->setSchema(schema);
}

void WritingTools::carryOut(const RepairTask& task)
{
    if (const auto* shrink = std::get_if<ShrinkPicture>(&task))
        m_images->shrink(shrink->sitePath);
    else if (const auto* choose = std::get_if<ChoosePicture>(&task))
        m_images->replaceMissing(choose->sitePath);
}

void WritingTools::placePictures(const QList<std::pair<QString, QString>>& pictures)
{
    for (const auto& [sitePath, file] : pictures)
        m_images->replaceMissingWith(sitePath, file);
}

QList<PaletteEntry> WritingTools::snippetEntries()
{
    return m_snippets->entries();
}

void WritingTools::chooseSnippet()
{
    PaletteQuestion question;
    question.entries = snippetEntries();
    question.placeholder = tr("Type the name of a snippet");
    if (!question.entries.isEmpty()) {
        m_parts.window.commandPalette().open(question);
        return;
    }
    const QString folder = m_snippets->folder();
    Q_EMIT announced(folder.isEmpty()
            ? tr("Snippets belong to a site; this post does not belong to a site that can have "
                 "snippets.")
            : tr("This site has no snippets yet. Each Markdown file in %1 becomes one.")
                  .arg(QDir::toNativeSeparators(folder)));
}

void WritingTools::wireCompletion()
{
    auto* popup = new CompletionPopup(m_editor, [this] { return m_sources; });
    connect(&m_parts.sites, &SiteController::siteChanged, this,
        [this](const SiteSnapshotPtr& site) { m_sources = completionSourcesFor(site); });
    m_parts.actions.on(Command::Complete, popup, [popup] { popup->ask(); });
}

void WritingTools::useSpelling(bool on, const QString& language)
{
    m_parts.settings.set(setting::spellingChecked, on);
    m_parts.settings.set(setting::spellingLanguage, language);
    m_parts.actions.setChecked(Command::CheckSpelling, on);
    m_parts.actions.setChecked(
        language == QLatin1String("en_US") ? Command::SpellingAmerican : Command::SpellingBritish,
        true);
    m_spelling->setLanguage(on ? language : QString());
}

void WritingTools::setDistractionFree(bool on)
{
    m_parts.actions.setChecked(Command::DistractionFree, on);
    m_parts.window.setDistractionFree(on);
    m_editor.setFocus();
    if (on)
        m_notice.showNotice(tr("Only the text is shown. Press Esc to bring back the rest."));
    else
        m_notice.dismiss();
}

bool WritingTools::eventFilter(QObject* watched, QEvent* event)
{
    const bool escapes = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (escapes && m_parts.actions.action(Command::DistractionFree)->isChecked()) {
        setDistractionFree(false);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void WritingTools::goToLineOrHeading()
{
    const auto goTo = [this](int line) { Q_EMIT lineRequested(line); };
    PaletteQuestion question;
    question.entries = headingEntries(m_parts.controller.document(), goTo);
    question.placeholder = tr("Type a line number or a heading");
    question.fromTyped = [goTo](const QString& typed) -> std::optional<PaletteEntry> {
        bool isNumber = false;
        const int line = typed.trimmed().toInt(&isNumber);
        if (!isNumber || line < 1)
            return {};
        return PaletteEntry{
            tr("Go to line %1").arg(line), {}, tr("Line"), {}, [goTo, line] { goTo(line); }};
    };
    m_parts.window.commandPalette().open(question);
}

} // namespace galley
