// SPDX-License-Identifier: MIT
#include "editor/document/postdocument.h"
#include "editor/form/frontmatterform.h"
#include "editor/form/widgets/formheader.h"
#include "editor/form/widgets/toggleswitch.h"
#include "editor/form/widgets/wrappedline.h"
#include "tests/editor/form/formonsite.h"
#include "tests/support/processortimer.h"
#include "tests/support/slowness.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

// How the form is laid out, moved through and kept while its site changes.
class TestFormLayout : public QObject, protected FormOnSite {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void keepsTheFocusWhenTheSiteChanges();
    void wheelMovesTheFormPastItsFields();
    void collapses();
    void fitsIntoFiveHundredPixels();
    void everyInputHasAName();
    void tabTakesTheFieldsAsTheyAreSeen();
    void buildsSixtyKeysInTime();
};

void TestFormLayout::keepsTheFocusWhenTheSiteChanges()
{
    FormContext context;
    context.authors = {u"Jin Cheng"_s};
    m_form->setContext(context);
    auto* title = input<WrappedLine>(u"title"_s);
    title->setFocus();
    title->setCursorPosition(3);
    m_form->setContext(context);
    QCOMPARE(input<WrappedLine>(u"title"_s), title); // nothing new, nothing rebuilt
    context.authors += u"Another"_s;
    m_form->setContext(context);
    QVERIFY(input<WrappedLine>(u"title"_s) != title);
    QVERIFY(input<WrappedLine>(u"title"_s)->hasFocus());
    QTest::keyClicks(input<WrappedLine>(u"title"_s), u"x"_s);
    QVERIFY(m_document->text().contains(u"title: \"[Paxper]"));
}

void TestFormLayout::wheelMovesTheFormPastItsFields()
{
    QString list = u"people:\n"_s;
    for (int i = 0; i < 30; ++i)
        list += u"  - name: Person %1\n    place: Lab\n"_s.arg(i);
    load(u"---\ntitle: T\n%1---\nBody\n"_s.arg(list));
    auto* people = input<QPlainTextEdit>(u"people"_s);
    const QScrollBar* bar = people->verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    const auto turn = [people] {
        const QPointF place = people->viewport()->rect().center();
        QWheelEvent wheel(place, people->viewport()->mapToGlobal(place), {}, {0, -120},
            Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(people->viewport(), &wheel);
    };
    turn();
    QCOMPARE(bar->value(), 0);
    people->setFocus();
    QTRY_VERIFY(people->hasFocus());
    turn();
    QVERIFY(bar->value() > 0);
}

void TestFormLayout::collapses()
{
    auto* header = m_form->findChild<FormHeader*>();
    const int open = m_form->sizeHint().height();
    QTest::mouseClick(header, Qt::LeftButton);
    QVERIFY(!m_form->isExpanded());
    QVERIFY(!m_form->field(u"title"_s)->isVisible());
    QVERIFY(m_form->sizeHint().height() < open / 2);
    header->setFocus();
    QTest::keyClick(header, Qt::Key_Return);
    QVERIFY(m_form->field(u"title"_s)->isVisible());
    m_form->setExpanded(false);
    m_form->focusField(u"cover"_s);
    QVERIFY(m_form->isExpanded());
    QVERIFY(input<QLineEdit>(u"cover"_s)->hasFocus());
}

void TestFormLayout::fitsIntoFiveHundredPixels()
{
    m_window->resize(500, 700);
    QTRY_VERIFY(m_form->width() <= 500);
    for (const QString& key : {u"title"_s, u"cover"_s, u"last_updated"_s, u"published"_s}) {
        const FieldEditor* field = m_form->field(key);
        const QPoint right = field->mapTo(m_form, QPoint(field->width(), 0));
        QVERIFY2(right.x() <= m_form->width(), qPrintable(key));
        QVERIFY2(field->width() >= 90, qPrintable(key));
    }
}

void TestFormLayout::everyInputHasAName()
{
    for (const QWidget* widget : m_form->findChildren<QWidget*>()) {
        const bool inner = widget->objectName().startsWith(u"qt_");
        const bool takesKeys = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible();
        if (takesKeys && !inner && qobject_cast<const QPushButton*>(widget) == nullptr)
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
}

void TestFormLayout::tabTakesTheFieldsAsTheyAreSeen()
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    column->addWidget(new QLineEdit(&window));
    PostDocument document;
    auto* form = new FrontMatterForm(document, {});
    column->addWidget(form);
    auto* text = new QPlainTextEdit; // there before the post's fields are
    column->addWidget(text);
    window.resize(900, 700);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    document.load(decodeFile("---\ntitle: A\ndate: 2026-01-02\nextra: C\nother: D\n---\n"));
    form->setContext({});
    QTRY_VERIFY(form->field(u"other"_s)->isVisible());
    auto* addField = form->findChild<QToolButton*>(u"addField"_s);
    addField->setFocus();
    QList<QWidget*> forth;
    while (!text->hasFocus() && forth.size() < 50) {
        forth += QApplication::focusWidget();
        QTest::keyClick(forth.last(), Qt::Key_Tab);
    }
    QVERIFY(text->hasFocus());
    QList<FieldEditor*> fields = form->findChildren<FieldEditor*>();
    std::sort(fields.begin(), fields.end(), [form](FieldEditor* one, FieldEditor* other) {
        const QPoint a = one->mapTo(form, QPoint());
        const QPoint b = other->mapTo(form, QPoint());
        return std::pair(a.y(), a.x()) < std::pair(b.y(), b.x());
    });
    QList<FieldEditor*> visited;
    for (QWidget* stop : std::as_const(forth)) {
        const auto at = std::find_if(fields.begin(), fields.end(),
            [stop](FieldEditor* field) { return field->isAncestorOf(stop); });
        if (at != fields.end() && !visited.contains(*at))
            visited += *at;
    }
    QVERIFY(fields.size() >= 4);
    QCOMPARE(visited, fields);
    QList<QWidget*> back;
    forth.last()->setFocus();
    while (!addField->hasFocus() && back.size() < 50) {
        back.prepend(QApplication::focusWidget());
        QTest::keyClick(back.first(), Qt::Key_Backtab);
    }
    back.prepend(addField);
    QCOMPARE(back, forth);
}

void TestFormLayout::buildsSixtyKeysInTime()
{
    QString post = u"---\n"_s;
    for (int i = 0; i < 60; ++i)
        post += u"key_%1: value %1\n"_s.arg(i);
    post += u"---\n"_s;
    load(u"x\n"_s);
    test::ProcessorTimer clock;
    load(post);
    const double ms = double(clock.nsecsElapsed()) / 1e6;
    qInfo("form of 60 keys: %.1f ms", ms);
    QVERIFY(m_form->field(u"key_59"_s) != nullptr);
    QVERIFY2(
        ms < 200 * test::slowness, "many times the aim of 20 ms, which holds for release builds");
}

QTEST_MAIN(TestFormLayout)
#include "tst_formlayout.moc"
