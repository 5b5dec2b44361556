// SPDX-License-Identifier: MIT
#include "editor/pictures/imagedialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

// The dialog for a picture, with its real widgets.
class TestImageDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksForADescription();
    void decorationNeedsNoDescription();
    void followsTheConventionAndTheFormat();
    void refusesTakenNames();
    void shrinksOnRequest();
    void offersLargePicturesSmaller();
    void refusesDamagedPictures();
    void staysOpenWhenThePictureCannotBeStored();
    void givesUpStoringWhenAsked();

private:
    ImageDialog::Question question(const QSize& size = {30, 20}) const;
    QStringList stored() const
    {
        return QDir(m_site.filePath(u"static/img/news"_s)).entryList(QDir::Files | QDir::Hidden);
    }
    template <class T> static T* part(const ImageDialog& dialog, const QString& name)
    {
        return dialog.findChild<T*>(name);
    }
    static QPushButton* insertButton(const ImageDialog& dialog)
    {
        return part<QPushButton>(dialog, u"imageInsert"_s);
    }

    QTemporaryDir m_site;
};

ImageDialog::Question TestImageDialog::question(const QSize& size) const
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    ImageDialog::Question question;
    question.picture = pictureFrom(image).value();
    question.siteRoot = m_site.path();
    question.place = {u"2026-03-01-gsco.md"_s, u"static/img/news"_s, {u"2026_gsco_fig1.png"_s}, {}};
    return question;
}

void TestImageDialog::init()
{
    QVERIFY(QDir(m_site.path()).removeRecursively());
    QVERIFY(QDir().mkpath(m_site.path()));
}

void TestImageDialog::asksForADescription()
{
    ImageDialog dialog(question());
    dialog.show();
    auto* insert = insertButton(dialog);
    QVERIFY(!insert->isEnabled());
    QTest::keyClicks(part<QLineEdit>(dialog, u"imageAlt"_s), u"Two charts"_s);
    QTest::keyClicks(part<QLineEdit>(dialog, u"imageCaption"_s), u"Figure 2"_s);
    part<QCheckBox>(dialog, u"imageCover"_s)->click();
    QVERIFY(insert->isEnabled());
    insert->click();
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted)); // after the bytes are made
    QCOMPARE(dialog.answer().image.sitePath, u"/static/img/news/2026_gsco_fig2.png"_s);
    QCOMPARE(dialog.answer().file, m_site.filePath(u"static/img/news/2026_gsco_fig2.png"_s));
    QCOMPARE(stored(), QStringList{u"2026_gsco_fig2.png"_s});
    QCOMPARE(dialog.answer().image.alt, u"Two charts"_s);
    QCOMPARE(dialog.answer().image.caption, u"Figure 2"_s);
    QCOMPARE(dialog.answer().image.widthPercent, 100);
    QVERIFY(dialog.answer().asCover);
    QCOMPARE(QImage::fromData(dialog.answer().bytes).size(), QSize(30, 20));
}

void TestImageDialog::decorationNeedsNoDescription()
{
    ImageDialog dialog(question());
    part<QLineEdit>(dialog, u"imageAlt"_s)->setText(u"left over"_s);
    part<QCheckBox>(dialog, u"imageDecoration"_s)->setChecked(true);
    QVERIFY(!part<QLineEdit>(dialog, u"imageAlt"_s)->isEnabled());
    insertButton(dialog)->click();
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(dialog.answer().image.alt.isEmpty());
}

void TestImageDialog::followsTheConventionAndTheFormat()
{
    ImageDialog dialog(question());
    auto* name = part<QLineEdit>(dialog, u"imageName"_s);
    auto* format = part<QComboBox>(dialog, u"imageFormat"_s);
    QCOMPARE(name->text(), u"2026_gsco_fig2.png"_s);
    format->setCurrentIndex(format->findData(u"jpg"_s));
    QCOMPARE(name->text(), u"2026_gsco_fig2.jpg"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"2026_gsco_cover.jpg"_s);
    format->setCurrentIndex(format->findData(u"png"_s));
    QCOMPARE(name->text(), u"2026_gsco_cover.png"_s);
}

