// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

class QAction;

namespace galley {

// The rows of the posts list: a click or Enter opens one, arrows only move.
class PostListView : public QListView {
    Q_OBJECT
public:
    explicit PostListView(QWidget* parent = nullptr);
    // While the keyboard is here, its shortcut renames the current post in place of the open one.
    void setRenameAction(const QAction* action) { m_rename = action; }

Q_SIGNALS:
    void openRequested(const QModelIndex& index);
    void menuRequested(const QModelIndex& index, const QPoint& globalPlace);
    void renameRequested(const QModelIndex& index);
    void deleteRequested(const QModelIndex& index);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    bool renames(const QKeyEvent& event) const;

    const QAction* m_rename = nullptr;
};

} // namespace galley
