// SPDX-License-Identifier: MIT
#pragma once

#include "app/help/surveyrun.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QWidget;

namespace galley {

// What Galley found on this computer and what is missing, as a list to read and to copy.
class FoundDialog : public QDialog {
    Q_OBJECT
public:
    explicit FoundDialog(LookAround look, QWidget* parent = nullptr);

private:
    void buildLayout();
    void buildList();
    QDialogButtonBox* buildButtons();
    QWidget* buildInstallRow();
    void start();
    void showFindings(const QList<Finding>& findings);
    void addRow(const Finding& finding);
    QString summary(const QList<Finding>& findings) const;

    SurveyRun m_survey;
    QLabel* m_summary;
    QTreeWidget* m_list;
    QWidget* m_installRow = nullptr;
    QLineEdit* m_installLine;
    QPushButton* m_copyInstall = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_again = nullptr;
    QString m_text; // of the report
};

} // namespace galley
