// SPDX-License-Identifier: MIT
#pragma once

#include "app/site/golive.h"
#include "editor/syntax/wordcount.h"

#include <QStatusBar>

class QLabel;
class QToolButton;

namespace galley {

struct PreviewTraffic;

// The window's bottom line: will the post go live, and the figures about it.
class StatusLine : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);

    // How long a message about what was just done stays, in ms.
    static constexpr int messageTime = 6000;

    void setGoLive(const GoLive& state);
    void setCaret(int line, int column);
    // Of the whole body and of the selection (all zero without one).
    void setWords(const WordCount& body, const WordCount& selected);
    void setProblems(int errors, int warnings, int hints);
    void setTraffic(const PreviewTraffic& traffic);
    // Places the button that says what the site's pages may do.
    void addTrust(QWidget* button);
    void setLanguageMenu(QMenu* menu, const QString& language);

Q_SIGNALS:
    void problemsClicked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showAll();
    static QString countDetail(const WordCount& count);

    QLabel* m_live;
    QLabel* m_missing;
    QLabel* m_blocked;
    QToolButton* m_problems;
    QLabel* m_words;
    QLabel* m_caret;
    QToolButton* m_language;

    GoLive m_goLive;
    int m_counts[3] = {0, 0, 0}; // errors, warnings, hints
    WordCount m_bodyCount;
    WordCount m_selectedCount;
    int m_line = 1;
    int m_column = 1;
    int m_blockedCount = 0;
    QStringList m_missingAddresses;
    QStringList m_refusedAddresses;
};

} // namespace galley
