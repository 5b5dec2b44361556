// SPDX-License-Identifier: MIT
#include "app/look/theme.h"
#include "app/safety/comparison.h"
#include "app/safety/conflictcard.h"
#include "app/safety/diffview.h"
#include "app/safety/mergedialog.h"
#include "app/safety/outsidetexts.h"
#include "app/safety/recoverydialog.h"
#include "app/safety/versionsdialog.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTreeWidget>

using namespace galley;

// The real dialogs about recovered text, earlier versions and conflicts, by mouse and keys.
class SafetyDialogsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comparisonShowsLinesAndWords();
    void comparisonFoldsAndGoesFromChangeToChange();
    void comparisonIsReadableInLightAndDark();
    void recoveryComparesWithTheFile();
    void recoveryListsSeveralTexts();
    void recoveryEscapeDecidesLater();
    void recoveryOfAMissingFileCannotOpenIt();
    void versionsListAndRestore();
    void versionsOfNothing();
    void versionsCanBeLookedAtReadOnly();
    void mergeWantsEveryChoice();
    void mergeShowsTextAsText();
    void mergeIsSaidInASentence();
    void everyControlHasAName();
};

namespace {

RecoveryOffer offer(const QString& post, const QByteArray& text, const QByteArray& onDisk)
{
    RecoveryOffer made;
    made.journal.entry.post = post;
    made.journal.entry.written = QDateTime::currentDateTimeUtc();
    made.journal.entry.bytes = text;
    made.onDisk = onDisk;
    return made;
}

QAbstractButton* button(const QWidget& window, const QString& text)
{
    for (QAbstractButton* candidate : window.findChildren<QAbstractButton*>()) {
        if (QString(candidate->text()).remove(QLatin1Char('&')) == text)
            return candidate;
    }
    return nullptr;
}

QString shownIn(const QWidget& window)
{
    return window.findChild<DiffView*>()->toPlainText();
}

PostMerge twoConflicts()
{
    return mergePosts(QStringLiteral("---\nt: A\n---\n\nOne one.\n\nTwo two.\n"),
        QStringLiteral("---\nt: B\n---\n\nOne mine.\n\nTwo two.\n"),
        QStringLiteral("---\nt: C\n---\n\nOne <b>theirs</b>.\n\nTwo two.\n"));
}

double contrast(const QColor& a, const QColor& b)
{
    const auto light = [](const QColor& color) {
        const auto channel = [](double value) {
            return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF())
            + 0.0722 * channel(color.blueF());
    };
    const double brighter = std::max(light(a), light(b));
    return (brighter + 0.05) / (std::min(light(a), light(b)) + 0.05);
}

} // namespace

void SafetyDialogsTest::comparisonShowsLinesAndWords()
{
    Comparison comparison;
    comparison.setNames(QStringLiteral("old"), QStringLiteral("new"));
    comparison.compare(QStringLiteral("Same.\nWe won a prize.\n"),
        QStringLiteral("Same.\nWe won two prizes.\nMore here.\n"));
    QCOMPARE(comparison.view().toPlainText(),
        QStringLiteral("  Same.\n− We won a prize.\n+ We won two prizes.\n+ More here."));
    QVERIFY(comparison.summary().contains(QStringLiteral("+4 −2")));
    // the words that differ have a background of their own on the line's
    const QTextBlock added = comparison.view().document()->findBlockByNumber(2);
    const QBrush line = added.blockFormat().background();
    QVERIFY(line != QBrush());
    QStringList marked;
    for (auto part = added.begin(); !part.atEnd(); ++part) {
        const QBrush words = part.fragment().charFormat().background();
        if (words.style() != Qt::NoBrush && words != line)
            marked += part.fragment().text();
    }
    QCOMPARE(marked, (QStringList{QStringLiteral("two"), QStringLiteral("prizes")}));
    comparison.compare(QStringLiteral("a"), QStringLiteral("a"));
    QVERIFY(comparison.summary().contains(QLatin1String("same")));
    comparison.compare(QStringLiteral("a"), QStringLiteral("a\n"));
    QVERIFY(comparison.summary().contains(QLatin1String("ending of the last line")));
}

void SafetyDialogsTest::comparisonFoldsAndGoesFromChangeToChange()
{
    QStringList lines;
    for (int i = 0; i < 60; ++i)
        lines += QStringLiteral("line %1").arg(i);
    const QString before = lines.join(QLatin1Char('\n'));
    lines[10] = QStringLiteral("first change");
    lines[50] = QStringLiteral("second change");
    Comparison comparison;
    DiffView& view = comparison.view();
    comparison.compare(before, lines.join(QLatin1Char('\n')));
    QCOMPARE(view.changeCount(), 2);
    QVERIFY(view.toPlainText().contains(QLatin1String("33 unchanged line")));
    QVERIFY(!view.toPlainText().contains(QLatin1String("line 30")));
    const auto here = [&view] { return view.textCursor().block().text(); };
    QCOMPARE(here(), QStringLiteral("− line 10"));
    button(comparison, QStringLiteral("↓"))->click();
    QCOMPARE(here(), QStringLiteral("− line 50"));
    button(comparison, QStringLiteral("↑"))->click();
    QCOMPARE(here(), QStringLiteral("− line 10"));
    button(comparison, QStringLiteral("Show unchanged lines"))->click();
    QVERIFY(view.toPlainText().contains(QLatin1String("line 30")));
    QCOMPARE(view.changeCount(), 2);
}

