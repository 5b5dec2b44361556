// SPDX-License-Identifier: MIT
#include "editor/document/background.h"
#include "editor/document/postdocument.h"
#include "editor/form/fields/imagefield.h"
#include "editor/form/frontmatterform.h"
#include "editor/form/widgets/sitepicture.h"
#include "editor/form/widgets/wrappedline.h"
#include "tests/editor/form/formonsite.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

// The field of a picture: found, browsed for, dropped and brought into the site.
class TestPictureField : public QObject, protected FormOnSite {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void describesThePicture();
    void refusesPicturesOutsideTheSite();
    void takesADroppedPicture();
    void browsesWhereTheFieldsPicturesLie();
    void takesAPictureFromElsewhere();
    void copyingAPictureCanBeCancelled();
};

void TestPictureField::describesThePicture()
{
    FieldEditor* cover = m_form->field(u"cover"_s);
    const auto says = [cover](const QString& text) {
        const QList<QLabel*> labels = cover->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [&](QLabel* label) { return label->text().contains(text); });
    };
    QTRY_VERIFY(says(u"640"_s));
    retype(input<QLineEdit>(u"cover"_s), u"/static/img/\u56fe One.png"_s);
    QTRY_VERIFY(says(u"no such file"_s));
    QImage poster(11000, 11000, QImage::Format_Mono);
    poster.fill(0);
    QVERIFY(poster.save(m_site->filePath(u"static/img/poster.png"_s)));
    retype(input<QLineEdit>(u"cover"_s), u"/static/img/poster.png"_s);
    QTRY_VERIFY(says(u"11000 \u00d7 11000 pixels, too large to show here"_s));
    retype(input<QLineEdit>(u"cover"_s), u"/../../etc/hostname"_s);
    QVERIFY(says(u"does not lead"_s));
}

void TestPictureField::refusesPicturesOutsideTheSite()
{
    QTemporaryDir elsewhere;
    const QString outside = elsewhere.filePath(u"a.png"_s);
    QVERIFY(QImage(4, 4, QImage::Format_RGB32).save(outside));
    auto* cover = qobject_cast<ImageField*>(m_form->field(u"cover"_s));
    cover->take(outside);
    QCOMPARE(m_document->text(), kPost);
    QVERIFY(QImage(4, 4, QImage::Format_RGB32).save(m_site->filePath(u"static/img/b.png"_s)));
    cover->take(m_site->filePath(u"static/img/b.png"_s));
    QCOMPARE(changedLines(kPost, m_document->text()), QStringList{u"cover: /static/img/b.png"_s});

    QVERIFY(QFile::link(outside, m_site->filePath(u"static/img/link.png"_s)));
    QVERIFY(!pictureFile(m_site->path(), u"/static/img/link.png"_s).has_value());
    QVERIFY(!pictureFile(m_site->path(), u"https://a.org/b.png"_s).has_value());
}

void TestPictureField::takesADroppedPicture()
{
    QVERIFY(QImage(4, 4, QImage::Format_RGB32).save(m_site->filePath(u"static/img/b.png"_s)));
    FieldEditor* cover = m_form->field(u"cover"_s);
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(m_site->filePath(u"static/img/b.png"_s))});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(cover, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(cover, &drop);
    QCOMPARE(changedLines(kPost, m_document->text()), QStringList{u"cover: /static/img/b.png"_s});
}

void TestPictureField::browsesWhereTheFieldsPicturesLie()
{
    QVERIFY(QDir(m_site->path()).mkpath(u"static/covers"_s));
    const QString chosen = m_site->filePath(u"static/covers/c.png"_s);
    QVERIFY(QImage(4, 4, QImage::Format_RGB32).save(chosen));
    FormContext context;
    context.siteRoot = m_site->path();
    FormField cover;
    cover.key = u"cover"_s;
    cover.kind = FieldKind::Image;
    cover.imageFolder = u"static/covers"_s;
    context.schema.fields = {cover};
    QString asked;
    context.chooseImage = [&asked, chosen](QWidget*, const QString& folder) {
        asked = folder;
        return chosen;
    };
    m_form->setContext(context);
    QTest::mouseClick(input<QPushButton>(u"cover"_s), Qt::LeftButton);
    QCOMPARE(asked, m_site->filePath(u"static/covers"_s));
    QVERIFY(m_document->text().contains(u"\ncover: /static/covers/c.png\n"));
}

void TestPictureField::takesAPictureFromElsewhere()
{
    load(u"---\ntitle: T\ncover: /old.png # keep\n---\nBody\n"_s);
    FormContext context;
    context.siteRoot = m_site->path();
    context.chooseImage = [](QWidget*, const QString&) { return u"/elsewhere/photo.jpg"_s; };
    m_form->setContext(context);
    QTest::mouseClick(input<QPushButton>(u"cover"_s), Qt::LeftButton);
    QVERIFY2(m_document->text().contains(u"/old.png"), "nobody can copy it");
    QString asked;
    context.importImage = [&asked](const QString& picture, const FormField& field) {
        asked = picture + u' ' + field.key;
        return inBackground([] { return Result<QString>(u"/static/2026_t_cover.jpg"_s); });
    };
    context.layouts = {u"post"_s}; // another form
    m_form->setContext(context);
    QTest::mouseClick(input<QPushButton>(u"cover"_s), Qt::LeftButton);
    QCOMPARE(asked, u"/elsewhere/photo.jpg cover"_s);
    QTRY_VERIFY(m_document->text().contains(u"\ncover: /static/2026_t_cover.jpg # keep\n"));
}

// By the button that began it, or by typing a path.
void TestPictureField::copyingAPictureCanBeCancelled()
{
    load(u"---\ntitle: T\ncover: /old.png\n---\nBody\n"_s);
    FormContext context;
    context.siteRoot = m_site->path();
    context.chooseImage = [](QWidget*, const QString&) { return u"/elsewhere/photo.jpg"_s; };
    QFuture<Result<QString>> copying;
    context.importImage = [&copying](const QString&, const FormField&) {
        copying = inBackground([](const ShouldContinue& shouldContinue) {
            while (shouldContinue())
                QThread::msleep(1);
            return Result<QString>(u"/static/late.jpg"_s);
        });
        return copying;
    };
    m_form->setContext(context);
    auto* button = input<QPushButton>(u"cover"_s);
    const QString browse = button->text();
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(button->text() != browse); // it says "Cancel" now
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(copying.isFinished());
    QTRY_COMPARE(button->text(), browse);

    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!copying.isFinished());
    auto* path = input<QLineEdit>(u"cover"_s);
    path->setFocus();
    path->selectAll();
    QTest::keyClicks(path, u"/mine.png"_s);
    QTRY_VERIFY(copying.isFinished());
    QTest::qWait(0);
    QVERIFY(m_document->text().contains(u"\ncover: /mine.png\n"));
}

QTEST_MAIN(TestPictureField)
#include "tst_picturefield.moc"
