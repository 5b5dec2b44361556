// SPDX-License-Identifier: MIT
#include "app/library/moves/postdeleter.h"

#include "editor/post/file/filebytes.h"
#include "editor/post/file/postfile.h"

#include <QFileInfo>

namespace galley {

PostDeleter::PostDeleter(DocumentController& controller, SiteController& sites, Dialogs& dialogs,
    AskForDeletion ask, QObject* parent)
    : QObject(parent)
    , m_controller(controller)
    , m_sites(sites)
    , m_dialogs(dialogs)
    , m_ask(std::move(ask))
{
}

void PostDeleter::start(const QString& file)
{
    const std::optional<PostDeletion> deletion = gather(file);
    if (!deletion)
        return;
    if (const std::optional<QStringList> attachments = m_ask(*deletion))
        remove(*deletion, *attachments);
}

std::optional<PostDeletion> PostDeleter::gather(const QString& file)
{
    if (!m_sites.site() || m_sites.isEmbedded()) {
        Q_EMIT announced(tr("The sample site cannot be changed; open a site folder of your own."));
        return std::nullopt;
    }
    const bool isOpen = file == m_controller.file();
    PostDocument& document = m_controller.document();
    if (isOpen && document.isReadOnly()) {
        Q_EMIT announced(tr("This post is read-only here, so it cannot be deleted."));
        return std::nullopt;
    }
    if (isOpen && !QFileInfo::exists(file)) {
        Q_EMIT announced(tr("This post has not been saved yet, so there is nothing to delete."));
        return std::nullopt;
    }
    const Result<QByteArray> onDisk = readFile(file);
    if (!onDisk) {
        m_dialogs.showError(onDisk.error());
        return std::nullopt;
    }
    QList<SiteText> texts = readSiteTexts(*m_sites.site(), file);
    if (!isOpen && !m_controller.file().isEmpty())
        texts += {m_controller.file(), document.bytes()};
    std::optional<PostDeletion> deletion = postDeletion(
        m_sites.site(), file, isOpen ? document.text() : decodeFile(*onDisk).text, texts);
    if (!deletion) {
        Error error;
        error.file = file;
        error.whatHappened = tr("“%1” is not a post on this site.").arg(QFileInfo(file).fileName());
        error.whatToDo = tr("Only posts in _posts and drafts in _drafts can be deleted here.");
        m_dialogs.showError(error);
    }
    return deletion;
}

void PostDeleter::remove(const PostDeletion& deletion, const QStringList& attachments)
{
    DeletedPost post{deletion.site->root(), deletion.file, deletion.title, {}, false, {}};
    const Result<QList<TrashedFile>> trashed =
        trashAll(QStringList{post.file} + attachments, post.root, m_trash);
    if (!trashed) {
        m_dialogs.showError(trashed.error());
        return;
    }
    post.files = *trashed;
    post.wasOpen = post.file == m_controller.file();
    if (post.wasOpen) {
        if (m_controller.document().isModified())
            post.unsaved = m_controller.document().bytes();
        m_controller.leaveDeleted();
    }
    m_sites.refresh();
    Q_EMIT deleted(post);
}

void PostDeleter::bringBack(const DeletedPost& post)
{
    const Result<void> back = galley::bringBack(post.files, post.root);
    m_sites.refresh();
    if (!back) {
        m_dialogs.showError(back.error());
        return;
    }
    Q_EMIT announced(tr("Restored “%1”.").arg(post.title));
    if (!post.wasOpen)
        return;
    if (post.unsaved)
        m_controller.openRecovered({post.file, QDateTime::currentDateTimeUtc(), 0, *post.unsaved});
    else
        m_controller.open(post.file);
}

} // namespace galley
