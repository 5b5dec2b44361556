// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/newpost/newpostplan.h"
#include "preview/site/newpost/posttemplates.h"

#include <QDialog>

class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QRadioButton;

namespace galley {

class NewPostPreview;

// Asks for title, address and date of a new post, what it begins with and what keeps it from its
// readers meanwhile, and shows the beginning of it, the file and the address it will have.
class NewPostDialog : public QDialog {
    Q_OBJECT
public:
    explicit NewPostDialog(const SiteSnapshotPtr& site, QWidget* parent = nullptr);

    // To begin with, e.g. a document's.
    void proposeTitle(const QString& title);
    // What was asked for, once accepted.
    const NewPostPlan& plan() const { return m_plan; }

private:
    void prepareFields();
    void arrange();
    QFormLayout* makeForm();
    void addTemplates();
    void wire();
    void chooseTemplate(int row);
    void update();
    void showPlan(const NewPostInput& input);

    SiteSnapshotPtr m_site;
    DefaultValues m_defaults;
    QList<PostTemplate> m_known; // in the order of the list
    QString m_templateText; // of the chosen one, as the site has it
    QLineEdit* m_title;
    QLineEdit* m_slug;
    QDateEdit* m_date;
    QRadioButton* m_unpublished;
    QRadioButton* m_draft;
    QListWidget* m_templates;
    NewPostPreview* m_preview;
    QLabel* m_place;
    QLabel* m_address;
    QLabel* m_advice;
    QPushButton* m_create = nullptr;
    bool m_slugTyped = false; // the slug follows the title until somebody types one
    NewPostPlan m_plan;
};

} // namespace galley
