// SPDX-License-Identifier: MIT
#pragma once

#include "app/help/surveyrun.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace galley {

// A report of a problem, to read and to copy into a message: what the user writes, the program's
// version and what was found on this computer. Nothing of a site or a post is in it.
class ReportDialog : public QDialog {
    Q_OBJECT
public:
    explicit ReportDialog(LookAround look, QWidget* parent = nullptr);

    QString report() const; // all of it, as it is copied

private:
    void buildLayout();
    void showFindings(const QList<Finding>& findings);

    SurveyRun m_survey;
    QPlainTextEdit* m_story; // the user's words
    QPlainTextEdit* m_facts; // ours
    QPushButton* m_copy = nullptr;
};

} // namespace galley
