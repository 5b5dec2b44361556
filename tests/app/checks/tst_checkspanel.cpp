// SPDX-License-Identifier: MIT
#include "app/checks/checkspanel.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

class ChecksPanelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void showsEachProblemOnce();
    void keepsRowsThatLookTheSame();
    void repairsWhereTheProblemIsNow();
    void olderRowsRepairNothing();
    void longListsAreCut();

private:
    static Diagnostic problem(const QString& message, int line, qsizetype at = 0)
    {
        Diagnostic check;
        check.code = u"test"_s;
        check.message = message;
        check.line = line;
        Repair repair;
        repair.label = u"Mend"_s;
        repair.edits = {TextEdit{{at, at}, u"x"_s}};
        check.repair = repair;
        return check;
    }
    QStringList messages() const
    {
        QStringList found;
        for (const QLabel* label : m_panel->findChildren<QLabel*>()) {
            if (label->isVisible() && label->wordWrap())
                found += label->text();
        }
        return found;
    }
    QPushButton* button(const QString& text) const
    {
        for (QPushButton* candidate : m_panel->findChildren<QPushButton*>()) {
            if (candidate->isVisible() && candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }

    std::unique_ptr<ChecksPanel> m_panel;
};

void ChecksPanelTest::init()
{
    m_panel = std::make_unique<ChecksPanel>();
    m_panel->resize(500, 300);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void ChecksPanelTest::showsEachProblemOnce()
{
    m_panel->setChecks({problem(u"one"_s, 1), problem(u"two"_s, 2)});
    QTRY_COMPARE(messages(), (QStringList{u"one"_s, u"two"_s}));
    m_panel->setChecks({problem(u"two"_s, 2)});
    QTRY_COMPARE(messages(), QStringList{u"two"_s});
    m_panel->setChecks({problem(u"two"_s, 2), problem(u"three"_s, 3)});
    QTRY_COMPARE(messages(), (QStringList{u"two"_s, u"three"_s}));
    m_panel->hide();
    m_panel->setChecks({problem(u"four"_s, 4)});
    m_panel->show();
    QTRY_COMPARE(messages(), QStringList{u"four"_s});
}

void ChecksPanelTest::keepsRowsThatLookTheSame()
{
    m_panel->setChecks({problem(u"one"_s, 1), problem(u"two"_s, 2)});
    QTRY_VERIFY(button(u"Line 1"_s) && button(u"Line 2"_s));
    const QPointer first = button(u"Line 1"_s);
    const QPointer second = button(u"Line 2"_s);
    m_panel->setChecks({problem(u"one"_s, 1, 7), problem(u"two"_s, 3, 7)});
    QTRY_VERIFY(button(u"Line 3"_s));
    QCOMPARE(button(u"Line 1"_s), first.data());
    QTRY_VERIFY(second.isNull());
}

void ChecksPanelTest::repairsWhereTheProblemIsNow()
{
    m_panel->setChecks({problem(u"one"_s, 1, 5)});
    QTRY_VERIFY(button(u"Mend"_s));
    m_panel->setChecks({problem(u"one"_s, 1, 9)}); // typed before it, in its line
    QSignalSpy repairs(m_panel.get(), &ChecksPanel::repairRequested);
    QSignalSpy lines(m_panel.get(), &ChecksPanel::lineRequested);
    button(u"Mend"_s)->click();
    button(u"Line 1"_s)->click();
    QCOMPARE(repairs.size(), 1);
    QCOMPARE(repairs[0][0].value<Repair>().edits[0].range.start, 9);
    QCOMPARE(lines.size(), 1);
}

void ChecksPanelTest::olderRowsRepairNothing()
{
    m_panel->setChecks({problem(u"one"_s, 1, 5)});
    QTRY_VERIFY(button(u"Mend"_s));
    QSignalSpy repairs(m_panel.get(), &ChecksPanel::repairRequested);
    m_panel->setChecks({problem(u"another"_s, 1, 5)});
    button(u"Mend"_s)->click(); // still the old row
    QCOMPARE(repairs.size(), 0);
    QTRY_COMPARE(messages(), QStringList{u"another"_s});
    m_panel->setRepairsEnabled(false);
    QVERIFY(!button(u"Mend"_s)->isEnabled());
}

void ChecksPanelTest::longListsAreCut()
{
    QList<Diagnostic> checks;
    for (int line = 1; line <= 150; ++line)
        checks += problem(u"problem"_s, line);
    m_panel->setChecks(checks);
    QTRY_COMPARE(messages().size(), 100);
    const auto labels = m_panel->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel* label) { return label->text() == u"and 50 more"_s; }));
    m_panel->setChecks({});
    QTRY_COMPARE(messages().size(), 0);
    QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text() == u"No problems found."_s;
    }));
}

QTEST_MAIN(ChecksPanelTest)
#include "tst_checkspanel.moc"
