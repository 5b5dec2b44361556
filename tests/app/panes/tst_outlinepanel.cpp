// SPDX-License-Identifier: MIT
#include "app/panes/outlinepanel.h"
#include "editor/document/postdocument.h"
#include "editor/text/markdowneditor.h"

#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace galley;
using namespace Qt::StringLiterals;

class TestOutlinePanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsHeadingsAndGoesThere();
    void followsCaretAndText();
};

void TestOutlinePanel::showsHeadingsAndGoesThere()
{
    PostDocument post;
    MarkdownEditor editor(post);
    post.load(decodeFile("# Top\n\n### Deep\n\n## Next\n\ntext\n\n# Last\n"));
    OutlinePanel panel(editor);
    panel.show();
    auto* tree = panel.findChild<QTreeWidget*>();
    QCOMPARE(tree->topLevelItemCount(), 2);
    QTreeWidgetItem* const top = tree->topLevelItem(0);
    QCOMPARE(top->childCount(), 2);
    QCOMPARE(top->child(0)->text(0), u"Deep"_s);
    QSignalSpy requested(&panel, &OutlinePanel::lineRequested);
    QTest::mouseClick(
        tree->viewport(), Qt::LeftButton, {}, tree->visualItemRect(top->child(1)).center());
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.constFirst().constFirst().toInt(), 5);
}

void TestOutlinePanel::followsCaretAndText()
{
    PostDocument post;
    MarkdownEditor editor(post);
    post.load(decodeFile("intro\n\n# One\n\ntext\n\n# Two\n"));
    editor.show();
    editor.goToLine(1);
    OutlinePanel panel(editor);
    panel.show();
    auto* tree = panel.findChild<QTreeWidget*>();
    QVERIFY(tree->selectedItems().isEmpty()); // the caret is above the first heading
    editor.goToLine(5);
    QCOMPARE(tree->currentItem(), tree->topLevelItem(0));
    editor.goToLine(7);
    QCOMPARE(tree->currentItem(), tree->topLevelItem(1));
    QTest::keyClick(&editor, Qt::Key_End);
    QTest::keyClicks(&editor, u"!"_s);
    QTRY_COMPARE(tree->topLevelItem(1)->text(0), u"Two!"_s);
    post.load(decodeFile("nothing\n"));
    QTRY_VERIFY(!tree->isVisible());
}

QTEST_MAIN(TestOutlinePanel)
#include "tst_outlinepanel.moc"
