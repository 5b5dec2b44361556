// SPDX-License-Identifier: MIT
#include "app/library/newpostdialog.h"
#include "app/library/newpostpreview.h"
#include "editor/post/schema/placeholders.h"
#include "tests/site/newpost/generatedsite.h"

#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

class TestNewPostDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsWhatWillBeMade();
    void ownTemplatesComeFirst();
    void stateFollowsTheSite();
    void previewLoadsNoFile();
};

void TestNewPostDialog::showsWhatWillBeMade()
{
    SiteFolder folder;
    folder.write(u"_config.yml"_s, u"title: Lab\n"_s);
    for (int day = 1; day < 4; ++day)
        folder.write(u"_posts/2025-01-0%1-a.md"_s.arg(day),
            u"---\ntitle: T\n---\n\nText %1\n\n## About us\n\nWe count fogs.\n"_s.arg(day));
    NewPostDialog dialog(folder.read());
    auto* list = dialog.findChild<QListWidget*>(u"newPostTemplates"_s);
    auto* preview = dialog.findChild<NewPostPreview*>(u"newPostPreview"_s);
    QCOMPARE(list->currentItem()->text(), u"Press release"_s);
    QSet<QString> shown;
    dialog.findChild<QLineEdit*>(u"newPostTitle"_s)->setText(u"Our news"_s);
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        const QString text = preview->toPlainText();
        QVERIFY2(text.startsWith(u"Our news\n"_s), qPrintable(text));
        QVERIFY2(text.contains(u"We count fogs."_s), qPrintable(text));
        QCOMPARE(findPlaceholders(text).isEmpty(), row == list->count() - 6);
        QVERIFY(dialog.plan().isPossible());
        shown += text;
    }
    QCOMPARE(shown.size(), list->count());
}

void TestNewPostDialog::ownTemplatesComeFirst()
{
    SiteFolder folder;
    folder.write(u"_config.yml"_s, u"title: Lab\n"_s);
    folder.write(u"_templates/visit.md"_s, u"---\ntitle: Visit\n---\n\nWho came\n"_s);
    NewPostDialog dialog(folder.read());
    QCOMPARE(
        dialog.findChild<QListWidget*>(u"newPostTemplates"_s)->currentItem()->text(), u"Visit"_s);
    QVERIFY(dialog.findChild<NewPostPreview*>(u"newPostPreview"_s)
                ->toPlainText()
                .endsWith(u"Who came"_s));
}

void TestNewPostDialog::stateFollowsTheSite()
{
    SiteFolder folder;
    folder.write(u"_config.yml"_s, u"title: Lab\n"_s);
    QVERIFY(!NewPostDialog(folder.read()).findChild<QRadioButton*>(u"newPostDraft"_s)->isChecked());
    folder.write(u"_drafts/idea.md"_s, u"---\ntitle: Idea\n---\n"_s);
    NewPostDialog dialog(folder.read());
    QVERIFY(dialog.findChild<QRadioButton*>(u"newPostDraft"_s)->isChecked());
    dialog.findChild<QLineEdit*>(u"newPostTitle"_s)->setText(u"Foggy news"_s);
    QCOMPARE(dialog.plan().path, folder.path(u"_drafts/foggy-news.md"_s));
}

// A picture's name would be looked for on the disk, wherever it leads.
void TestNewPostDialog::previewLoadsNoFile()
{
    QTemporaryDir folder;
    QImage picture(200, 200, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(folder.filePath(u"red.png"_s)));
    NewPostPreview preview;
    preview.resize(400, 400);
    preview.showPost(u"![](%1) <b>T</b>\n"_s.arg(folder.filePath(u"red.png"_s)), u"T"_s);
    const QImage drawn = preview.grab().toImage();
    for (int y = 0; y < drawn.height(); y += 4) {
        for (int x = 0; x < drawn.width(); x += 4)
            QVERIFY(drawn.pixelColor(x, y) != QColor(Qt::red));
    }
}

QTEST_MAIN(TestNewPostDialog)
#include "tst_newpostdialog.moc"
