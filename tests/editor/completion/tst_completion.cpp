// SPDX-License-Identifier: MIT
#include "editor/completion/completion.h"
#include "editor/completion/completionpopup.h"
#include "editor/document/postdocument.h"
#include "editor/text/markdowneditor.h"
#include "tests/editor/markedtext.h"

#include <QInputMethodEvent>
#include <QListWidget>
#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

class TestCompletion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void completes_data();
    void completes();
    void takesTheKeysOfTheSite();
    void numbersRepeatedHeadings();
    void opensWhileTypingAndInserts();
    void keysGoThroughTheList();
    void namesAreOfferedOnRequest();
    void keepsOutOfInputMethodsWay();

private:
    static CompletionSources sources();
};

CompletionSources TestCompletion::sources()
{
    return {{u"/img/2026_gsco_fig1.png"_s, u"/img/2025_mome.png"_s},
        {{u"Pebble news"_s, u"/2025/04/09/pebble/"_s, u"/2025/04/09/pebble/"_s}},
        {u"2025-04-09-pebble"_s}, {u"Jin Cheng"_s, u"Ines Varga"_s}, {}};
}

void TestCompletion::completes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("asked");
    QTest::addColumn<QString>("first"); // the text after choosing the first; empty = nothing
    const auto row = [](const char* name, const QString& text, const QString& first,
                         bool asked = false) { QTest::newRow(name) << text << asked << first; };
    row("markdown image", u"![x](‸)"_s, u"![x](/img/2026_gsco_fig1.png)"_s);
    row("part of a name", u"![x](mome‸"_s, u"![x](/img/2025_mome.png"_s);
    row("raw image", u"<img alt=\"x\" src=\"/img/2025‸\"/>"_s,
        u"<img alt=\"x\" src=\"/img/2025_mome.png\"/>"_s);
    row("cover", u"---\ncover: /img/2025‸\n---\n"_s, u"---\ncover: /img/2025_mome.png\n---\n"_s);
    row("post by title", u"[see](pebb‸)"_s, u"[see](/2025/04/09/pebble/)"_s);
    row("heading", u"## My Results & More\n\n[x](#‸)"_s,
        u"## My Results & More\n\n[x](#my-results--more)"_s);
    row("tag", u"{% end‸"_s, u"{% endif "_s);
    row("post_url", u"{% post_url 2025‸"_s, u"{% post_url 2025-04-09-pebble"_s);
    row("variable", u"{{ page.co‸ }}"_s, u"{{ page.cover }}"_s);
    row("author", u"---\nauthor: i‸\n---"_s, u"---\nauthor: Ines Varga\n---"_s);
    row("nothing in running text", u"We thank Ine‸"_s, {});
    row("names when asked", u"We thank Ine‸"_s, u"We thank Ines Varga"_s, true);
    row("complete already", u"{{ page.cover‸"_s, {});
    row("unknown", u"[x](zzz‸"_s, {});
}

void TestCompletion::completes()
{
    QFETCH(QString, text);
    QFETCH(bool, asked);
    QFETCH(QString, first);
    const EditContext context = unmarked(text);
    const auto completion =
        completionAt(context.text, context.selection.position, sources(), asked);
    QCOMPARE(completion.has_value(), !first.isEmpty());
    if (completion)
        QCOMPARE(
            applied({{completion->range, completion->items.constFirst().insert}}, context.text),
            first);
}

void TestCompletion::takesTheKeysOfTheSite()
{
    CompletionSources known = sources();
    known.roles.assign(FieldRole::Picture, u"hero"_s);
    const auto first = [&known](const QString& marked) {
        const EditContext context = unmarked(marked);
        const auto found = completionAt(context.text, context.selection.position, known, false);
        return found ? found->items.constFirst().insert : QString();
    };
    QCOMPARE(first(u"---\nhero: /img/2025‸\n---\n"_s), u"/img/2025_mome.png"_s);
    QCOMPARE(first(u"---\ncover: /img/2025‸\n---\n"_s), QString());
    QCOMPARE(first(u"{{ page.h‸"_s), u"page.hero"_s);
}

