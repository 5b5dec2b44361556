// SPDX-License-Identifier: MIT
#pragma once

#include "editor/find/findengine.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace galley {

class MarkdownEditor;

// Find and replace for one editor, in a bar. Matches are marked in the text while it is open; Esc
// closes it and gives the focus back to the text. Starts hidden.
class FindBar : public QWidget {
    Q_OBJECT
public:
    explicit FindBar(MarkdownEditor& editor, QWidget* parent = nullptr);

    // The query as the controls say it now.
    FindQuery query() const;

public Q_SLOTS:
    void openFind(); // takes over the selection as pattern when it is on one line
    void openReplace();
    void findNext();
    void findPrevious();
    void replaceCurrent();
    void replaceEverything();
    void closeBar();

Q_SIGNALS:
    void closed();
    void announced(const QString& message); // e.g. "3 replaced", for the status bar

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildFindRow();
    void buildReplaceRow();
    void retranslate();
    QToolButton* addToggle();
    QToolButton* addTool(void (FindBar::*slot)());
    QPushButton* addButton(void (FindBar::*slot)());
    void open(bool withReplace);
    void queryChanged();
    void textChanged();
    void search();
    void showState();
    void showMarks();
    void goTo(qsizetype index);
    void step(bool backwards);

    MarkdownEditor& m_editor;
    QLineEdit* m_pattern;
    QLineEdit* m_replacement;
    QToolButton* m_case;
    QToolButton* m_words;
    QToolButton* m_regex;
    QToolButton* m_inSelection;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_close;
    QPushButton* m_replace;
    QPushButton* m_replaceAll;
    QLabel* m_count;
    QWidget* m_replaceRow;
    std::optional<TextRange> m_within;
    FindResult m_result;
    qsizetype m_current = -1;
    qsizetype m_from = 0; // where searching began, so that typing more letters does not walk on
    QTimer m_searchTimer; // after typing in the text
};

} // namespace galley
