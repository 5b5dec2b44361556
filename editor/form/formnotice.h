#pragma once

#include "editor/post/diagnostic.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace galley {

// What is wrong with the front matter, above the fields: the sentence, a repair in one click where
// there is one, and the way to the line.
class FormNotice : public QFrame {
    Q_OBJECT
public:
    explicit FormNotice(QWidget* parent = nullptr);

    void showProblem(const Diagnostic& problem);
    void showMessage(const QString& message); // without a place
    void clear();

Q_SIGNALS:
    void repairRequested(const galley::Repair& repair);
    void sourceRequested(int line);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyColours();

    QLabel* m_text;
    QPushButton* m_repair;
    QPushButton* m_source;
    Diagnostic m_problem;
};

} // namespace galley
