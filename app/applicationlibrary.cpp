// SPDX-License-Identifier: MIT
// What can be done from the posts list, and with its posts.

#include "app/application.h"

#include "app/library/list/librarypane.h"
#include "app/library/moves/deletepostdialog.h"
#include "app/library/moves/movepostdialog.h"
#include "app/library/moves/postdeleter.h"
#include "app/library/moves/postmover.h"
#include "app/live/editpreviewlink.h"
#include "app/panes/mainwindow.h"
#include "app/panes/noticebar.h"
#include "app/safety/safetynet.h"
#include "app/status/statusline.h"
#include "app/welcome/welcomecontrols.h"
#include "editor/text/markdowneditor.h"
#include "preview/site/checkout/sitedata.h"
#include "preview/site/config/siteaddress.h"
#include "preview/site/listing/postsearch.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QUrl>

namespace galley {

namespace {

constexpr int moveMessageTime = 8000; // ms
constexpr qsizetype mostListSelections = 50; // sites whose list is remembered

// A site in a settings file.
QString keyOf(const QString& root)
{
    return root.isEmpty() ? QStringLiteral("sample") : root;
}

} // namespace

void Application::wireLibrary()
{
    LibraryPane& library = m_window->library();
    connect(&library, &LibraryPane::postActivated, this, &Application::openFromList);
    connect(&library, &LibraryPane::folderRequested, this, [](const QString& file) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath()));
    });
    connect(&library, &LibraryPane::addressRequested, this, &Application::copyAddress);
    connect(&library, &LibraryPane::selectionChanged, this, [this](const PostSelection& selection) {
        QVariantMap all = m_settings.get(setting::listSelections);
        if (all.size() >= mostListSelections)
            all.clear();
        all[keyOf(m_sites.root())] = toMap(selection);
        m_settings.set(setting::listSelections, all);
    });
    connect(
        &m_controller.document(), &PostDocument::modifiedChanged, this, &Application::showUnsaved);
    connect(&m_controller, &DocumentController::fileChanged, this, &Application::showUnsaved);
}

// Each site's list as it was left.
void Application::useListSelection()
{
    const QString key = keyOf(m_sites.root());
    if (std::exchange(m_listedSite, key) == key)
        return;
    const QVariantMap all = m_settings.get(setting::listSelections);
    m_window->library().setSelection(selectionFrom(all.value(key).toMap()));
}

void Application::openFromList(const QString& file, const SearchWords& searched)
{
    if (file != m_controller.file() && !openPost(file)) {
        m_window->library().showOpenFile(); // the user stays with it
        return;
    }
    MarkdownEditor& editor = m_window->editor();
    if (const auto place = placeOf(searched, m_controller.document().text())) {
        editor.goToPosition(place->start);
        editor.setTextSelection({place->start, place->end});
        m_link->showCaret();
    }
    editor.setFocus();
}

void Application::showUnsaved()
{
    QSet<QString> unsaved = m_leftUnsaved;
    if (m_controller.document().isModified())
        unsaved += m_controller.file();
    m_window->library().setUnsavedFiles(unsaved);
}

void Application::copyAddress(const QString& file)
{
    const SiteSnapshotPtr site = m_sites.site();
    if (!site)
        return;
    for (const PostSummary& post : site->posts()) {
        if (site->root() + QLatin1Char('/') + post.file != file || post.url.isEmpty())
            continue;
        const QString address = absoluteUrl(post.url, site->data().config);
        QGuiApplication::clipboard()->setText(address);
        m_window->statusLine().showMessage(tr("Copied %1").arg(address), StatusLine::messageTime);
        return;
    }
}

void Application::handleMoves()
{
    const AskForMove ask = [this](const MoveFacts& facts) -> std::optional<MoveChoice> {
        MovePostDialog dialog(facts, m_window.get());
        if (dialog.exec() != QDialog::Accepted)
            return std::nullopt;
        return MoveChoice{dialog.wish(), dialog.plan(), dialog.chosenLinks()};
    };
    m_mover = new PostMover(m_controller, m_sites, m_dialogs, ask, this);
    m_actions.on(Command::RenamePost, m_mover,
        [this] { m_mover->start(MoveKind::Rename, m_controller.file()); });
    m_actions.on(Command::DuplicatePost, m_mover,
        [this] { m_mover->start(MoveKind::Duplicate, m_controller.file()); });
    LibraryPane& library = m_window->library();
    connect(&library, &LibraryPane::renameRequested, m_mover,
        [this](const QString& file) { m_mover->start(MoveKind::Rename, file); });
    connect(&library, &LibraryPane::duplicateRequested, m_mover,
        [this](const QString& file) { m_mover->start(MoveKind::Duplicate, file); });
    connect(m_mover, &PostMover::duplicated, this, &Application::openPost);
    connect(m_mover, &PostMover::renamed, m_safety.get(), &SafetyNet::followMove);
    connect(m_mover, &PostMover::announced, this, [this](const QString& message) {
        m_window->statusLine().showMessage(message, moveMessageTime);
    });
}

void Application::handleDeletions()
{
    const AskForDeletion ask = [this](const PostDeletion& post) -> std::optional<QStringList> {
        DeletePostDialog dialog(post, m_window.get());
        if (dialog.exec() != QDialog::Accepted)
            return std::nullopt;
        return dialog.chosen();
    };
    m_deleter = new PostDeleter(m_controller, m_sites, m_dialogs, ask, this);
    m_actions.on(Command::DeletePost, m_deleter, [this] { m_deleter->start(m_controller.file()); });
    connect(&m_window->library(), &LibraryPane::deleteRequested, m_deleter, &PostDeleter::start);
    connect(m_deleter, &PostDeleter::deleted, this, [this](const DeletedPost& post) {
        m_welcome->forget(post.file);
        if (const QString next = m_window->library().neighbourOf(post.file);
            post.wasOpen && !next.isEmpty())
            openPost(next);
        offerUndo(post);
    });
    connect(m_deleter, &PostDeleter::announced, this, [this](const QString& message) {
        m_window->statusLine().showMessage(message, moveMessageTime);
    });
}

void Application::offerUndo(const DeletedPost& post)
{
    const int others = int(post.files.size()) - 1;
    const QString text = others == 0
        ? tr("“%1” is in the trash.").arg(post.title)
        : tr("“%1” and %n of its files are in the trash.", nullptr, others).arg(post.title);
    m_window->notice().showNotice(
        text, {{tr("Undo"), [this, post] { m_deleter->bringBack(post); }}});
}

} // namespace galley
