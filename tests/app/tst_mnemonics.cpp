// SPDX-License-Identifier: MIT
#include "app/actions/actionset.h"
#include "app/actions/menus.h"
#include "app/actions/shortcutsdialog.h"
#include "app/application.h"
#include "app/dialogs/exportdialog.h"
#include "app/dialogs/trustquestion.h"
#include "app/help/founddialog.h"
#include "app/help/reportdialog.h"
#include "app/library/list/postfiltermenu.h"
#include "app/library/list/postmenu.h"
#include "app/library/moves/deletepostdialog.h"
#include "app/library/newpostdialog.h"
#include "app/qtdialogs.h"
#include "app/safety/mergedialog.h"
#include "app/safety/recoverydialog.h"
#include "app/settings/languages.h"
#include "app/trust/trustdialog.h"
#include "app/welcome/welcomecontrols.h"
#include "editor/completion/snippetdialog.h"
#include "editor/pictures/imagedialog.h"
#include "preview/site/reader/sitereader.h"
#include "resources/resources.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeySequence>
#include <QLabel>
#include <QMenuBar>
#include <QTest>
#include <QTimer>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

// What one letter reaches twice, each as "letter: text / text".
QStringList clashes(const QStringList& texts)
{
    QMap<QString, QStringList> byLetter;
    for (const QString& text : texts) {
        if (const QKeySequence letter = QKeySequence::mnemonic(text); !letter.isEmpty())
            byLetter[letter.toString()] += text;
    }
    QStringList found;
    for (auto it = byLetter.cbegin(); it != byLetter.cend(); ++it) {
        if (it->size() > 1)
            found += it.key() + u": "_s + it->join(u" / "_s);
    }
    return found;
}

QStringList clashesInMenu(const QList<QAction*>& actions)
{
    QStringList texts;
    QStringList below;
    for (const QAction* action : actions) {
        texts += action->text();
        if (const QMenu* menu = action->menu<QMenu*>())
            below += clashesInMenu(menu->actions());
    }
    return clashes(texts) + below;
}

QStringList textsIn(const QWidget& dialog)
{
    QStringList texts;
    for (const QAbstractButton* button : dialog.findChildren<QAbstractButton*>())
        texts += button->text();
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        if (label->buddy())
            texts += label->text();
    }
    return texts;
}

bool hasMnemonic(const QStringList& texts)
{
    return std::ranges::any_of(
        texts, [](const QString& text) { return !QKeySequence::mnemonic(text).isEmpty(); });
}

Picture samplePicture()
{
    QImage image(30, 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    return pictureFrom(image).value();
}

} // namespace

// Each command of a menu and each field of a dialog has a letter that is its own, in every
// language.
class TestMnemonics : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { initResources(); }

    void init()
    {
        QFETCH(const QString, language);
        m_languages.use(language);
    }

    void ofMenus_data() { languages(); }

    void ofMenus()
    {
        ActionSet actions;
        QMenuBar bar;
        const Menus menus(actions, &bar);
        QStringList found = clashesInMenu(bar.actions());
        QMenu selection;
        fillFilterMenu(selection, {}, {}, {});
        found += clashesInMenu(selection.actions());
        const PostMenu ofPost(actions, {}, nullptr);
        found += clashesInMenu(ofPost.actions());
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void ofDialogs_data() { languages(); }

    void ofDialogs()
    {
        ActionSet actions;
        for (const ActionRow& row : actionTable())
            actions.on(row.command, this, [] {});
        check(ShortcutsDialog(actions));
        check(ExportDialog());
        check(NewPostDialog({}));
        PostDeletion deletion;
        deletion.site = embeddedSite();
        deletion.attachments = {u"a.png"_s};
        check(DeletePostDialog(deletion));
        check(SnippetDialog({{}, u"about"_s, {}, u"About {{ name }}"_s}, {}));
        check(TrustDialog({u"news"_s, u"/site"_s, {}, {u"cdn.example.org"_s}}));
        check(MergeDialog(u"a.md"_s, PostMerge()));
        check(RecoveryDialog({}));
        check(FoundDialog([](const std::atomic<bool>&) { return QList<Finding>(); }));
        check(ReportDialog([](const std::atomic<bool>&) { return QList<Finding>(); }));
        ImageDialog::Question question;
        question.picture = samplePicture();
        check(ImageDialog(question));
    }

    void ofQuestions_data() { languages(); }

    void ofQuestions()
    {
        QtDialogs dialogs;
        asks([&] { dialogs.askUnsaved(u"a.md"_s, true); });
        asks([&] { dialogs.askConflict(u"a.md"_s, true); });
        asks([&] { dialogs.askInUse(u"a.md"_s, u"Ada"_s); });
        asks([&] {
            dialogs.askChoice({u"news"_s, {}, {}, {Application::tr("Choose &Another Folder…")}});
        });
        asks([&] {
            dialogs.askChoice({u"news"_s, {}, {}, {WelcomeControls::tr("&Remove from List")}});
        });
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : Languages::codes())
            QTest::newRow(qPrintable(language)) << language;
    }

    static void check(const QWidget& dialog)
    {
        const QStringList texts = textsIn(dialog);
        const QByteArray name = dialog.metaObject()->className() + dialog.windowTitle().toUtf8();
        QVERIFY2(hasMnemonic(texts), name);
        const QStringList found = clashes(texts);
        QVERIFY2(found.isEmpty(), name + ": " + found.join(u'\n').toUtf8());
    }

    // A question runs until it is answered.
    static void asks(const std::function<void()>& question)
    {
        bool isShown = false;
        QTimer::singleShot(0, qApp, [&isShown] {
            auto* const box = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            QVERIFY(box);
            isShown = true;
            check(*box);
            box->reject();
        });
        question();
        QVERIFY(isShown);
    }

    Languages m_languages;
};

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
