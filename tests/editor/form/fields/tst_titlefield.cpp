// SPDX-License-Identifier: MIT
#include "editor/form/fields/titlefield.h"
#include "editor/form/widgets/wrappedline.h"

#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace galley;

class TestTitleField : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void prefixReplacesTheFormerOne();
    void remarksFollowTyping();
    void offersNoPrefixesWhereTheSiteHasNone();

private:
    std::unique_ptr<TitleField> m_field;
};

void TestTitleField::init()
{
    FormField field;
    field.key = QStringLiteral("title");
    m_field = std::make_unique<TitleField>(
        field, QStringList{QStringLiteral("[Award]"), QStringLiteral("[Q&A]")});
    m_field->showValue({true, YamlValue(QStringLiteral("[Q&A] Lungs")), {}, {}});
}

void TestTitleField::prefixReplacesTheFormerOne()
{
    QString title;
    connect(m_field.get(), &FieldEditor::edited, this,
        [&](const FieldEdit& edit) { title = edit.value.toDisplayString(); });
    QSignalSpy entered(m_field.get(), &FieldEditor::entered);
    const QList<QAction*> actions = m_field->findChild<QToolButton*>()->menu()->actions();
    QCOMPARE(actions.at(1)->text(), QStringLiteral("[Q&&A]"));
    actions.first()->trigger();
    QCOMPARE(title, QStringLiteral("[Award] Lungs"));
    QCOMPARE(m_field->findChild<WrappedLine*>()->text(), title);
    QCOMPARE(entered.size(), 1);
    actions.last()->trigger();
    QCOMPARE(title, QStringLiteral("Lungs"));
}

void TestTitleField::remarksFollowTyping()
{
    auto* const remarks = m_field->findChild<QLabel*>();
    QVERIFY(remarks->text().contains(QLatin1String("11 of")));
    QTest::keyClick(m_field->findChild<WrappedLine*>(), Qt::Key_End);
    QTest::keyClicks(m_field->findChild<WrappedLine*>(), QStringLiteral("."));
    QVERIFY(remarks->text().contains(QLatin1String("full stop")));
    QVERIFY(remarks->text().contains(QLatin1String("12 of")));
}

void TestTitleField::offersNoPrefixesWhereTheSiteHasNone()
{
    TitleField field({}, {});
    QVERIFY(!field.findChild<QToolButton*>());
}

QTEST_MAIN(TestTitleField)

#include "tst_titlefield.moc"
