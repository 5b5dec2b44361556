// SPDX-License-Identifier: MIT
#include "app/library/list/librarypane.h"
#include "app/panes/previewpane.h"
#include "editor/form/fields/imagefield.h"
#include "editor/form/frontmatterform.h"
#include "editor/text/markdowneditor.h"
#include "tests/app/welcome/begunprogram.h"
#include "tests/support/webtestmain.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QToolButton>

using namespace galley;
using namespace Qt::StringLiterals;
using galley::test::firstPost;

// What is dropped on the real window, by events as a desktop sends them.
class DroppedOnWindowTest : public QObject, galley::test::BegunProgram {
    Q_OBJECT
private Q_SLOTS:
    void init() { makeSite(); }
    void cleanup() { end(); }
    void folderDroppedAnywhereOpensAsASite();
    void droppedPostIsOpened();
    void picturesGoToTheTextAndToFields();
    void otherDragsAreLeftAlone();

private:
    QWidget* overlay() const { return window().findChild<QWidget*>(u"dropOverlay"_s); }
    bool drag(QWidget& over, const QStringList& paths) const;
    bool drop(QWidget& over, const QStringList& paths) const;
};

bool DroppedOnWindowTest::drag(QWidget& over, const QStringList& paths) const
{
    QMimeData mime;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls += QUrl::fromLocalFile(path);
    mime.setUrls(urls);
    QDragEnterEvent enter(
        QPoint(5, 5), Qt::CopyAction | Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&over, &enter);
    return enter.isAccepted() && enter.dropAction() == Qt::CopyAction;
}

bool DroppedOnWindowTest::drop(QWidget& over, const QStringList& paths) const
{
    if (!drag(over, paths))
        return false;
    QMimeData mime;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls += QUrl::fromLocalFile(path);
    mime.setUrls(urls);
    QDropEvent event(
        QPointF(5, 5), Qt::CopyAction | Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&over, &event);
    return event.isAccepted() && event.dropAction() == Qt::CopyAction && !overlay()->isVisible();
}

void DroppedOnWindowTest::folderDroppedAnywhereOpensAsASite()
{
    start(u":/site"_s);
    QTRY_VERIFY(m_app->sites().site());
    auto* const filter = window().library().findChild<QLineEdit*>();
    for (QWidget* over : QList<QWidget*>{editor().viewport(), filter, &window().previewPane(),
             window().findChild<QWidget*>(u"sampleLine"_s)}) {
        QVERIFY2(drag(*over, {site()}), over->metaObject()->className());
        QVERIFY(overlay()->isVisible());
        QCOMPARE(overlay()->accessibleName(), u"Open this site"_s);
        QDragLeaveEvent leave;
        QApplication::sendEvent(over, &leave);
        QVERIFY(!overlay()->isVisible());
    }
    QVERIFY(drag(*filter, {path(u"."_s)}));
    QCOMPARE(overlay()->accessibleName(), u"Look for a site in this folder"_s);
    QVERIFY(drop(*editor().viewport(), {site()}));
    QTRY_COMPARE(m_app->controller().file(), first());
    QVERIFY(filter->text().isEmpty());
    QVERIFY(m_dialogs->errors.isEmpty());
    // and on the page that is shown before anything is open, and among other files in the text
    m_app->openSample();
    m_app->actions().trigger(Command::Welcome);
    QVERIFY(drop(*page(), {site()}));
    QTRY_COMPARE(m_app->controller().file(), first());
    QTRY_VERIFY(!page()->isVisible());
    Q_EMIT editor().fileDropped(site());
    QCoreApplication::processEvents();
    QVERIFY(m_dialogs->errors.isEmpty());
}

void DroppedOnWindowTest::droppedPostIsOpened()
{
    const QString second = site() + u"/_posts/2025-01-02-second.md"_s;
    write(second, firstPost);
    start(first());
    QVERIFY(drag(window().form(), {second}));
    QCOMPARE(overlay()->accessibleName(), u"Open this post"_s);
    QVERIFY(drop(window().form(), {second}));
    QTRY_COMPARE(m_app->controller().file(), second);
}

void DroppedOnWindowTest::picturesGoToTheTextAndToFields()
{
    start(first());
    const QString picture = path(u"a.png"_s);
    drag(*editor().viewport(), {picture, picture});
    QVERIFY(overlay()->isVisible());
    QCOMPARE(overlay()->accessibleName(), u"Insert 2 pictures"_s);
    QVERIFY(overlay()->geometry().height() <= editor().height());
    QSignalSpy dropped(&editor(), &MarkdownEditor::fileDropped);
    drop(*editor().viewport(), {picture});
    QCOMPARE(dropped.size(), 1); // it is the editor that takes it
    QVERIFY(!overlay()->isVisible());
    QTRY_VERIFY(window().form().findChild<ImageField*>());
    drag(*window().form().findChild<ImageField*>(), {picture});
    QCOMPARE(overlay()->accessibleName(), u"Use this picture"_s);
    drag(window().library(), {picture});
    QVERIFY(!overlay()->isVisible());
}

void DroppedOnWindowTest::otherDragsAreLeftAlone()
{
    start(first());
    const auto over = [this](const QMimeData& mime) {
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(editor().viewport(), &enter);
        return enter.isAccepted();
    };
    QMimeData text;
    text.setText(u"a word"_s);
    QVERIFY(over(text));
    QVERIFY(!overlay()->isVisible());
    // a source that gives its file away is not asked for it
    QMimeData folder;
    folder.setUrls({QUrl::fromLocalFile(site())});
    QDragEnterEvent enter(QPoint(5, 5), Qt::MoveAction, &folder, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window().library(), &enter);
    QVERIFY(!enter.isAccepted());
}

GALLEY_WEB_TEST_MAIN(DroppedOnWindowTest)
#include "tst_droppedonwindow.moc"
