// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/textrange.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

class QTextBlock;

namespace galley {

class MarkdownEditor;

// Marks misspelt words in the lines that are on screen, while the user pauses. The word that is
// being typed is left alone, and so is everything while an input method composes.
class SpellMarker : public QObject {
    Q_OBJECT
public:
    using Judge = std::function<bool(const QString& word)>; // whether a word is right

    explicit SpellMarker(MarkdownEditor& editor);

    // From now on; unset = nothing is marked. Also to be called when the judge has learnt words.
    void setJudge(const Judge& judge);

    // The misspelt word that a position of the text is in or at the end of.
    std::optional<TextRange> misspellingAt(qsizetype position) const;
    // The first one after a position, going round at the end of the text.
    std::optional<TextRange> nextMisspelling(qsizetype after) const;

private:
    void checkSoon();
    void check();
    QList<TextRange> misspellingsIn(const QTextBlock& block) const; // ranges of the text
    bool isRight(const QString& word) const;

    MarkdownEditor& m_editor;
    Judge m_judge;
    QTimer m_timer;
    QList<TextRange> m_marked;
    mutable QHash<QString, bool> m_judged;
};

} // namespace galley
