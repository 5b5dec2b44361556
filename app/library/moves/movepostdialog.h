// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/moves/postmove.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace galley {

// Asks for a post's new date and short name, or a copy's, and shows what will happen: file,
// address, pictures that go with it, links of other pages that lead to it.
class MovePostDialog : public QDialog {
    Q_OBJECT
public:
    explicit MovePostDialog(MoveFacts facts, QWidget* parent = nullptr);

    // What was asked for, once accepted.
    const MoveFacts& facts() const { return m_facts; }
    MoveWish wish() const;
    const MovePlan& plan() const { return m_plan; }
    QList<LinkUpdate> chosenLinks() const; // those of the plan's that are ticked

private:
    void arrange();
    void update();
    void showAttachments();
    void showLinks();

    MoveFacts m_facts;
    MovePlan m_plan;
    QLineEdit* m_slug;
    QDateEdit* m_date;
    QCheckBox* m_withAttachments;
    QTreeWidget* m_attachments;
    QCheckBox* m_redirects; // shown where the site can
    QLabel* m_file;
    QLabel* m_address;
    QLabel* m_linksTitle;
    QTreeWidget* m_links;
    QLabel* m_advice;
    QPushButton* m_accept = nullptr;
    QList<std::pair<qsizetype, qsizetype>> m_shownLinks; // text and place of each row
};

} // namespace galley