void SafetyDialogsTest::comparisonIsReadableInLightAndDark()
{
    const QPalette system = QApplication::palette();
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(*qApp, choice, system);
        Comparison comparison;
        comparison.compare(QStringLiteral("a b c"), QStringLiteral("a x c"));
        const QColor ink = comparison.view().palette().color(QPalette::Text);
        const QTextDocument& document = *comparison.view().document();
        for (int row = 0; row < 2; ++row) {
            const QTextBlock block = document.findBlockByNumber(row);
            QVERIFY(contrast(ink, block.blockFormat().background().color()) >= 7);
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                const QBrush words = part.fragment().charFormat().background();
                if (words.style() != Qt::NoBrush)
                    QVERIFY(contrast(ink, words.color()) >= 4.5);
            }
        }
    }
    applyTheme(*qApp, ThemeChoice::Light, system);
}

void SafetyDialogsTest::recoveryComparesWithTheFile()
{
    RecoveryDialog dialog(
        {offer(QStringLiteral("/s/2026-01-02-a.md"), "Text and lost words.\n", "Text.\n")});
    dialog.show();
    QVERIFY(!dialog.findChild<QListWidget*>()->isVisible()); // one needs no list
    QVERIFY(shownIn(dialog).contains(QLatin1String("+ Text and lost words.")));
    QVERIFY(shownIn(dialog).contains(QStringLiteral("− Text.")));
    QCOMPARE(dialog.decision().answer, RecoveryDecision::Answer::Later);
    QTest::keyClick(&dialog, Qt::Key_Return); // the default is what loses nothing
    QCOMPARE(dialog.decision().answer, RecoveryDecision::Answer::Restore);
    QCOMPARE(dialog.decision().offer, 0);
    QVERIFY(!dialog.isVisible());
}

void SafetyDialogsTest::recoveryListsSeveralTexts()
{
    RecoveryDialog dialog({offer(QStringLiteral("/s/first.md"), "one", "1"),
        offer({}, "never saved", {}), offer(QStringLiteral("/s/third.md"), "three", "3")});
    dialog.show();
    auto* const list = dialog.findChild<QListWidget*>();
    QVERIFY(list->isVisible());
    QCOMPARE(list->count(), 3);
    QVERIFY(list->item(1)->text().startsWith(QLatin1String("Untitled post")));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(shownIn(dialog).contains(QLatin1String("+ three")));
    button(dialog, QStringLiteral("Open the File"))->click();
    QCOMPARE(dialog.decision().answer, RecoveryDecision::Answer::OpenFile);
    QCOMPARE(dialog.decision().offer, 2);
}

void SafetyDialogsTest::recoveryEscapeDecidesLater()
{
    RecoveryDialog dialog({offer(QStringLiteral("/s/first.md"), "one", "1")});
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.decision().answer, RecoveryDecision::Answer::Later);
}

void SafetyDialogsTest::recoveryOfAMissingFileCannotOpenIt()
{
    RecoveryOffer gone = offer(QStringLiteral("/s/gone.md"), "one", {});
    gone.onDisk.reset();
    RecoveryDialog dialog({gone});
    QVERIFY(!button(dialog, QStringLiteral("Open the File"))->isEnabled());
    QVERIFY(shownIn(dialog).contains(QLatin1String("+ one")));
}

void SafetyDialogsTest::versionsListAndRestore()
{
    QTemporaryDir folder;
    const VersionStore store(folder.filePath(QStringLiteral("v")));
    const QString post = QStringLiteral("/s/2026-01-02-a.md");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(store.add(post, "One.\n", VersionKind::Before, now.addSecs(-20)));
    QVERIFY(store.add(post, "One two.\n", VersionKind::Saved, now.addSecs(-10)));
    QVERIFY(store.add(post, "One two three.\n", VersionKind::Saved, now));
    VersionsDialog dialog(store, post, QStringLiteral("One two three.\n"));
    dialog.show();
    auto* const list = dialog.findChild<QTreeWidget*>();
    QCOMPARE(list->topLevelItemCount(), 3);
    QCOMPARE(list->topLevelItem(0)->text(2), QStringLiteral("3"));
    QCOMPARE(list->topLevelItem(1)->text(3), QStringLiteral("+1 −0"));
    QAbstractButton* const restore = button(dialog, QStringLiteral("Restore"));
    QVERIFY(!restore->isEnabled()); // the newest is what the window has
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(shownIn(dialog).contains(QStringLiteral("− One two three.")));
    QVERIFY(shownIn(dialog).contains(QLatin1String("+ One.")));
    QVERIFY(restore->isEnabled());
    restore->click();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.restored().text, QStringLiteral("One.\n"));
}

