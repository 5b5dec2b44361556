// SPDX-License-Identifier: MIT
#pragma once

#include "app/dialogs/dialogs.h"
#include "app/document/documentcontroller.h"
#include "app/library/moves/trash.h"
#include "app/site/sitecontroller.h"
#include "preview/site/moves/postdeletion.h"

#include <QObject>

#include <functional>
#include <optional>

namespace galley {

// The attachments that go with the post; nothing: cancelled.
using AskForDeletion = std::function<std::optional<QStringList>(const PostDeletion& deletion)>;

// What was deleted, as far as it takes to bring it back.
struct DeletedPost {
    QString root; // of the checkout
    QString file; // absolute
    QString title;
    QList<TrashedFile> files; // the post first
    bool wasOpen = false;
    std::optional<QByteArray> unsaved; // what the window had of it, where that was not saved
};

// Moves posts to the trash, with those of their pictures that the user chose, and back. Text of the
// open post that is not saved is put aside as an earlier version.
class PostDeleter : public QObject {
    Q_OBJECT
public:
    // All must outlive this. `ask` shows the dialog.
    PostDeleter(DocumentController& controller, SiteController& sites, Dialogs& dialogs,
        AskForDeletion ask, QObject* parent = nullptr);
    void setTrash(TrashAction trash) { m_trash = std::move(trash); }

    // `file`: absolute; the open post or another one of the site.
    void start(const QString& file);
    // Undoes that: all files are where they were, and the post is open again if it was.
    void bringBack(const DeletedPost& post);

Q_SIGNALS:
    // The window has an empty text, if it was the open post.
    void deleted(const galley::DeletedPost& post);
    void announced(const QString& message);

private:
    std::optional<PostDeletion> gather(const QString& file);
    void remove(const PostDeletion& deletion, const QStringList& attachments);

    DocumentController& m_controller;
    SiteController& m_sites;
    Dialogs& m_dialogs;
    AskForDeletion m_ask;
    TrashAction m_trash = moveToTrash;
};

} // namespace galley