void TestImageDialog::refusesTakenNames()
{
    ImageDialog dialog(question());
    part<QLineEdit>(dialog, u"imageAlt"_s)->setText(u"x"_s);
    auto* name = part<QLineEdit>(dialog, u"imageName"_s);
    QVERIFY(insertButton(dialog)->isEnabled());
    for (const QString& bad : {u"2026_GSCO_fig1.png"_s, u"../x.png"_s, u"x.jpg"_s, u"x"_s, u""_s}) {
        name->setText(bad);
        QVERIFY2(!insertButton(dialog)->isEnabled(), qPrintable(bad));
    }
}

void TestImageDialog::shrinksOnRequest()
{
    ImageDialog dialog(question({300, 200}));
    part<QLineEdit>(dialog, u"imageAlt"_s)->setText(u"x"_s);
    auto* smaller = part<QCheckBox>(dialog, u"imageSmaller"_s);
    QVERIFY(!smaller->isChecked());
    smaller->click();
    part<QSpinBox>(dialog, u"imageEdge"_s)->setValue(150);
    part<QSpinBox>(dialog, u"imageWidth"_s)->setValue(60);
    insertButton(dialog)->click();
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(QImage::fromData(dialog.answer().bytes).size(), QSize(150, 100));
    QCOMPARE(dialog.answer().image.widthPercent, 60);
}

void TestImageDialog::offersLargePicturesSmaller()
{
    ImageDialog dialog(question({4000, 1000}));
    QVERIFY(part<QCheckBox>(dialog, u"imageSmaller"_s)->isChecked());
    QCOMPARE(part<QSpinBox>(dialog, u"imageEdge"_s)->value(), 1600);
}

// Its head says what it is, but its pixels end too early.
void TestImageDialog::refusesDamagedPictures()
{
    ImageDialog::Question asked = question({300, 200});
    asked.picture.bytes.truncate(60);
    ImageDialog dialog(asked);
    part<QLineEdit>(dialog, u"imageAlt"_s)->setText(u"Two charts"_s);
    QTRY_VERIFY(!insertButton(dialog)->isEnabled());
    const QList<QLabel*> labels = dialog.findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel* label) { return label->text().contains(u"damaged"_s); }));
}

void TestImageDialog::staysOpenWhenThePictureCannotBeStored()
{
    QFile inTheWay(m_site.filePath(u"static"_s)); // a file where a folder has to be
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    ImageDialog dialog(question());
    dialog.show();
    QTest::keyClicks(part<QLineEdit>(dialog, u"imageAlt"_s), u"Two charts"_s);
    QTest::keyClick(part<QLineEdit>(dialog, u"imageAlt"_s), Qt::Key_Return);
    const auto says = [&dialog](const QString& text) {
        const QList<QLabel*> labels = dialog.findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&text](const QLabel* label) { return label->text().contains(text); });
    };
    QTRY_VERIFY(says(u"cannot be created"_s));
    QVERIFY(dialog.isVisible());
    QVERIFY(insertButton(dialog)->isEnabled());
    QCOMPARE(part<QLineEdit>(dialog, u"imageAlt"_s)->text(), u"Two charts"_s);
    QVERIFY(inTheWay.remove()); // what was in the way is gone
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(stored(), QStringList{u"2026_gsco_fig2.png"_s});
}

void TestImageDialog::givesUpStoringWhenAsked()
{
    PictureStoring storing;
    QSignalSpy failed(&storing, &PictureStoring::failed);
    QSignalSpy done(&storing, &PictureStoring::stored);
    const ImagePlan plan{u"static/img/news/large.png"_s};
    storing.start(QByteArray(256 << 20, 'x'), m_site.path(), plan);
    storing.cancel();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().constFirst().value<Error>().kind, ErrorKind::Cancelled);
    QVERIFY(stored().isEmpty()); // no part of it, under no name
    storing.start(QByteArray("x"), m_site.path(), plan); // and once more
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(stored(), QStringList{u"large.png"_s});
}

QTEST_MAIN(TestImageDialog)
#include "tst_imagedialog.moc"
