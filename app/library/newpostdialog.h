// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/newpost/newpostplan.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace galley {

// Asks for title, address and date of a new post and shows the file and address it will have.
class NewPostDialog : public QDialog {
    Q_OBJECT
public:
    explicit NewPostDialog(const SiteSnapshotPtr& site, QWidget* parent = nullptr);

    // To begin with, e.g. a document's.
    void proposeTitle(const QString& title);
    // What was asked for, once accepted.
    const NewPostPlan& plan() const { return m_plan; }

private:
    void addTemplates();
    void update();

    SiteSnapshotPtr m_site;
    DefaultValues m_defaults;
    QLineEdit* m_title;
    QLineEdit* m_slug;
    QDateEdit* m_date;
    QComboBox* m_template;
    QLabel* m_place;
    QLabel* m_address;
    QLabel* m_advice;
    QPushButton* m_create;
    bool m_slugTyped = false; // the slug follows the title until somebody types one
    NewPostPlan m_plan;
};

} // namespace galley
