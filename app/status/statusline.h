// SPDX-License-Identifier: MIT
#pragma once

#include "app/site/golive.h"
#include "editor/post/base/diagnostic.h"
#include "editor/syntax/wordcount.h"

#include <QStatusBar>

class QLabel;
class QToolButton;

namespace galley {

class ElidedButton;
class ProblemsCard;
class PublishCard;
class WordsCard;

enum class SaveState {
    Saved,
    Unsaved,
    Nowhere // nothing to save, and no file: the sample
};

// The window's bottom line, for people: will the post be published, what is left to fix, how long
// it is, is it saved. Each opens a card with the rest.
class StatusLine : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);

    // How long a message about what was just done stays, in ms.
    static constexpr int messageTime = 6000;

    void setGoLive(const GoLive& state);
    // Of the whole body and of the selection (all zero without one).
    void setWords(const WordCount& body, const WordCount& selected);
    // Placeholders among them are counted by themselves.
    void setChecks(const QList<Diagnostic>& checks);
    // One a placeholder of the text.
    void setOpenPlaces(const QList<Diagnostic>& places);
    void setSaved(SaveState state);

    void openWords(); // its card

    ProblemsCard& problems() const { return *m_problemsCard; }
    ProblemsCard& openPlaces() const { return *m_openCard; }
    WordsCard& words() const { return *m_wordsCard; }

Q_SIGNALS:
    void publishRequested(); // of the open post, which readers do not see yet

protected:
    void changeEvent(QEvent* event) override;

private:
    void addButton(QToolButton* button, const char* name);
    void showAll();
    void showProblems();
    void showOpenPlaces();
    void announce(const QString& message);

    ElidedButton* m_publish;
    QToolButton* m_open;
    QToolButton* m_problems;
    QToolButton* m_words;
    QLabel* m_saved;
    PublishCard* m_publishCard;
    ProblemsCard* m_openCard;
    ProblemsCard* m_problemsCard;
    WordsCard* m_wordsCard;

    GoLive m_goLive;
    QList<Diagnostic> m_openPlaces;
    QList<Diagnostic> m_checks;
    WordCount m_bodyCount;
    WordCount m_selectedCount;
    SaveState m_saveState = SaveState::Nowhere;
};

} // namespace galley
