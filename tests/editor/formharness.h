// SPDX-License-Identifier: MIT
#pragma once

#include "editor/document/postdocument.h"
#include "editor/form/frontmatterform.h"
#include "editor/text/markdowneditor.h"

#include <QTest>
#include <QVBoxLayout>

#include <memory>

namespace galley::test {

// The form above the text, on one document, for test classes to inherit.
class FormHarness {
protected:
    void openForm(const FormContext& context = {})
    {
        m_document = std::make_unique<PostDocument>();
        m_window = std::make_unique<QWidget>();
        m_form = new FrontMatterForm(*m_document, context, m_window.get());
        m_editor = new MarkdownEditor(*m_document, m_window.get());
        auto* column = new QVBoxLayout(m_window.get());
        column->addWidget(m_form);
        column->addWidget(m_editor, 1);
        m_window->resize(760, 700);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void closeForm()
    {
        m_window.reset();
        m_document.reset();
    }

    void load(const QString& text) { m_document->load(decodeFile(text.toUtf8())); }
    QString text() const { return m_document->text(); }

    template <class T> T* input(const QString& key) const
    {
        FieldEditor* field = m_form->field(key);
        return field == nullptr ? nullptr : field->findChild<T*>();
    }

    std::unique_ptr<PostDocument> m_document;
    std::unique_ptr<QWidget> m_window;
    FrontMatterForm* m_form = nullptr;
    MarkdownEditor* m_editor = nullptr;
};

} // namespace galley::test
