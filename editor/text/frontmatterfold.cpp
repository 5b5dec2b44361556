// SPDX-License-Identifier: MIT
#include "editor/text/frontmatterfold.h"

#include "editor/document/postdocument.h"

#include <QPlainTextDocumentLayout>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace galley {

FrontMatterFold::FrontMatterFold(PostDocument& post, QPlainTextEdit& editor)
    : QObject(&editor)
    , m_post(post)
    , m_editor(editor)
{
    connect(&post, &PostDocument::frontMatterChanged, this, &FrontMatterFold::showLines);
    connect(&editor, &QPlainTextEdit::cursorPositionChanged, this, &FrontMatterFold::caretMoved);
}

bool FrontMatterFold::canFold() const
{
    return lastLine() > 0;
}

int FrontMatterFold::lastLine() const
{
    const FrontMatter& frontMatter = m_post.frontMatter();
    if (!frontMatter.present)
        return 0;
    const int end = static_cast<int>(std::max<qsizetype>(1, frontMatter.block.end)) - 1;
    return m_post.textDocument()->findBlock(end).blockNumber();
}

void FrontMatterFold::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    const int caret = m_editor.textCursor().blockNumber();
    if (folded && caret > 0 && caret <= lastLine())
        moveCaretOut();
    showLines();
    Q_EMIT foldedChanged(folded);
}

void FrontMatterFold::moveCaretOut()
{
    QTextCursor cursor(m_post.textDocument());
    const int last = m_post.textDocument()->characterCount() - 1;
    cursor.setPosition(std::min(static_cast<int>(m_post.frontMatter().bodyStart), last));
    m_editor.setTextCursor(cursor);
}

// Also shows lines that were hidden when the block was longer.
void FrontMatterFold::showLines()
{
    QTextDocument* const document = m_post.textDocument();
    const int last = m_folded ? lastLine() : 0;
    const int caret = m_editor.textCursor().blockNumber();
    if (last > 0 && caret > 0 && caret <= last) { // new text under the caret
        setFolded(false);
        return;
    }
    bool changed = false;
    const int known = std::max(last, m_hidden);
    QTextBlock block = document->firstBlock().next();
    for (int i = 1; i <= known && block.isValid(); ++i, block = block.next()) {
        const bool visible = i > last;
        changed = changed || block.isVisible() != visible;
        block.setVisible(visible);
        block.setLineCount(visible ? std::max(1, block.layout()->lineCount()) : 0);
    }
    m_hidden = last;
    if (!changed)
        return;
    const int length = block.isValid() ? block.position() : document->characterCount() - 1;
    document->markContentsDirty(0, length);
    auto* const layout = qobject_cast<QPlainTextDocumentLayout*>(document->documentLayout());
    layout->requestUpdate();
    Q_EMIT layout->documentSizeChanged(layout->documentSize());
    m_editor.viewport()->update();
}

void FrontMatterFold::caretMoved()
{
    if (m_folded && !m_editor.textCursor().block().isVisible())
        setFolded(false);
}

} // namespace galley
