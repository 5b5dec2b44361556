#include "app/qtdialogs.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace galley {

namespace {

// A message box whose buttons say what they do; returns the index of the one pressed, or that of
// the last for Escape.
int ask(QWidget* window, const QString& text, const QString& detail,
    const QList<std::pair<QString, QMessageBox::ButtonRole>>& choices)
{
    QMessageBox box(QMessageBox::NoIcon, QCoreApplication::applicationName(), text,
        QMessageBox::NoButton, window);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(detail);
    QList<QAbstractButton*> buttons;
    for (const auto& [label, role] : choices)
        buttons += box.addButton(label, role);
    box.setDefaultButton(qobject_cast<QPushButton*>(buttons.first()));
    box.setEscapeButton(buttons.last());
    box.exec();
    return int(buttons.indexOf(box.clickedButton()));
}

} // namespace

UnsavedAnswer QtDialogs::askUnsaved(const QString& fileName)
{
    const int pressed = ask(m_window, tr("Save the changes to “%1”?").arg(fileName),
        tr("Without saving, the changes since the last save are gone."),
        {{tr("Save"), QMessageBox::AcceptRole}, {tr("Don’t Save"), QMessageBox::DestructiveRole},
            {tr("Cancel"), QMessageBox::RejectRole}});
    return pressed == 0 ? UnsavedAnswer::Save
        : pressed == 1  ? UnsavedAnswer::Discard
                        : UnsavedAnswer::Cancel;
}

ConflictAnswer QtDialogs::askConflict(const QString& fileName, bool saving)
{
    const QString detail = saving
        ? tr("Saving would replace what somebody else, or another program, has written meanwhile. "
             "Nothing has been saved yet.")
        : tr("This window holds changes that are not saved. Nothing has been lost on either side.");
    const int pressed = ask(m_window, tr("“%1” was changed outside Galley.").arg(fileName), detail,
        {{saving ? tr("Save Mine") : tr("Keep Mine"), QMessageBox::AcceptRole},
            {tr("Load the Changed File"), QMessageBox::DestructiveRole},
            {tr("Cancel"), QMessageBox::RejectRole}});
    return pressed == 0 ? ConflictAnswer::KeepMine
        : pressed == 1  ? ConflictAnswer::TakeTheirs
                        : ConflictAnswer::Cancel;
}

RecoveryAnswer QtDialogs::askRecovery(const QString& fileName, const QString& when, int words)
{
    const int pressed = ask(m_window, tr("Galley kept unsaved text of “%1”.").arg(fileName),
        tr("It was written on %1 (words: %2). Restoring opens the post with this text; the file "
           "itself stays as "
           "it is until you save, and Undo goes back to it.")
            .arg(when)
            .arg(words),
        {{tr("Restore"), QMessageBox::AcceptRole}, {tr("Throw Away"), QMessageBox::DestructiveRole},
            {tr("Ask Again Later"), QMessageBox::RejectRole}});
    return pressed == 0 ? RecoveryAnswer::Restore
        : pressed == 1  ? RecoveryAnswer::Discard
                        : RecoveryAnswer::Later;
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

void QtDialogs::showError(const Error& error)
{
    QStringList detail;
    for (const QString& part : {error.whatWasKept, error.whatToDo}) {
        if (!part.isEmpty())
            detail += part;
    }
    if (!error.file.isEmpty())
        detail += QDir::toNativeSeparators(error.file);
    ask(m_window, error.whatHappened, detail.join(QStringLiteral("\n\n")),
        {{tr("OK"), QMessageBox::AcceptRole}});
}

} // namespace galley
