// SPDX-License-Identifier: MIT
// What a key press costs in the editor alone, without window and preview: processor time of the GUI
// thread, by the size of the post, so that one sees which part grows with it.

#include "editor/document/postdocument.h"
#include "editor/text/markdowneditor.h"
#include "editor/text/markdownhighlighter.h"
#include "tests/bench/figures.h"
#include "tests/bench/samplepost.h"

#include <QApplication>
#include <QPlainTextDocumentLayout>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>

using namespace galley;
using namespace galley::bench;

namespace {

DecodedText decoded(int bytes)
{
    return decodeFile(samplePost(bytes).toUtf8());
}

QString sized(const char* what, const Size& size)
{
    return QString::fromLatin1(what).arg(QLatin1String(size.name));
}

// The highlighter alone on a document that nothing shows.
void measureHighlighting(const Figures& figures, const Size& size)
{
    QTextDocument document;
    document.setDocumentLayout(new QPlainTextDocumentLayout(&document));
    document.setPlainText(samplePost(size.bytes));
    MarkdownHighlighter highlighter(&document, EditorTheme::fromPalette(QApplication::palette()));
    highlighter.finish();
    const QTextBlock line = document.find(marker).block();
    figures.add(sized("highlight_line_%1", size), sized("highlight the line of a key, %1", size),
        medianOf(figures.rounds(400), [&] { highlighter.refresh(line); }), "ms");

    // The worst key: it opens a fence at the top that nothing closes, so that every line changes.
    std::vector<double> keys;
    QTextCursor cursor(&document);
    for (int i = 0; i < figures.rounds(24); ++i) {
        highlighter.finish();
        cursor.setPosition(document.findBlockByNumber(4).position());
        cursor.insertText(QStringLiteral("~~"));
        highlighter.finish();
        const double from = threadMilliseconds();
        cursor.insertText(QStringLiteral("~"));
        keys.push_back(threadMilliseconds() - from);
        highlighter.finish();
        document.undo();
        document.undo();
    }
    figures.add(sized("highlight_fence_%1", size),
        sized("the key that opens a fence at the top, %1", size), median(keys), "ms");
}

// What the preview and the journal are given after a key, and what that costs the next key.
void measureSnapshot(const Figures& figures, const Size& size)
{
    PostDocument post;
    post.load(decoded(size.bytes));
    QTextCursor cursor(post.textDocument()->find(marker));
    cursor.clearSelection();
    PostSnapshot held;
    QObject::connect(&post, &PostDocument::textChanged, &post, [&] { held = post.snapshot(); });
    figures.add(sized("snapshot_%1", size), sized("change the text and hand it out, %1", size),
        medianOf(figures.rounds(400), [&] { cursor.insertText(QStringLiteral("x")); }), "ms");
}

// Real key presses on the shown widget, up to an empty event queue.
void measureKeys(const Figures& figures, const Size& size)
{
    PostDocument post;
    post.load(decoded(size.bytes));
    MarkdownEditor editor(post);
    editor.resize(800, 900);
    editor.show();
    editor.setTextCursor(post.textDocument()->find(marker));
    QTest::keyClick(&editor, Qt::Key_Right);
    editor.centerCursor();
    while (editor.isHighlighting())
        QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    figures.add(sized("editor_key_%1", size), sized("a key in the editor, drawn, %1", size),
        medianOf(figures.rounds(200),
            [&] {
                QTest::keyClick(&editor, Qt::Key_X);
                QCoreApplication::processEvents();
            }),
        "ms");
    figures.add(sized("editor_enter_%1", size), sized("Enter in the editor, drawn, %1", size),
        medianOf(figures.rounds(60),
            [&] {
                QTest::keyClick(&editor, Qt::Key_Return);
                QCoreApplication::processEvents();
            }),
        "ms");
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    const Figures figures(argc, argv);
    for (const Size& size : sizes) {
        measureHighlighting(figures, size);
        measureSnapshot(figures, size);
        measureKeys(figures, size);
    }
    return 0;
}
