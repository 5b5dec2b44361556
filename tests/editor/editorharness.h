// SPDX-License-Identifier: MIT
#pragma once

#include "editor/document/postdocument.h"
#include "editor/text/markdowneditor.h"
#include "tests/editor/markedtext.h"

#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

#include <memory>

namespace galley::test {

// A shown editor on a document of its own, for test classes to inherit. Texts are written and read
// with the marks of markedtext.h for caret and selection.
class EditorHarness {
protected:
    void openEditor()
    {
        m_document = std::make_unique<PostDocument>();
        m_editor = std::make_unique<MarkdownEditor>(*m_document);
        m_editor->resize(600, 400);
        m_editor->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
        m_editor->setFocus();
    }

    void closeEditor()
    {
        m_editor.reset();
        m_document.reset();
    }

    void setMarked(const QString& text)
    {
        const EditContext context = unmarked(text);
        m_document->load(decodeFile(context.text.toUtf8()));
        m_editor->setTextSelection(context.selection);
    }

    QString state() const { return marked(m_document->text(), m_editor->textSelection()); }

    // Of a 1-based line.
    QList<QTextLayout::FormatRange> formats(int line) const
    {
        return m_document->textDocument()->findBlockByNumber(line - 1).layout()->formats();
    }

    std::unique_ptr<PostDocument> m_document;
    std::unique_ptr<MarkdownEditor> m_editor;
};

} // namespace galley::test
