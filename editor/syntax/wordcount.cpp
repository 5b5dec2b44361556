// SPDX-License-Identifier: MIT
#include "editor/syntax/wordcount.h"

#include "editor/post/base/script.h"
#include "editor/syntax/linetokenizer.h"
#include "editor/syntax/readtext.h"

namespace galley {

namespace {

constexpr double kWordsPerSecond = 230.0 / 60;
constexpr double kIdeographsPerSecond = 400.0 / 60;

class Counter {
public:
    void take(QStringView text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            char32_t c = text[i].unicode();
            if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
                c = QChar::surrogateToUcs4(text[i], text[i + 1]);
                ++i;
            }
            takeCharacter(c);
        }
    }

    void endWord()
    {
        m_inWord = false;
        m_joined = false;
    }

    WordCount result() const
    {
        WordCount count = m_count;
        const auto spaced = static_cast<double>(count.words - count.ideographs);
        count.readingSeconds = qRound(spaced / kWordsPerSecond
            + static_cast<double>(count.ideographs) / kIdeographsPerSecond);
        return count;
    }

private:
    void takeCharacter(char32_t c)
    {
        if (c == U'\n')
            return endWord();
        ++m_count.characters;
        if (isIdeograph(c) && QChar::isLetterOrNumber(c)) {
            ++m_count.ideographs;
            ++m_count.words;
            endWord();
        } else if (QChar::isLetterOrNumber(c) || QChar::isMark(c)) {
            if (!m_inWord)
                ++m_count.words;
            m_inWord = true;
            m_joined = false;
        } else if (m_inWord && !m_joined && (c == U'\'' || c == U'\u2019' || c == U'-')) {
            m_joined = true; // a hyphen or apostrophe inside a word
        } else {
            endWord();
        }
    }

    WordCount m_count;
    bool m_inWord = false;
    bool m_joined = false;
};

} // namespace

WordCount countWords(QStringView text)
{
    Counter counter;
    counter.take(text);
    return counter.result();
}

WordCount countMarkdownWords(QStringView body)
{
    Counter counter;
    LineState state;
    state.mode = LineState::Body;
    qsizetype start = 0;
    while (start <= body.size()) {
        qsizetype end = body.indexOf(u'\n', start);
        if (end < 0)
            end = body.size();
        const QStringView line = body.mid(start, end - start);
        const TokenizedLine tokenized = tokenizeLine(line, state);
        state = tokenized.next;
        visitReadText(
            line, tokenized.tokens, [&counter](QStringView part) { counter.take(part); },
            [&counter] { counter.endWord(); });
        start = end + 1;
    }
    return counter.result();
}

} // namespace galley
