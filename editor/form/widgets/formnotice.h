// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/diagnostic.h"

#include <QFrame>

class QBoxLayout;
class QHBoxLayout;
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
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyColours();
    void placeButtons();

    QLabel* m_text;
    QPushButton* m_repair;
    QPushButton* m_source;
    QBoxLayout* m_parts = nullptr; // the text and the buttons
    QHBoxLayout* m_buttons = nullptr;
    Diagnostic m_problem;
};

} // namespace galley
