// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>

namespace galley {

class ActionSet;

// What can be done with a post of the list. Deletes itself when it is closed.
class PostMenu : public QMenu {
    Q_OBJECT
public:
    // The commands of the File menu lend their names. `file`: the post's, as the signals name it.
    PostMenu(const ActionSet& actions, const QString& file, QWidget* parent);

    // Whether there is an address to copy.
    void setHasAddress(bool has) { m_address->setEnabled(has); }

Q_SIGNALS:
    void openChosen(const QString& file);
    void renameChosen(const QString& file);
    void duplicateChosen(const QString& file);
    void deleteChosen(const QString& file);
    void folderChosen(const QString& file);
    void addressChosen(const QString& file);

private:
    QAction* add(const QString& text, void (PostMenu::*signal)(const QString& file));

    QString m_file;
    QAction* m_address = nullptr;
};

} // namespace galley
