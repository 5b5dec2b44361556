#pragma once

#include "editor/post/error.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace galley {

enum class UnsavedAnswer { Save, Discard, Cancel };
// The file changed on disk while the window holds other text.
enum class ConflictAnswer { KeepMine, TakeTheirs, Cancel };
enum class RecoveryAnswer { Restore, Discard, Later };

struct FileQuestion {
    QString title;
    QString folder; // where to start
    QString name; // suggested file name; empty when opening
    QString filter; // "Markdown (*.md *.markdown)"
};

// Questions that the program puts to its user. The window answers with real dialogs (QtDialogs),
// tests with prepared answers. Every call returns when the user has answered.
class Dialogs {
public:
    virtual ~Dialogs() = default;

    // What to do with changes that are not saved before the post goes away.
    virtual UnsavedAnswer askUnsaved(const QString& fileName) = 0;
    // Saving would replace somebody else's newer content (`saving`), or there is newer content to
    // load.
    virtual ConflictAnswer askConflict(const QString& fileName, bool saving) = 0;
    // Text of a session that ended without saving: whose, from when, how many words.
    virtual RecoveryAnswer askRecovery(const QString& fileName, const QString& when, int words) = 0;
    // Empty = cancelled.
    virtual QString askSaveFile(const FileQuestion& question) = 0;
    virtual QString askOpenFile(const FileQuestion& question) = 0;
    virtual QString askFolder(const QString& title, const QString& folder) = 0;
    virtual void showError(const Error& error) = 0;
};

} // namespace galley
