// SPDX-License-Identifier: MIT
#include "app/writing/imageimport.h"
#include "app/writing/leftoverpictures.h"
#include "editor/document/postdocument.h"
#include "editor/text/markdowneditor.h"
#include "tests/app/fakedialogs.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;
using galley::test::FakeDialogs;
using namespace Qt::StringLiterals;

// Pictures from a drop, the clipboard or a file dialog into post and site, with the real dialog.
class TestImageImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void droppedPictureGoesIntoPostAndSite();
    void pastedScreenshotIsStored();
    void browsedPictureBecomesCoverToo();
    void severalAreAskedForOneAfterAnother();
    void undoOffersToRemoveTheFile();
    void anotherPostIsNotAskedAboutThisOnes();
    void namedLaterIsKnownTooButNeverNamedForgotten();
    void changedFilesAreNotRemoved();
    void cancelLeavesEverythingAsItWas();
    void noPictureIsRefusedWithAMessage();
    void withoutASiteNothingIsWritten();
    void shownPictureGetsASmallerVersion();
    void chosenPictureTakesAMissingOnesPlaces();

private:
    QString write(const QString& name, const QByteArray& bytes = {});
    void drop(const QStringList& files);
    ImageDialog* dialog() const;
    void accept(const QString& alt);
    QStringList stored() const
    {
        return QDir(m_folder->filePath(u"site/static/img/news"_s)).entryList(QDir::Files);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeDialogs> m_dialogs;
    std::unique_ptr<PostDocument> m_post;
    std::unique_ptr<MarkdownEditor> m_editor;
    std::unique_ptr<LeftOverPictures> m_leftOver;
    std::unique_ptr<ImageImport> m_import;
    QString m_root;
};

void TestImageImport::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/galley pictüres 图-XXXXXX"_s);
    m_root = m_folder->filePath(u"site"_s);
    QVERIFY(QDir().mkpath(m_root + u"/static/img/news"_s));
    m_dialogs = std::make_unique<FakeDialogs>();
    m_post = std::make_unique<PostDocument>();
    m_post->load(decodeFile("---\ntitle: x\ncover: /old.png\n---\n\nFirst.\n\nSecond.\n"));
    m_editor = std::make_unique<MarkdownEditor>(*m_post);
    m_editor->resize(600, 400);
    m_editor->show();
    m_leftOver = std::make_unique<LeftOverPictures>(*m_post);
    m_import = std::make_unique<ImageImport>(*m_editor, *m_dialogs, *m_leftOver, [this] {
        return ImagePlace{m_root, u"static/img/news"_s, u"2026-03-01-gsco.md"_s};
    });
    connect(m_editor.get(), &MarkdownEditor::fileDropped, m_import.get(), &ImageImport::importFile);
    connect(
        m_editor.get(), &MarkdownEditor::imagePasted, m_import.get(), &ImageImport::importImage);
    m_editor->goToPosition(m_post->text().indexOf(u"First"_s) + 2);
}

void TestImageImport::cleanup()
{
    m_import.reset();
    m_leftOver.reset();
    m_editor.reset();
    m_post.reset();
}

