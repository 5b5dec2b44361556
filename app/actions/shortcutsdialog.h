// SPDX-License-Identifier: MIT
#pragma once

#include "app/actions/actiontable.h"

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace galley {

class ActionSet;

// Every command by menu with its keys, which can be changed here. Changes count at once.
class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    explicit ShortcutsDialog(ActionSet& actions, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTree();
    QWidget* buildEditor();
    void fill();
    void filter(const QString& typed);
    void showCurrent();
    void use();
    void resetCurrent();
    void resetAll();
    const ActionRow* currentRow() const;
    const ActionRow* ownerOf(const QKeySequence& keys) const; // another command than the current

    ActionSet& m_actions;
    QLineEdit* m_filter;
    QTreeWidget* m_tree;
    QLabel* m_name;
    QKeySequenceEdit* m_keys;
    QPushButton* m_use;
    QPushButton* m_reset;
    QLabel* m_advice;
    QList<QTreeWidgetItem*> m_items; // one a row of the action table that is handled
};

} // namespace galley
