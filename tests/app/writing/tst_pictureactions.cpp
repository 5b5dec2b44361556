// SPDX-License-Identifier: MIT
#include "app/writing/pictureactions.h"
#include "tests/editor/editorharness.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

class PictureActionsTest : public QObject, protected EditorHarness {
    Q_OBJECT
private Q_SLOTS:
    void init() { openEditor(); }
    void cleanup() { closeEditor(); }
    void pictureAtTheCaretBecomesTheCover();
    void siteSaysWhichKeyTheCoverHas();
    void saysWhenThereIsNone();
    void menuOffersIt();
};

void PictureActionsTest::pictureAtTheCaretBecomesTheCover()
{
    setMarked(u"---\ntitle: x\ncover: '/old.png' # kept\n---\n\n![a](‸/new.png)\n"_s);
    PictureActions actions(*m_editor);
    actions.useAsCover();
    QCOMPARE(
        m_document->text(), u"---\ntitle: x\ncover: '/new.png' # kept\n---\n\n![a](/new.png)\n"_s);
    m_editor->undo();
    QVERIFY(m_document->text().contains(u"/old.png"_s));
    QVERIFY(!m_document->textDocument()->isUndoAvailable());
}

void PictureActionsTest::siteSaysWhichKeyTheCoverHas()
{
    setMarked(u"---\ntitle: x\nhero: /old.png\n---\n\n![a](‸/new.png)\n"_s);
    PictureActions actions(*m_editor);
    FieldRoles roles;
    roles.assign(FieldRole::Picture, u"hero"_s);
    actions.setRoles(roles);
    actions.useAsCover();
    QCOMPARE(m_document->text(), u"---\ntitle: x\nhero: /new.png\n---\n\n![a](/new.png)\n"_s);
}

void PictureActionsTest::saysWhenThereIsNone()
{
    setMarked(u"---\ntitle: x\n---\n\n‸Text\n"_s);
    PictureActions actions(*m_editor);
    QSignalSpy announced(&actions, &PictureActions::announced);
    actions.useAsCover();
    QCOMPARE(announced.size(), 1);
    QVERIFY(!m_document->isModified());
}

void PictureActionsTest::menuOffersIt()
{
    setMarked(u"---\ntitle: x\n---\n‸Text\n\n<img src=\"/new.png\" alt=\"a\"/>\n"_s);
    PictureActions actions(*m_editor);
    QMenu plain;
    Q_EMIT m_editor->contextMenuMade(plain, int(m_document->text().indexOf(u"Text"_s)));
    QVERIFY(plain.actions().isEmpty());
    QMenu menu;
    Q_EMIT m_editor->contextMenuMade(menu, int(m_document->text().indexOf(u"new.png"_s)));
    QVERIFY(!menu.actions().isEmpty());
    menu.actions().constLast()->trigger();
    QVERIFY(m_document->text().contains(u"\ncover: /new.png\n"_s));
}

QTEST_MAIN(PictureActionsTest)
#include "tst_pictureactions.moc"
