// SPDX-License-Identifier: MIT
#include "editor/text/markdownhighlighter.h"

#include <QElapsedTimer>
#include <QTextDocument>

#include <algorithm>

namespace galley {

namespace {

constexpr std::chrono::microseconds kHighlightWithKey{600}; // of a key press's time
constexpr std::chrono::microseconds kHighlightWithText{
    3000}; // when much text comes: a screen of it at once
constexpr std::chrono::microseconds kHighlightSlice{6000}; // a turn of the event loop
constexpr int kMuchText = 1000; // characters
constexpr int kUntouched = -1; // QTextBlock::userState() of a new block

int formatKey(const Token& token, int headingLevel)
{
    return static_cast<int>(token.kind) << 8 | token.emphasis << 4 | (headingLevel > 0 ? 1 : 0);
}

bool isCode(TokenKind kind)
{
    return kind == TokenKind::Code || kind == TokenKind::FenceInfo || kind == TokenKind::Liquid;
}

// Whether the line is written in columns: code, front matter, a row of a table.
bool isCodeLine(const LineState& before, const TokenizedLine& line)
{
    for (const LineState::Mode mode : {before.mode, line.next.mode}) {
        if (mode == LineState::FrontMatter || mode == LineState::Fence)
            return true;
    }
    return line.next.mode == LineState::IndentedCode
        || std::ranges::any_of(
            line.tokens, [](const Token& token) { return token.kind == TokenKind::TableBar; });
}

} // namespace

MarkdownHighlighter::MarkdownHighlighter(QTextDocument* document, const EditorTheme& theme)
    : QObject(document)
    , m_document(document)
    , m_theme(theme)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &MarkdownHighlighter::resume);
    connect(document, &QTextDocument::contentsChange, this, &MarkdownHighlighter::takeChange);
    takeChange(0, 0, document->characterCount());
}

void MarkdownHighlighter::setTheme(const EditorTheme& theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    startAnew();
}

void MarkdownHighlighter::setCodeFamilies(const QStringList& families)
{
    if (std::exchange(m_codeFamilies, families) != families)
        startAnew();
}

void MarkdownHighlighter::startAnew()
{
    m_formats.clear();
    m_next = 0;
    m_last = m_document->characterCount();
    work(kHighlightWithText);
}

void MarkdownHighlighter::finish()
{
    while (m_next >= 0)
        work(kHighlightSlice);
    m_timer.stop();
}

void MarkdownHighlighter::refresh(const QTextBlock& block)
{
    takeChange(block.position(), 0, 0);
}

void MarkdownHighlighter::takeChange(int from, int removed, int added)
{
    if (m_next >= 0) { // pending positions behind the change move with it
        const int shift = added - removed;
        if (m_next > from)
            m_next = std::max(from, m_next + shift);
        if (m_last > from)
            m_last = std::max(from, m_last + shift);
    }
    m_next = m_next < 0 ? from : std::min(m_next, from);
    m_last = std::max(m_last, from + added);
    work(added > kMuchText ? kHighlightWithText : kHighlightWithKey);
}

void MarkdownHighlighter::resume()
{
    work(kHighlightSlice);
}

void MarkdownHighlighter::work(std::chrono::microseconds budget)
{
    QElapsedTimer clock;
    clock.start();
    QTextBlock block = m_document->findBlock(m_next);
    if (!block.isValid())
        block = m_document->lastBlock();
    const int first = block.position();
    int done = first;
    while (block.isValid()) {
        const bool stateChanged = highlight(block);
        done = block.position() + block.length();
        block = block.next();
        if (!stateChanged && done > m_last) {
            block = {};
            break;
        }
        if (std::chrono::nanoseconds(clock.nsecsElapsed()) >= budget)
            break;
    }
    m_next = block.isValid() ? block.position() : -1;
    if (m_next < 0)
        m_last = -1;
    // One report for the whole stretch: blocks one by one would each be laid out at once.
    m_document->markContentsDirty(first, std::max(0, done - first - 1));
    if (m_next >= 0)
        m_timer.start();
}

bool MarkdownHighlighter::highlight(const QTextBlock& block)
{
    QTextLayout* layout = block.layout();
    const QTextBlock before = block.previous();
    const LineState state = LineState::unpacked(before.isValid() ? before.userState() : kUntouched);
    const QString text = block.text();
    const TokenizedLine line = tokenizeLine(text, state);
    if (layout->preeditAreaText().isEmpty()) {
        const bool isCode = isCodeLine(state, line);
        const QList<QTextLayout::FormatRange> wanted =
            ranges(line, isCode ? static_cast<int>(text.size()) : 0);
        if (wanted != layout->formats())
            layout->setFormats(wanted);
    }
    const int next = line.next.packed();
    if (block.userState() == next)
        return false;
    QTextBlock(block).setUserState(next);
    return true;
}

// `codeLength`: of a line that is code as a whole.
QList<QTextLayout::FormatRange> MarkdownHighlighter::ranges(
    const TokenizedLine& line, int codeLength)
{
    QList<QTextLayout::FormatRange> ranges;
    ranges.reserve(line.tokens.size() + 1);
    if (codeLength > 0 && !m_codeFamilies.isEmpty()) {
        QTextCharFormat face;
        face.setFontFamilies(m_codeFamilies);
        ranges += {0, codeLength, face};
    }
    for (const Token& token : line.tokens)
        ranges += {token.start, token.length, format(token, line.headingLevel)};
    return ranges;
}

QTextCharFormat MarkdownHighlighter::format(const Token& token, int headingLevel)
{
    const int key = formatKey(token, headingLevel);
    auto known = m_formats.find(key);
    if (known == m_formats.end()) {
        known = m_formats.insert(key, m_theme.format(token, headingLevel));
        if (!m_codeFamilies.isEmpty() && isCode(token.kind))
            known->setFontFamilies(m_codeFamilies);
    }
    return *known;
}

} // namespace galley