QString TestImageImport::write(const QString& name, const QByteArray& bytes)
{
    const QString path = m_folder->filePath(name);
    if (bytes.isEmpty()) {
        QImage image(60, 40, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        image.save(path);
    } else {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }
    return path;
}

void TestImageImport::drop(const QStringList& files)
{
    QMimeData mime;
    QList<QUrl> urls;
    for (const QString& file : files)
        urls += QUrl::fromLocalFile(file);
    mime.setUrls(urls);
    const QPoint place = m_editor->cursorRect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_editor->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(place, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_editor->viewport(), &event);
}

ImageDialog* TestImageImport::dialog() const
{
    for (ImageDialog* found : m_editor->findChildren<ImageDialog*>()) {
        if (found->isVisible())
            return found;
    }
    return nullptr;
}

void TestImageImport::accept(const QString& alt)
{
    QTRY_VERIFY(dialog());
    const QPointer<ImageDialog> open = dialog(); // the next one may get the same address
    open->findChild<QLineEdit*>(u"imageAlt"_s)->setText(alt);
    open->findChild<QPushButton*>(u"imageInsert"_s)->click();
    QTRY_VERIFY(!open || !open->isVisible());
}

void TestImageImport::droppedPictureGoesIntoPostAndSite()
{
    drop({write(u"my photo.png"_s)});
    accept(u"A chart"_s);
    QCOMPARE(m_post->text(),
        u"---\ntitle: x\ncover: /old.png\n---\n\nFirst.\n\n<img "
        u"src=\"/static/img/news/2026_gsco_fig1.png\" alt=\"A chart\" style=\"width: "
        u"100%;\"/>\n\nSecond.\n"_s);
    QCOMPARE(stored(), QStringList{u"2026_gsco_fig1.png"_s});
    m_post->undo();
    QVERIFY(!m_post->isModified());
}

void TestImageImport::pastedScreenshotIsStored()
{
    QImage screenshot(30, 20, QImage::Format_RGB32);
    screenshot.fill(Qt::blue);
    QGuiApplication::clipboard()->setImage(screenshot);
    m_editor->paste();
    accept(u"A screenshot"_s);
    QCOMPARE(stored(), QStringList{u"2026_gsco_fig1.png"_s});
    QCOMPARE(QImage(m_root + u"/static/img/news/2026_gsco_fig1.png"_s).size(), QSize(30, 20));
}

void TestImageImport::browsedPictureBecomesCoverToo()
{
    m_dialogs->openFile = write(u"cover.jpg"_s);
    m_import->browse();
    QTRY_VERIFY(dialog());
    dialog()->findChild<QCheckBox*>(u"imageCover"_s)->click();
    accept(u"Cover"_s);
    QVERIFY(m_post->text().contains(u"cover: /static/img/news/2026_gsco_fig1.jpg\n"_s));
    QVERIFY(m_post->text().contains(u"src=\"/static/img/news/2026_gsco_fig1.jpg\""_s));
    m_post->undo(); // both in one step
    QVERIFY(!m_post->isModified());
}

void TestImageImport::severalAreAskedForOneAfterAnother()
{
    drop({write(u"a.png"_s), write(u"b.png"_s)});
    QTRY_VERIFY(dialog());
    QVERIFY(dialog()->windowTitle().contains(u'2'));
    accept(u"One"_s);
    accept(u"Two"_s);
    QCOMPARE(stored(), (QStringList{u"2026_gsco_fig1.png"_s, u"2026_gsco_fig2.png"_s}));
    QVERIFY(m_post->text().indexOf(u"One"_s) < m_post->text().indexOf(u"Two"_s));
}

void TestImageImport::undoOffersToRemoveTheFile()
{
    QSignalSpy undone(m_leftOver.get(), &LeftOverPictures::undone);
    drop({write(u"a.png"_s)});
    accept(u"One"_s);
    QTest::keyClicks(m_editor.get(), u" more"_s);
    QCOMPARE(undone.size(), 0);
    m_post->undo();
    m_post->undo();
    QCOMPARE(undone.size(), 1);
    const QString file = undone.constFirst().constFirst().toString();
    QCOMPARE(stored().size(), 1);
    m_post->redo();
    QVERIFY(!m_leftOver->remove(file)); // in use again
    m_post->undo();
    QCOMPARE(undone.size(), 2);
    QTest::keyClicks(m_editor.get(), u"other"_s); // said once is enough
    QCOMPARE(undone.size(), 2);
    QVERIFY(m_leftOver->remove(file));
    QVERIFY(stored().isEmpty());
}

void TestImageImport::anotherPostIsNotAskedAboutThisOnes()
{
    QSignalSpy undone(m_leftOver.get(), &LeftOverPictures::undone);
    drop({write(u"a.png"_s)});
    accept(u"One"_s);
    m_post->load(decodeFile("---\ntitle: another\n---\n\nText.\n"));
    QTest::keyClicks(m_editor.get(), u"more"_s);
    m_post->undo();
    QCOMPARE(undone.size(), 0);
    QCOMPARE(stored().size(), 1);
}

// As for a field of the form, whose path is written once the copy is there.
void TestImageImport::namedLaterIsKnownTooButNeverNamedForgotten()
{
    QSignalSpy undone(m_leftOver.get(), &LeftOverPictures::undone);
    const auto name = [this](const QString& path) {
        const qsizetype at = m_post->text().indexOf(u"/old.png"_s);
        m_post->apply({{{at, at + 8}, path}});
    };
    m_leftOver->add(m_root + u"/c.png"_s, u"/c.png"_s, {});
    name(u"/c.png"_s);
    m_post->undo();
    QCOMPARE(undone.size(), 1);
    m_leftOver->add(m_root + u"/d.png"_s, u"/d.png"_s, {});
    QTest::keyClicks(m_editor.get(), u"x"_s);
    name(u"/d.png"_s);
    m_post->undo();
    QCOMPARE(undone.size(), 1);
}

void TestImageImport::changedFilesAreNotRemoved()
{
    QSignalSpy inserted(m_import.get(), &ImageImport::inserted);
    drop({write(u"a.png"_s)});
    accept(u"One"_s);
    const QString file = inserted.constFirst().constFirst().toString();
    QImage(5, 5, QImage::Format_RGB32).save(file);
    m_post->undo();
    QVERIFY(!m_leftOver->remove(file));
    QCOMPARE(stored().size(), 1);
}

void TestImageImport::cancelLeavesEverythingAsItWas()
{
    drop({write(u"a.png"_s)});
    QTRY_VERIFY(dialog());
    dialog()->reject();
    QTRY_VERIFY(!dialog());
    QVERIFY(!m_post->isModified());
    QVERIFY(stored().isEmpty());
}

void TestImageImport::noPictureIsRefusedWithAMessage()
{
    drop({write(u"text.png"_s, "just text")});
    QTRY_COMPARE(m_dialogs->errors.size(), 1);
    QVERIFY(!m_post->isModified());
    drop({write(u"a.png"_s)}); // and the next one works
    accept(u"One"_s);
    QCOMPARE(stored().size(), 1);
}

void TestImageImport::withoutASiteNothingIsWritten()
{
    m_root.clear();
    drop({write(u"a.png"_s)});
    QTRY_COMPARE(m_dialogs->errors.size(), 1);
    QVERIFY(!m_post->isModified());
}

void TestImageImport::shownPictureGetsASmallerVersion()
{
    const QString path = m_root + u"/static/img/news/big one.png"_s;
    QVERIFY(QImage(400, 300, QImage::Format_RGB32).save(path));
    const QString before =
        u"---\ncover: /static/img/news/big one.png\n---\n\n![a](</static/img/news/big one.png>)\n\n"
        u"<img src=\"/lab/static/img/news/big one.png\" alt=\"b\">\n"_s;
    m_post->load(decodeFile(before.toUtf8()));
    m_import->shrink(u"/static/img/news/big one.png"_s);
    QTRY_VERIFY(dialog());
    QVERIFY(!dialog()->findChild<QLineEdit*>(u"imageAlt"_s)->isVisible());
    dialog()->findChild<QSpinBox*>(u"imageEdge"_s)->setValue(100);
    QTRY_VERIFY(dialog()->findChild<QPushButton*>(u"imageInsert"_s)->isEnabled());
    dialog()->findChild<QPushButton*>(u"imageInsert"_s)->click();
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_post->text(), QString(before).replace(u"big one.png"_s, u"2026_gsco_fig1.webp"_s));
    QCOMPARE(QImage(m_root + u"/static/img/news/2026_gsco_fig1.webp"_s).size(), QSize(100, 75));
    QVERIFY(QFile::exists(path));
    m_post->undo();
    QCOMPARE(m_post->text(), before);
}

