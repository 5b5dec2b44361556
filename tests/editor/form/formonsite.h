// SPDX-License-Identifier: MIT
#pragma once

#include "editor/document/postdocument.h"
#include "editor/form/frontmatterform.h"
#include "editor/form/widgets/wrappedline.h"
#include "editor/text/markdowneditor.h"

#include <QDir>
#include <QInputMethodEvent>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

namespace galley::test {

using namespace Qt::StringLiterals;

inline const QString kPost = u"---\n"
                             "published: True\n"
                             "title: \"[Paper] One & two\"   # a comment\n"
                             "author: Jin Cheng\n"
                             "layout: post\n"
                             "group: news\n"
                             "cover: /static/img/\u56fe one.png\n"
                             "oneline_description: 'It''s one line.'\n"
                             "last_updated: 2025/07/14  \n"
                             "---\n\nBody.\n"_s;

// The lines that differ, of texts with equally many.
inline QStringList changedLines(const QString& before, const QString& after)
{
    const QStringList a = before.split(u'\n');
    const QStringList b = after.split(u'\n');
    QStringList changed;
    if (a.size() != b.size())
        return {u"different numbers of lines"_s};
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (a[i] != b[i])
            changed += b[i];
    }
    return changed;
}

inline void retype(QWidget* line, const QString& text)
{
    line->setFocus();
    QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(line, Qt::Key_Backspace);
    for (const QChar c : text) {
        if (c.unicode() < 128) {
            QTest::keyClick(line, c.toLatin1());
        } else {
            QInputMethodEvent commit;
            commit.setCommitString(QString(c));
            QCoreApplication::sendEvent(line, &commit);
        }
    }
}

// The form above a post of a small site that has one picture, for test classes to inherit.
class FormOnSite {
protected:
    void setUp();
    void tearDown();

    void load(const QString& text);
    template <class T> T* input(const QString& key) const;
    QPoint placeOf(const QString& key) const { return m_form->field(key)->mapTo(m_form, QPoint()); }

    std::unique_ptr<QTemporaryDir> m_site;
    std::unique_ptr<PostDocument> m_document;
    std::unique_ptr<QWidget> m_window;
    FrontMatterForm* m_form = nullptr;
    MarkdownEditor* m_editor = nullptr;
};

inline void FormOnSite::setUp()
{
    m_site = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/galley form \u8868 XXXXXX"_s);
    QVERIFY(QDir(m_site->path()).mkpath(u"static/img"_s));
    QImage image(640, 360, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QVERIFY(image.save(m_site->filePath(u"static/img/\u56fe one.png"_s)));

    m_document = std::make_unique<PostDocument>();
    load(kPost);
    FormContext context;
    context.siteRoot = m_site->path();
    context.imageFolder = m_site->filePath(u"static/img"_s);
    context.authors = {u"Jin Cheng"_s, u"He Sunan"_s};
    context.layouts = {u"post"_s, u"page"_s};
    context.groups = {u"news"_s};
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

inline void FormOnSite::tearDown()
{
    m_window.reset();
    m_document.reset();
    m_site.reset();
}

inline void FormOnSite::load(const QString& text)
{
    m_document->load(decodeFile(text.toUtf8()));
}

template <class T> T* FormOnSite::input(const QString& key) const
{
    FieldEditor* field = m_form->field(key);
    return field == nullptr ? nullptr : field->findChild<T*>();
}

} // namespace galley::test