void SafetyDialogsTest::versionsOfNothing()
{
    QTemporaryDir folder;
    VersionsDialog dialog(VersionStore(folder.filePath(QStringLiteral("v"))),
        QStringLiteral("/s/a.md"), QStringLiteral("x"));
    QVERIFY(!button(dialog, QStringLiteral("Restore"))->isEnabled());
    QVERIFY(dialog.findChild<Comparison*>()->summary().contains(QLatin1String("None yet")));
}

void SafetyDialogsTest::versionsCanBeLookedAtReadOnly()
{
    QTemporaryDir folder;
    const VersionStore store(folder.filePath(QStringLiteral("v")));
    QVERIFY(store.add(QStringLiteral("/s/a.md"), "y", VersionKind::Saved));
    VersionsDialog dialog(store, QStringLiteral("/s/a.md"), QStringLiteral("x"));
    QVERIFY(button(dialog, QStringLiteral("Restore"))->isEnabled());
    dialog.setReadOnly(true);
    QVERIFY(!button(dialog, QStringLiteral("Restore"))->isEnabled());
}

void SafetyDialogsTest::mergeWantsEveryChoice()
{
    MergeDialog dialog(QStringLiteral("a.md"), twoConflicts());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const auto cards = dialog.findChildren<ConflictCard*>();
    QCOMPARE(cards.size(), 2);
    QAbstractButton* const merge = button(dialog, QStringLiteral("Merge"));
    QVERIFY(!merge->isEnabled());
    button(*cards.at(0), QStringLiteral("Keep mine, add theirs as a comment"))->click();
    QVERIFY(!merge->isEnabled());
    // by keyboard: the choices of a card are one stop, its arrows choose
    QAbstractButton* const mine = button(*cards.at(1), QStringLiteral("Keep mine"));
    mine->setFocus();
    QTest::keyClick(mine, Qt::Key_Space);
    QTest::keyClick(mine, Qt::Key_Right);
    QVERIFY(merge->isEnabled());
    merge->click();
    QCOMPARE(dialog.choices(), (QList<MergeChoice>{MergeChoice::Both, MergeChoice::Theirs}));

    MergeDialog all(QStringLiteral("a.md"), twoConflicts());
    button(all, QStringLiteral("All Theirs"))->click();
    QVERIFY(button(all, QStringLiteral("Merge"))->isEnabled());
    QCOMPARE(all.choices(), (QList<MergeChoice>{MergeChoice::Theirs, MergeChoice::Theirs}));
}

void SafetyDialogsTest::mergeShowsTextAsText()
{
    MergeDialog dialog(QStringLiteral("a.md"), twoConflicts());
    bool found = false;
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        if (label->textFormat() == Qt::RichText && label->text().contains(QLatin1String("theirs")))
            found = label->text().contains(QLatin1String("&lt;"));
    }
    QVERIFY(found); // <b> is shown, not obeyed
}

void SafetyDialogsTest::mergeIsSaidInASentence()
{
    const PostMerge merge = mergePosts(QStringLiteral("---\nt: A\nu: 1\n---\n\nOne.\n\nTwo.\n"),
        QStringLiteral("---\nt: A\nu: 1\n---\n\nOne mine.\n\nTwo.\n"),
        QStringLiteral("---\nt: B\nu: 2\n---\n\nOne.\n\nTwo theirs.\n"));
    const QString sentence = mergeSentence(QStringLiteral("a.md"), merge);
    QVERIFY(sentence.contains(QStringLiteral("“a.md”")));
    QVERIFY(sentence.contains(QLatin1String("front matter (t, u)")));
    QVERIFY(sentence.contains(QLatin1String("1 paragraph")));
}

void SafetyDialogsTest::everyControlHasAName()
{
    QTemporaryDir folder;
    VersionsDialog versions(VersionStore(folder.filePath(QStringLiteral("v"))),
        QStringLiteral("/s/a.md"), QStringLiteral("x"));
    RecoveryDialog recovery({offer(QStringLiteral("/s/first.md"), "one", "1")});
    MergeDialog merge(QStringLiteral("a.md"), twoConflicts());
    for (const QWidget* dialog : QList<const QWidget*>{&versions, &recovery, &merge}) {
        for (const QWidget* widget : dialog->findChildren<QWidget*>()) {
            if ((widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isEnabled())
                continue;
            const QAccessibleInterface* const access =
                QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            const bool isArea = qobject_cast<const QScrollArea*>(widget) != nullptr;
            QVERIFY2(isArea || (access && !access->text(QAccessible::Name).isEmpty()),
                widget->metaObject()->className());
        }
    }
}

QTEST_MAIN(SafetyDialogsTest)
#include "tst_safetydialogs.moc"
