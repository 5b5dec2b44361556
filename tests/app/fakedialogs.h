#pragma once

#include "app/dialogs.h"

#include <QList>

namespace galley::test {

// Answers prepared by a test; notes what was asked.
class FakeDialogs : public Dialogs {
public:
    UnsavedAnswer unsaved = UnsavedAnswer::Cancel;
    ConflictAnswer conflict = ConflictAnswer::Cancel;
    RecoveryAnswer recovery = RecoveryAnswer::Later;
    QString saveFile;
    QString openFile;
    QString folder;

    QStringList asked; // "unsaved NAME", "conflict NAME", …
    QList<Error> errors;

    UnsavedAnswer askUnsaved(const QString& fileName) override
    {
        asked += QStringLiteral("unsaved ") + fileName;
        return unsaved;
    }
    ConflictAnswer askConflict(const QString& fileName, bool) override
    {
        asked += QStringLiteral("conflict ") + fileName;
        return conflict;
    }
    RecoveryAnswer askRecovery(const QString& fileName, const QString&, int) override
    {
        asked += QStringLiteral("recovery ") + fileName;
        return recovery;
    }
    QString askSaveFile(const FileQuestion& question) override
    {
        asked += QStringLiteral("save ") + question.name;
        return saveFile;
    }
    QString askOpenFile(const FileQuestion&) override
    {
        asked += QStringLiteral("open");
        return openFile;
    }
    QString askFolder(const QString&, const QString&) override
    {
        asked += QStringLiteral("folder");
        return folder;
    }
    void showError(const Error& error) override { errors += error; }
};

} // namespace galley::test
