// SPDX-License-Identifier: MIT
#pragma once

#include "app/look/popover.h"
#include "editor/syntax/readability.h"
#include "editor/syntax/wordcount.h"

#include <functional>

class QFormLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace galley {

// The sizes of the post, how far it is from its goal, and how hard it is to read.
class WordsCard : public Popover {
    Q_OBJECT
public:
    explicit WordsCard(QWidget* parent = nullptr);

    // Asked when the card is opened, as it takes longer than counting.
    std::function<Readability()> readability;

    // `selected`: all zero without a selection.
    void setWords(const WordCount& body, const WordCount& selected);
    void setCaret(int line, int column);
    void setGoal(int words); // 0 = none

Q_SIGNALS:
    void goalChanged(int words);
    void bodyLineRequested(int line); // 0-based line of the body

protected:
    void prepare() override;

private:
    void showFigures();
    void showGoal();
    void showReadability();
    void addRow(const QString& name, const QString& value);

    QLabel* m_heading;
    QFormLayout* m_figures;
    QLabel* m_goalName;
    QSpinBox* m_goal;
    QProgressBar* m_progress;
    QLabel* m_reading;
    QPushButton* m_longest;
    WordCount m_body;
    WordCount m_selected;
    int m_line = 1;
    int m_column = 1;
    int m_longestLine = 0;
};

} // namespace galley
