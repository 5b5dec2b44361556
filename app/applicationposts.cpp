// SPDX-License-Identifier: MIT
// Making and publishing posts.

#include "app/application.h"

#include "app/importing/documentreader.h"
#include "app/library/moves/postmover.h"
#include "app/library/newpostdialog.h"
#include "app/panes/mainwindow.h"
#include "app/panes/noticebar.h"
#include "app/status/statusline.h"
#include "app/writing/fillingin.h"
#include "app/writing/writingtools.h"
#include "editor/post/frontmatter/frontmatter.h"
#include "editor/text/markdowneditor.h"

#include <QFileInfo>

namespace galley {

void Application::newPost()
{
    NewPostDialog dialog(m_sites.site(), m_window.get());
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (!m_controller.openNew(dialog.plan().path, dialog.plan().text.toUtf8()))
        return;
    m_window->editor().setFocus();
    m_filling->begin();
}

// The chosen template's front matter with the document's text.
void Application::newPostFrom(const ImportedDocument& document)
{
    m_window->statusLine().clearMessage();
    if (!m_sites.site()) { // dropped on the welcome page
        Error error;
        error.whatHappened = tr("No site is open that this document could become a post of.");
        error.whatToDo = tr("Open your site’s folder first, then import the document again.");
        m_dialogs.showError(error);
        return;
    }
    NewPostDialog dialog(m_sites.site(), m_window.get());
    dialog.proposeTitle(document.title);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString& text = dialog.plan().text;
    const QString post = text.left(readFrontMatter(text).bodyStart) + QLatin1Char('\n')
        + document.text.markdown + QLatin1Char('\n');
    if (!m_controller.openNew(dialog.plan().path, post.toUtf8()))
        return;
    if (const QString report = document.text.report(); !report.isEmpty())
        m_window->statusLine().showMessage(report, 10000);
    QList<std::pair<QString, QString>> pictures;
    for (const ImportedPicture& picture : document.pictures)
        pictures += {picture.address, picture.file};
    m_writing->placePictures(pictures);
}

void Application::handlePublishing()
{
    m_actions.on(Command::PublishPost, this, [this] { publishPost(); });
    connect(
        &m_window->statusLine(), &StatusLine::publishRequested, this, [this] { publishPost(); });
    connect(m_mover, &PostMover::published, this,
        [this](const QString& message, const std::function<void()>& undo) {
            m_publishNotice = message;
            m_window->notice().showNotice(message, {{tr("Undo"), undo}});
        });
    connect(&m_controller, &DocumentController::saved, this, [this] {
        if (!m_publishNotice.isEmpty() && m_window->notice().text() == m_publishNotice)
            m_window->notice().dismiss();
    });
}

// What is published is what the window shows.
void Application::publishPost()
{
    const bool needsSaving =
        m_controller.document().isModified() || !QFileInfo::exists(m_controller.file());
    if (!m_sites.isEmbedded() && needsSaving && !m_controller.save())
        return;
    m_mover->start(MoveKind::Publish, m_controller.file());
}

} // namespace galley
