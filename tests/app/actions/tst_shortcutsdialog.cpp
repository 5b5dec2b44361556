// SPDX-License-Identifier: MIT
#include "app/actions/actionset.h"
#include "app/actions/shortcutsdialog.h"

#include <QAction>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace galley;
using namespace Qt::StringLiterals;

// Shortcuts that the user changes.
class TestShortcutsDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesKeysAndResetsThem();
    void takesKeysFromAnotherCommand();
    void changesAreKept();
    void findsCommandsByKeyboard();
};

namespace {

QTreeWidgetItem* itemOf(const ShortcutsDialog& dialog, const QString& text)
{
    const auto* tree = dialog.findChild<QTreeWidget*>(u"shortcuts"_s);
    return tree->findItems(text, Qt::MatchExactly | Qt::MatchRecursive).value(0);
}

void handleAll(ActionSet& actions, QObject* context)
{
    for (const ActionRow& row : actionTable())
        actions.on(row.command, context, [] {});
}

void give(ShortcutsDialog& dialog, const QString& command, const QKeySequence& keys)
{
    dialog.findChild<QTreeWidget*>(u"shortcuts"_s)->setCurrentItem(itemOf(dialog, command));
    dialog.findChild<QKeySequenceEdit*>(u"shortcutKeys"_s)->setKeySequence(keys);
    dialog.findChild<QPushButton*>(u"shortcutUse"_s)->click();
}

} // namespace

void TestShortcutsDialog::changesKeysAndResetsThem()
{
    ActionSet actions;
    handleAll(actions, this);
    ShortcutsDialog dialog(actions);
    give(dialog, u"Strikethrough"_s, QKeySequence(u"Ctrl+Alt+5"_s));
    QCOMPARE(actions.action(Command::Strikethrough)->shortcut(), QKeySequence(u"Ctrl+Alt+5"_s));
    QCOMPARE(itemOf(dialog, u"Strikethrough"_s)->text(1), u"Ctrl+Alt+5"_s);
    dialog.findChild<QPushButton*>(u"shortcutReset"_s)->click();
    QVERIFY(actions.action(Command::Strikethrough)->shortcut().isEmpty());
}

void TestShortcutsDialog::takesKeysFromAnotherCommand()
{
    ActionSet actions;
    handleAll(actions, this);
    ShortcutsDialog dialog(actions);
    give(dialog, u"Strikethrough"_s, QKeySequence(u"Ctrl+B"_s));
    QCOMPARE(actions.action(Command::Strikethrough)->shortcut(), QKeySequence(u"Ctrl+B"_s));
    QVERIFY(actions.action(Command::Bold)->shortcut().isEmpty());
}

void TestShortcutsDialog::changesAreKept()
{
    ActionSet actions;
    actions.setKeys(Command::Bold, {});
    actions.setKeys(Command::Italic, {QKeySequence(u"F2"_s), QKeySequence(u"F3"_s)});
    const QVariantMap kept = actions.changedKeys();
    QCOMPARE(kept.size(), 2);
    ActionSet next;
    next.applyChangedKeys(kept);
    QVERIFY(next.action(Command::Bold)->shortcut().isEmpty());
    QCOMPARE(next.keys(Command::Italic).size(), 2);
    QCOMPARE(next.keys(Command::Save), ActionSet::defaultKeys(Command::Save));
}

void TestShortcutsDialog::findsCommandsByKeyboard()
{
    ActionSet actions;
    handleAll(actions, this);
    ShortcutsDialog dialog(actions);
    dialog.show();
    auto* filter = dialog.findChild<QLineEdit*>();
    auto* tree = dialog.findChild<QTreeWidget*>(u"shortcuts"_s);
    QTest::keyClicks(filter, u"zoom editor"_s);
    QCOMPARE(tree->currentItem()->text(0), u"Zoom Editor In"_s);
    QTest::keyClick(filter, Qt::Key_Down);
    QCOMPARE(tree->currentItem()->text(0), u"Zoom Editor Out"_s);
    QVERIFY(dialog.findChild<QKeySequenceEdit*>(u"shortcutKeys"_s)->isEnabled());
    filter->clear();
    QVERIFY(tree->currentItem() == nullptr);
}

QTEST_MAIN(TestShortcutsDialog)
#include "tst_shortcutsdialog.moc"
