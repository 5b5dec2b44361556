// SPDX-License-Identifier: MIT
#include "app/qtdialogs.h"

#include "app/safety/mergedialog.h"
#include "app/safety/recoverydialog.h"
#include "app/trust/trustdialog.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>

namespace galley {

namespace {

// A message box whose buttons say what they do, with the name of what it is about as its title;
// returns the index of the button pressed, or that of the last for Escape.
int ask(QWidget* window, const QString& title, const QString& text, const QString& detail,
    const QList<std::pair<QString, QMessageBox::ButtonRole>>& choices)
{
    QMessageBox box(QMessageBox::NoIcon, title, text, QMessageBox::NoButton, window);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(detail);
    // It holds names of files, which may look like HTML; Qt offers no other way to its format.
    for (QLabel* label : box.findChildren<QLabel*>())
        label->setTextFormat(Qt::PlainText);
    QList<QAbstractButton*> buttons;
    for (const auto& [label, role] : choices)
        buttons += box.addButton(label, role);
    box.setDefaultButton(qobject_cast<QPushButton*>(buttons.first()));
    box.setEscapeButton(buttons.last());
    box.exec();
    return int(buttons.indexOf(box.clickedButton()));
}

} // namespace

namespace {

class ProgressWindow : public Progress {
public:
    ProgressWindow(const QString& what, QWidget* window)
        : m_dialog(what, QtDialogs::tr("Cancel"), 0, steps, window)
    {
        m_dialog.setWindowTitle(QCoreApplication::applicationName());
        m_dialog.setWindowModality(Qt::ApplicationModal);
        m_dialog.setMinimumDuration(0);
        m_dialog.setAutoReset(false);
        m_dialog.reset();
        m_clock.start();
    }

    bool advance(double share) override
    {
        if (!m_dialog.isVisible() && m_clock.elapsed() > quietMs && share < nearlyDone)
            m_dialog.show();
        if (m_dialog.isVisible())
            m_dialog.setValue(int(share * steps));
        QCoreApplication::processEvents(
            m_dialog.isVisible() ? QEventLoop::AllEvents : QEventLoop::ExcludeUserInputEvents);
        return !m_dialog.wasCanceled();
    }

private:
    static constexpr int steps = 100;
    static constexpr qint64 quietMs = 300; // what is over by then is not talked about
    static constexpr double nearlyDone = 0.8;

    QProgressDialog m_dialog;
    QElapsedTimer m_clock;
};

} // namespace

std::unique_ptr<Progress> QtDialogs::showProgress(const QString& what)
{
    return std::make_unique<ProgressWindow>(what, m_window);
}

UnsavedAnswer QtDialogs::askUnsaved(const QString& fileName, bool staysInVersions)
{
    const int pressed = ask(m_window, fileName, tr("Save the changes to “%1”?").arg(fileName),
        staysInVersions ? tr("If you do not save them, you can still find them under “Earlier "
                             "Versions” in the File menu.")
                        : tr("This post has no file yet: unless you save it, it is lost."),
        {{tr("&Save"), QMessageBox::AcceptRole}, {tr("&Don’t Save"), QMessageBox::DestructiveRole},
            {tr("&Cancel"), QMessageBox::RejectRole}});
    return pressed == 0 ? UnsavedAnswer::Save
        : pressed == 1  ? UnsavedAnswer::Discard
                        : UnsavedAnswer::Cancel;
}

ConflictAnswer QtDialogs::askConflict(const QString& fileName, bool mayMerge)
{
    QList<std::pair<QString, QMessageBox::ButtonRole>> choices{
        {tr("Save &Mine"), QMessageBox::AcceptRole},
        {tr("&Load the Changed File"), QMessageBox::DestructiveRole},
        {tr("&Cancel"), QMessageBox::RejectRole}};
    QList<ConflictAnswer> answers{
        ConflictAnswer::KeepMine, ConflictAnswer::TakeTheirs, ConflictAnswer::Cancel};
    if (mayMerge) {
        choices.prepend({tr("Compare and Mer&ge…"), QMessageBox::AcceptRole});
        answers.prepend(ConflictAnswer::Merge);
    }
    const int pressed =
        ask(m_window, fileName, tr("“%1” was changed outside Galley.").arg(fileName),
            tr("Saving would replace what somebody else or another program has written in the "
               "meantime. Nothing has been saved yet. Whatever is replaced stays under Earlier "
               "Versions."),
            choices);
    return answers.value(pressed, ConflictAnswer::Cancel);
}

std::optional<QList<MergeChoice>> QtDialogs::askMerge(
    const QString& fileName, const PostMerge& merge)
{
    MergeDialog dialog(fileName, merge, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return dialog.choices();
}

RecoveryDecision QtDialogs::askRecovery(const QList<RecoveryOffer>& offers)
{
    RecoveryDialog dialog(offers, m_window);
    dialog.exec();
    return dialog.decision();
}

InUseAnswer QtDialogs::askInUse(const QString& fileName, const QString& holder)
{
    const int pressed = ask(m_window, fileName, tr("“%1” is being edited elsewhere.").arg(fileName),
        tr("%1 has this post open. You can read it here, or edit it, too: whatever the other side "
           "saves is then compared with your text, and nothing is overwritten without asking.")
            .arg(holder),
        {{tr("Open &Read-Only"), QMessageBox::AcceptRole},
            {tr("&Take Over"), QMessageBox::DestructiveRole},
            {tr("&Cancel"), QMessageBox::RejectRole}});
    return pressed == 0 ? InUseAnswer::ReadOnly
        : pressed == 1  ? InUseAnswer::TakeOver
                        : InUseAnswer::Cancel;
}

int QtDialogs::askChoice(const ChoiceQuestion& question)
{
    QList<std::pair<QString, QMessageBox::ButtonRole>> choices;
    for (const QString& choice : question.choices)
        choices += {choice, QMessageBox::AcceptRole};
    choices += {tr("&Cancel"), QMessageBox::RejectRole};
    const int pressed = ask(m_window, question.title, question.text, question.detail, choices);
    return pressed < question.choices.size() ? pressed : -1;
}

QString QtDialogs::askSaveFile(const FileQuestion& question)
{
    return QFileDialog::getSaveFileName(
        m_window, question.title, QDir(question.folder).filePath(question.name), question.filter);
}

QString QtDialogs::askOpenFile(const FileQuestion& question)
{
    return QFileDialog::getOpenFileName(m_window, question.title, question.folder, question.filter);
}

QString QtDialogs::askFolder(const QString& title, const QString& folder)
{
    return QFileDialog::getExistingDirectory(m_window, title, folder);
}

std::optional<SiteTrust> QtDialogs::askTrust(const TrustQuestion& question)
{
    TrustDialog dialog(question, m_window);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.trust()) : std::nullopt;
}

void QtDialogs::showError(const Error& error)
{
    QStringList detail;
    for (const QString& part : {error.whatWasKept, error.whatToDo}) {
        if (!part.isEmpty())
            detail += part;
    }
    if (!error.file.isEmpty())
        detail += QDir::toNativeSeparators(error.file);
    const QString title = error.file.isEmpty() ? QGuiApplication::applicationDisplayName()
                                               : QFileInfo(error.file).fileName();
    ask(m_window, title, error.whatHappened, detail.join(QStringLiteral("\n\n")),
        {{tr("&OK"), QMessageBox::AcceptRole}});
}

} // namespace galley
