// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/moves/postdeletion.h"

#include <QDialog>

class QTreeWidget;

namespace galley {

// Asks whether a post is to go to the trash, and which of its pictures with it; says what links to
// it.
class DeletePostDialog : public QDialog {
    Q_OBJECT
public:
    explicit DeletePostDialog(const PostDeletion& deletion, QWidget* parent = nullptr);

    // The attachments that are ticked.
    QStringList chosen() const;

private:
    void addAttachments(const PostDeletion& deletion);
    void addWarnings(const PostDeletion& deletion);

    QTreeWidget* m_attachments;
};

} // namespace galley