void TestImageImport::chosenPictureTakesAMissingOnesPlaces()
{
    m_dialogs->openFile = write(u"a.png"_s);
    const QString before = u"---\ncover: /static/img/news/gone.png\n---\n\n"
                           "![a](/static/img/news/gone.png) and ![b](/static/b.png)\n"_s;
    m_post->load(decodeFile(before.toUtf8()));
    m_import->replaceMissing(u"/static/img/news/gone.png"_s);
    QTRY_VERIFY(dialog());
    QVERIFY(!dialog()->findChild<QLineEdit*>(u"imageAlt"_s)->isVisible()); // the post has one
    QTRY_VERIFY(dialog()->findChild<QPushButton*>(u"imageInsert"_s)->isEnabled());
    dialog()->findChild<QPushButton*>(u"imageInsert"_s)->click();
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_post->text(), QString(before).replace(u"gone.png"_s, u"2026_gsco_fig1.png"_s));
    QCOMPARE(stored().size(), 1);
    m_post->undo();
    QCOMPARE(m_post->text(), before);
    m_dialogs->openFile.clear(); // nothing chosen
    m_import->replaceMissing(u"/static/img/news/gone.png"_s);
    QVERIFY(!dialog());
}

QTEST_MAIN(TestImageImport)
#include "tst_imageimport.moc"
