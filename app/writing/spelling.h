// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/textrange.h"
#include "editor/spelling/wordlist.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

class QMenu;

namespace galley {

class MarkdownEditor;
class SpellEngine;
class SpellMarker;

// Spelling in the text: the dictionary of the chosen language, the user's own words and the site's
// (`_galley/words.txt` in the checkout, shared by everybody who writes there), and the menus that
// offer better words.
class Spelling : public QObject {
    Q_OBJECT
public:
    // `editor` must outlive this; `personalWords`: the user's list of words.
    Spelling(MarkdownEditor& editor, const QString& personalWords, QObject* parent = nullptr);
    ~Spelling() override;

    // Loads the dictionary in the background; an empty language switches checking off.
    void setLanguage(const QString& language);
    // The checkout's folder; empty = none that can be written to.
    void setSite(const QString& root);
    bool isReady() const { return m_engine != nullptr; }

    void goToNext(); // selects the next misspelt word
    void showSuggestions(); // for the word at the caret, as a menu
    // Puts suggestions on top of a menu, if the position is in a misspelt word.
    void addSuggestions(QMenu& menu, int position);

    static QString siteWords(const QString& root);

Q_SIGNALS:
    void announced(const QString& message);
    void ready(); // the dictionary is in use

private:
    void takeEngine();
    void judge();
    void learn(WordList& list, const QString& word);
    void replace(const TextRange& word, const QString& with);

    MarkdownEditor& m_editor;
    SpellMarker* m_marker;
    std::shared_ptr<SpellEngine> m_engine;
    WordList m_personal;
    WordList m_site;
    QFutureWatcher<std::shared_ptr<SpellEngine>> m_loading;
    QString m_language;
};

} // namespace galley
