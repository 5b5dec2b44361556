// SPDX-License-Identifier: MIT
#include "app/actions/actionset.h"
#include "app/actions/actiontable.h"
#include "app/actions/textcommandmap.h"
#include "app/settings/languages.h"
#include "resources/resources.h"

#include <QAction>
#include <QFile>
#include <QKeySequence>
#include <QSet>
#include <QTest>

using namespace galley;

class ActionTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { initResources(); }
    void namesAreUnique();
    void shortcutsAreValidAndUnique();
    void mnemonicsOfAMenuDiffer();
    void iconsExist();
    void unhandledCommandsAreHidden();
    void plainTextHasNoMnemonic();
};

void ActionTableTest::namesAreUnique()
{
    QSet<QByteArray> names;
    QSet<int> commands;
    for (const ActionRow& row : actionTable()) {
        QVERIFY2(!names.contains(row.name), row.name);
        QVERIFY2(!commands.contains(int(row.command)), row.name);
        names.insert(row.name);
        commands.insert(int(row.command));
    }
}

void ActionTableTest::shortcutsAreValidAndUnique()
{
    ActionSet actions;
    QHash<QKeySequence, QByteArray> taken;
    for (const ActionRow& row : actionTable()) {
        for (const QKeySequence& key : actions.action(row.command)->shortcuts()) {
            QVERIFY2(!key.isEmpty(), row.name);
            QVERIFY2(!taken.contains(key),
                qPrintable(QStringLiteral("%1 of %2 and %3")
                               .arg(key.toString(), QLatin1String(row.name),
                                   QLatin1String(taken.value(key)))));
            taken.insert(key, row.name);
        }
    }
}

void ActionTableTest::mnemonicsOfAMenuDiffer()
{
    QSet<QString> taken;
    for (const ActionRow& row : actionTable()) {
        const QString text = QString::fromUtf8(row.text);
        const qsizetype at = text.indexOf(QLatin1Char('&'));
        if (at < 0)
            continue;
        const QString key =
            QStringLiteral("%1 %2").arg(int(row.menu)).arg(text.at(at + 1).toLower());
        QVERIFY2(!taken.contains(key), row.name);
        taken.insert(key);
    }
}

void ActionTableTest::iconsExist()
{
    for (const ActionRow& row : actionTable()) {
        if (*row.icon)
            QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(row.icon))),
                row.icon);
        QVERIFY2(!row.inToolBar || *row.icon, row.name);
    }
}

void ActionTableTest::unhandledCommandsAreHidden()
{
    ActionSet actions;
    QVERIFY(!actions.action(Command::Save)->isVisible());
    int saves = 0;
    {
        QObject owner;
        actions.on(Command::Save, &owner, [&saves] { ++saves; });
        QVERIFY(actions.isHandled(Command::Save));
        actions.trigger(Command::Save);
        QCOMPARE(saves, 1);
    }
    actions.trigger(Command::Save);
    QCOMPARE(saves, 1);
}

void ActionTableTest::plainTextHasNoMnemonic()
{
    QCOMPARE(plainText(QStringLiteral("Save &As…")), QStringLiteral("Save As"));
    QCOMPARE(plainText(QStringLiteral("另存为(&A)…")), QStringLiteral("另存为"));
}

QTEST_MAIN(ActionTableTest)
#include "tst_actiontable.moc"
