// SPDX-License-Identifier: MIT
#pragma once

#include "editor/look/editortheme.h"

#include <QHash>
#include <QObject>
#include <QTextBlock>
#include <QTextLayout>
#include <QTimer>

#include <chrono>

class QTextDocument;

namespace galley {

// Shows the tokens of linetokenizer in a QTextDocument. Like QSyntaxHighlighter, but bounded: after
// a change it works for a few milliseconds at most and goes on from the event loop, so that opening
// a 1 MB post or an unclosed fence at its top never holds up a key. A line in which an input method
// composes is left alone until it has finished.
class MarkdownHighlighter : public QObject {
    Q_OBJECT
public:
    explicit MarkdownHighlighter(QTextDocument* document, const EditorTheme& theme);

    void setTheme(const EditorTheme& theme); // colours everything anew, in the background
    // The face of code and of the front matter, where the text's own is another; empty = the same.
    void setCodeFamilies(const QStringList& families);
    // Does all pending work now (tests, printing).
    void finish();
    // Colours a block again, e.g. after an input method took its formats away.
    void refresh(const QTextBlock& block);
    bool isBusy() const { return m_timer.isActive(); }

private:
    void takeChange(int from, int removed, int added);
    void work(std::chrono::microseconds budget);
    void resume();
    void startAnew();
    bool highlight(const QTextBlock& block); // whether the state at its end changed
    QList<QTextLayout::FormatRange> ranges(const TokenizedLine& line, int codeLength);
    QTextCharFormat format(const Token& token, int headingLevel);

    QTextDocument* m_document;
    EditorTheme m_theme;
    QStringList m_codeFamilies;
    QHash<int, QTextCharFormat> m_formats;
    // Blocks still to do: [m_next, m_last] for certain, then on until a line's state is as before.
    // Kept as positions of characters, moved along by changes before them.
    int m_next = -1; // -1 = nothing to do
    int m_last = -1;
    QTimer m_timer;
};

} // namespace galley
