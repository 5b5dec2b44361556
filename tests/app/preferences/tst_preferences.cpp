// SPDX-License-Identifier: MIT
#include "app/actions/actionset.h"
#include "app/preferences/preferencesdialog.h"
#include "app/settings/settings.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;

class PreferencesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void togglesFollowTheirCommandsBothWays();
    void choicesGiveTheCommandAtOnce();
    void sizeIsSetAtOnce();
    void searchLeavesWhatFits();
    void everyControlHasANameAndTakesTheKeyboard();

private:
    QList<QCheckBox*> shownBoxes() const
    {
        QList<QCheckBox*> boxes = m_dialog->findChildren<QCheckBox*>();
        boxes.removeIf([](const QCheckBox* box) { return !box->isVisible(); });
        return boxes;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ActionSet> m_actions;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<PreferencesDialog> m_dialog;
    int m_triggered = 0;
};

void PreferencesTest::init()
{
    m_dialog.reset();
    m_actions = std::make_unique<ActionSet>();
    m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("galley.ini")));
    m_triggered = 0;
    for (const ActionRow& row : actionTable())
        m_actions->on(row.command, this, [this] { ++m_triggered; });
    m_dialog = std::make_unique<PreferencesDialog>(*m_actions, *m_settings);
    m_dialog->show();
}

void PreferencesTest::togglesFollowTheirCommandsBothWays()
{
    QAction* const numbers = m_actions->action(Command::ShowLineNumbers);
    QCheckBox* box = nullptr;
    for (QCheckBox* candidate : shownBoxes()) {
        if (candidate->text() == plainActionText(actionRow(Command::ShowLineNumbers)))
            box = candidate;
    }
    QVERIFY(box);
    box->click();
    QVERIFY(numbers->isChecked());
    QCOMPARE(m_triggered, 1);
    numbers->trigger();
    QVERIFY(!box->isChecked());
    QCOMPARE(m_triggered, 2);
}

void PreferencesTest::choicesGiveTheCommandAtOnce()
{
    QAction* const dark = m_actions->action(Command::ThemeDark);
    for (QComboBox* list : m_dialog->findChildren<QComboBox*>()) {
        const int at = list->findData(QVariant::fromValue(dark));
        if (at < 0)
            continue;
        list->setFocus();
        list->setCurrentIndex(0);
        QTest::keyClick(list, Qt::Key_End);
        QVERIFY(dark->isChecked());
        m_actions->action(Command::ThemeSystem)->trigger();
        QCOMPARE(list->currentIndex(), 0);
        return;
    }
    QFAIL("no list of themes");
}

void PreferencesTest::sizeIsSetAtOnce()
{
    QSignalSpy changed(m_dialog.get(), &PreferencesDialog::writingChanged);
    auto* const size = m_dialog->findChild<QDoubleSpinBox*>();
    size->setFocus();
    const double before = size->value();
    QTest::keyClick(size, Qt::Key_Up);
    QVERIFY(changed.size() > 0);
    QVERIFY(m_settings->get(setting::proseSize) > before);
}

void PreferencesTest::searchLeavesWhatFits()
{
    auto* const search = m_dialog->findChild<QLineEdit*>();
    const qsizetype all = shownBoxes().size();
    QVERIFY(all > 3);
    QTest::keyClicks(search, QStringLiteral("typos"));
    QCOMPARE(shownBoxes().size(), 1);
    QVERIFY(!m_dialog->findChild<QDoubleSpinBox*>()->isVisible());
    search->clear();
    QCOMPARE(shownBoxes().size(), all);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
}

void PreferencesTest::everyControlHasANameAndTakesTheKeyboard()
{
    for (const QWidget* control : m_dialog->findChildren<QWidget*>()) {
        const bool isControl = qobject_cast<const QComboBox*>(control)
            || qobject_cast<const QAbstractSpinBox*>(control)
            || qobject_cast<const QAbstractButton*>(control);
        if (!isControl || !control->isVisible()
            || qobject_cast<QLineEdit*>(control->parentWidget()))
            continue;
        const QString text = control->property("text").toString();
        QVERIFY2(!control->accessibleName().isEmpty() || !text.isEmpty(),
            control->metaObject()->className());
        QVERIFY2(control->focusPolicy() & Qt::TabFocus, control->metaObject()->className());
    }
}

QTEST_MAIN(PreferencesTest)
#include "tst_preferences.moc"