void TestCompletion::numbersRepeatedHeadings()
{
    const EditContext context = unmarked(u"## A\n\n## A\n\n[x](#‸)"_s);
    const auto completion = completionAt(context.text, context.selection.position, {}, false);
    QVERIFY(completion.has_value());
    QCOMPARE(completion->items.size(), 2);
    QCOMPARE(completion->items.at(1).insert, u"#a-1"_s);
    QCOMPARE(headingId(u"1. Datasets & Metrics"_s), u"1-datasets--metrics"_s);
}

namespace {

struct Typing {
    PostDocument post;
    MarkdownEditor editor{post};
    CompletionPopup popup;
    QListWidget* list;

    explicit Typing(const CompletionSources& sources)
        : popup(editor, [sources] { return sources; })
        , list(popup.findChild<QListWidget*>())
    {
        editor.resize(600, 300);
        editor.show();
        editor.setFocus();
    }
};

} // namespace

void TestCompletion::opensWhileTypingAndInserts()
{
    Typing t(sources());
    QTest::keyClicks(&t.editor, u"See ![x"_s);
    QVERIFY(!t.popup.isVisible());
    QTest::keyClick(&t.editor, Qt::Key_Right);
    QTest::keyClicks(&t.editor, u"("_s);
    QVERIFY(t.popup.isVisible());
    QCOMPARE(t.list->count(), 2);
    QTest::keyClicks(&t.editor, u"mom"_s);
    QCOMPARE(t.list->count(), 1);
    QTest::keyClick(&t.editor, Qt::Key_Return);
    QCOMPARE(t.post.text(), u"See ![x](/img/2025_mome.png)"_s);
    QVERIFY(!t.popup.isVisible());
    t.post.undo();
    QCOMPARE(t.post.text(), u"See ![x](mom)"_s);
}

void TestCompletion::keysGoThroughTheList()
{
    Typing t(sources());
    QTest::keyClicks(&t.editor, u"{% end"_s);
    QVERIFY(t.popup.isVisible());
    QTest::keyClick(&t.editor, Qt::Key_Down);
    QCOMPARE(t.list->currentRow(), 1);
    QTest::keyClick(&t.editor, Qt::Key_Up);
    QTest::keyClick(&t.editor, Qt::Key_Up);
    QCOMPARE(t.list->currentRow(), t.list->count() - 1);
    QTest::keyClick(&t.editor, Qt::Key_Escape);
    QVERIFY(!t.popup.isVisible());
    QTest::keyClick(&t.editor, Qt::Key_Return); // the editor's own again
    QCOMPARE(t.editor.blockCount(), 2);
    QVERIFY(t.editor.hasFocus() || !t.editor.isActiveWindow());
}

void TestCompletion::namesAreOfferedOnRequest()
{
    Typing t(sources());
    QTest::keyClicks(&t.editor, u"By Jin"_s);
    QVERIFY(!t.popup.isVisible());
    t.popup.ask();
    QVERIFY(t.popup.isVisible());
    QTest::keyClick(&t.editor, Qt::Key_Tab);
    QCOMPARE(t.post.text(), u"By Jin Cheng"_s);
}

void TestCompletion::keepsOutOfInputMethodsWay()
{
    Typing t(sources());
    QTest::keyClicks(&t.editor, u"{% e"_s);
    QVERIFY(t.popup.isVisible());
    QInputMethodEvent compose(u"shi"_s, {});
    QCoreApplication::sendEvent(&t.editor, &compose);
    QVERIFY(!t.popup.isVisible());
    t.popup.ask();
    QVERIFY(!t.popup.isVisible());
    QInputMethodEvent commit;
    commit.setCommitString(u"\u5b9e"_s);
    QCoreApplication::sendEvent(&t.editor, &commit);
    QVERIFY(!t.popup.isVisible());
    QVERIFY(t.post.text().contains(u"{% e\u5b9e"_s));
}

QTEST_MAIN(TestCompletion)
#include "tst_completion.moc"
