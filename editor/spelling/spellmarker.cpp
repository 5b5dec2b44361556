// SPDX-License-Identifier: MIT
#include "editor/spelling/spellmarker.h"

#include "editor/document/postdocument.h"
#include "editor/spelling/spellwords.h"
#include "editor/text/markdowneditor.h"

#include <QElapsedTimer>
#include <QTextBlock>

namespace galley {

namespace {

constexpr int kPauseMs = 300;
constexpr int kSpellSliceMs = 8; // of checking at once; the rest follows after another pause
constexpr int kMostJudged = 20'000; // words remembered

LineState stateBefore(const QTextBlock& block)
{
    const QTextBlock before = block.previous();
    return LineState::unpacked(before.isValid() ? before.userState() : -1);
}

} // namespace

SpellMarker::SpellMarker(MarkdownEditor& editor)
    : QObject(&editor)
    , m_editor(editor)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kPauseMs);
    connect(&m_timer, &QTimer::timeout, this, &SpellMarker::check);
    connect(&editor.postDocument(), &PostDocument::textChanged, this, &SpellMarker::checkSoon);
    connect(&editor, &QPlainTextEdit::cursorPositionChanged, this, &SpellMarker::checkSoon);
    connect(&editor, &MarkdownEditor::visibleLinesChanged, this, &SpellMarker::checkSoon);
    connect(&editor, &MarkdownEditor::themeChanged, this, [this] {
        m_marked.clear();
        checkSoon();
    });
}

void SpellMarker::setJudge(const Judge& judge)
{
    m_judge = judge;
    m_judged.clear();
    check();
}

void SpellMarker::checkSoon()
{
    if (m_judge)
        m_timer.start();
}

bool SpellMarker::isRight(const QString& word) const
{
    if (const auto known = m_judged.constFind(word); known != m_judged.cend())
        return *known;
    if (m_judged.size() > kMostJudged)
        m_judged.clear();
    return m_judged[word] = m_judge(word);
}

QList<TextRange> SpellMarker::misspellingsIn(const QTextBlock& block) const
{
    if (!m_judge)
        return {};
    const QString line = block.text();
    const LineState before = stateBefore(block);
    QList<TextRange> wrong;
    for (const TextRange& word : wordsToCheck(line, tokenizeLine(line, before), before)) {
        if (!isRight(line.mid(word.start, word.length())))
            wrong += TextRange{block.position() + word.start, block.position() + word.end};
    }
    return wrong;
}

void SpellMarker::check()
{
    if (m_editor.isComposing()) {
        m_timer.start();
        return;
    }
    QElapsedTimer clock;
    clock.start();
    const qsizetype caret = m_editor.textSelection().position;
    const bool typing = m_editor.hasFocus();
    QList<TextRange> wrong;
    for (const QTextBlock& block : m_editor.visibleBlocks()) {
        if (clock.elapsed() > kSpellSliceMs) {
            m_timer.start(); // what was judged by then is remembered
            break;
        }
        for (const TextRange& word : misspellingsIn(block)) {
            if (!typing || word.end != caret)
                wrong += word;
        }
    }
    if (wrong == m_marked)
        return;
    m_marked = wrong;
    QList<QTextEdit::ExtraSelection> marks;
    for (const TextRange& word : std::as_const(wrong)) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_editor.document());
        mark.cursor.setPosition(static_cast<int>(word.start));
        mark.cursor.setPosition(static_cast<int>(word.end), QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
        mark.format.setUnderlineColor(m_editor.theme().error);
        marks += mark;
    }
    m_editor.setMarks(MarkdownEditor::MarkLayer::Spelling, marks);
}

std::optional<TextRange> SpellMarker::misspellingAt(qsizetype position) const
{
    const QTextBlock block = m_editor.document()->findBlock(static_cast<int>(position));
    for (const TextRange& word : misspellingsIn(block)) {
        if (position >= word.start && position <= word.end)
            return word;
    }
    return {};
}

std::optional<TextRange> SpellMarker::nextMisspelling(qsizetype after) const
{
    const QTextBlock start = m_editor.document()->findBlock(static_cast<int>(after));
    QTextBlock block = start;
    for (int i = 0; i <= m_editor.blockCount() && block.isValid(); ++i) {
        for (const TextRange& word : misspellingsIn(block)) {
            if (i > 0 || word.start > after)
                return word;
        }
        block = block.next().isValid() ? block.next() : m_editor.document()->firstBlock();
    }
    return {};
}

} // namespace galley
