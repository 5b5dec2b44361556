// SPDX-License-Identifier: MIT
#include "app/library/moves/movepostdialog.h"
#include "editor/document/postdocument.h"
#include "tests/app/library/moves/moveableposts.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace galley;
using namespace galley::test;
using galley::test::FakeDialogs;

// The dialog that renames and copies.
class TestMovePostDialog : public QObject, protected MoveablePosts {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void dialogShowsThePlan();
    void dialogUpdatesJustTheTickedLinks();
    void dialogRefusesTakenNames();
    void dialogOfACopyBeginsWithToday();
    void dialogOffersToLeadTheOldAddressOn();
};

void TestMovePostDialog::dialogShowsThePlan()
{
    MovePostDialog dialog(*facts(MoveKind::Rename));
    dialog.show();
    const auto says = [&dialog](const QString& text) {
        const QList<QLabel*> labels = dialog.findChildren<QLabel*>();
        return std::any_of(labels.cbegin(), labels.cend(), [&text](const QLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    };
    const QPushButton* accept = nullptr;
    for (const QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (button->isDefault())
            accept = button;
    }
    QVERIFY(accept && !accept->isEnabled());
    auto* slug = dialog.findChild<QLineEdit*>(QStringLiteral("movedSlug"));
    slug->selectAll();
    QTest::keyClicks(slug, QStringLiteral("open-day"));
    dialog.findChild<QDateEdit*>(QStringLiteral("movedDate"))->setDate(openDay.date);
    QVERIFY(accept->isEnabled());
    QVERIFY(says(QStringLiteral("_posts/2026-01-05-open-day.md")));
    QVERIFY(says(QStringLiteral("/2026/01/05/open-day/")));
    QCOMPARE(
        dialog.findChild<QTreeWidget*>(QStringLiteral("movedPictures"))->topLevelItemCount(), 2);
    auto* links = dialog.findChild<QTreeWidget*>(QStringLiteral("movedLinks"));
    QCOMPARE(links->topLevelItemCount(), 5);
    QVERIFY(links->isVisible());
    auto* pictures = dialog.findChild<QCheckBox*>(QStringLiteral("moveWithPictures"));
    QVERIFY(pictures->isChecked());
    pictures->click();
    QVERIFY(dialog.plan().attachments.isEmpty());
    QCOMPARE(dialog.wish().withAttachments, false);
}

void TestMovePostDialog::dialogUpdatesJustTheTickedLinks()
{
    MovePostDialog dialog(*facts(MoveKind::Rename));
    dialog.findChild<QLineEdit*>(QStringLiteral("movedSlug"))->setText(QStringLiteral("a"));
    QCOMPARE(dialog.chosenLinks().size(), 5);
    auto* links = dialog.findChild<QTreeWidget*>(QStringLiteral("movedLinks"));
    links->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    // The tick stays off while the name is typed on.
    dialog.findChild<QLineEdit*>(QStringLiteral("movedSlug"))->setText(QStringLiteral("ab"));
    QCOMPARE(dialog.chosenLinks().size(), 4);
    QCOMPARE(dialog.chosenLinks().first().written, links->topLevelItem(1)->text(1));
}

void TestMovePostDialog::dialogRefusesTakenNames()
{
    MovePostDialog dialog(*facts(MoveKind::Rename));
    dialog.findChild<QLineEdit*>(QStringLiteral("movedSlug"))->setText(QStringLiteral("Other"));
    dialog.findChild<QDateEdit*>(QStringLiteral("movedDate"))->setDate({2025, 8, 1});
    QVERIFY(!dialog.plan().isPossible());
    for (const QPushButton* button : dialog.findChildren<QPushButton*>())
        QVERIFY(!button->isDefault() || !button->isEnabled());
}

void TestMovePostDialog::dialogOfACopyBeginsWithToday()
{
    const MoveFacts known = *facts(MoveKind::Duplicate);
    MovePostDialog dialog(known);
    QVERIFY(dialog.plan().isPossible());
    QVERIFY2(dialog.plan().attachments.isEmpty(), "a copy shares the pictures unless asked");
    QVERIFY(dialog.chosenLinks().isEmpty());
    QVERIFY(dialog.wish().date > known.name.date);
}

void TestMovePostDialog::dialogOffersToLeadTheOldAddressOn()
{
    MovePostDialog without(*facts(MoveKind::Rename));
    without.show();
    QVERIFY(!without.findChild<QCheckBox*>(QStringLiteral("moveRedirects"))->isVisible());
    QVERIFY(!without.wish().redirects);
    write(QStringLiteral("_config.yml"),
        "title: Lab\npermalink: pretty\nplugins: [jekyll-redirect-from]\n");
    MovePostDialog dialog(*facts(MoveKind::Rename));
    dialog.show();
    auto* offer = dialog.findChild<QCheckBox*>(QStringLiteral("moveRedirects"));
    QVERIFY(offer->isVisible());
    QVERIFY2(offer->isChecked(), "the post is published at its address");
    dialog.findChild<QLineEdit*>(QStringLiteral("movedSlug"))->setText(QStringLiteral("open-day"));
    QVERIFY(dialog.plan().redirects);
    QVERIFY2(dialog.plan().hints.isEmpty(), "links from elsewhere go on working");
    offer->click();
    QVERIFY(!dialog.plan().redirects);
    QVERIFY(!dialog.plan().hints.isEmpty());
}

QTEST_MAIN(TestMovePostDialog)
#include "tst_movepostdialog.moc"
