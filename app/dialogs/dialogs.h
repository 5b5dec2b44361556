// SPDX-License-Identifier: MIT
#pragma once

#include "app/dialogs/trustquestion.h"
#include "app/store/recovery.h"
#include "editor/post/base/error.h"
#include "editor/post/merge/postmerge.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace galley {

enum class UnsavedAnswer { Save, Discard, Cancel };
// Saving meets other content than was loaded.
enum class ConflictAnswer { Merge, KeepMine, TakeTheirs, Cancel };
enum class InUseAnswer { ReadOnly, TakeOver, Cancel };

// Unsaved text that a session left, beside what the file holds now.
struct RecoveryOffer {
    FoundJournal journal;
    std::optional<QByteArray> onDisk; // nothing = the file is not there
};
// What to do with one of the offers.
struct RecoveryDecision {
    enum class Answer { Restore, OpenFile, Later };
    Answer answer = Answer::Later;
    qsizetype offer = 0; // index; of no matter for Later
};

struct FileQuestion {
    QString title;
    QString folder; // where to start
    QString name; // suggested file name; empty when opening
    QString filter; // "Markdown (*.md *.markdown)"
};

// A question whose answers depend on what was found.
struct ChoiceQuestion {
    QString title; // the name of what it is about
    QString text; // one sentence
    QString detail;
    QStringList choices; // what the buttons say; one that cancels is added
};

// Something that takes long, shown to the user while it goes on. Gone with the object.
class Progress {
public:
    virtual ~Progress() = default;
    // The share that is done, 0 to 1. The window stays alive, but takes no input other than a
    // cancel, after which this gives false.
    virtual bool advance(double share) = 0;
};

// Questions that the program puts to its user. The window answers with real dialogs (QtDialogs),
// tests with prepared answers. Every call returns when the user has answered.
class Dialogs {
public:
    virtual ~Dialogs() = default;

    // What to do with changes that are not saved before the post goes away.
    // `staysInVersions`: what is not saved can be found among the post's earlier versions.
    virtual UnsavedAnswer askUnsaved(const QString& fileName, bool staysInVersions) = 0;
    // Saving would replace somebody else's newer content, and some places were changed on both
    // sides. `mayMerge`: they can be shown side by side.
    virtual ConflictAnswer askConflict(const QString& fileName, bool mayMerge) = 0;
    // A choice for each conflict; nothing = not now.
    virtual std::optional<QList<MergeChoice>> askMerge(
        const QString& fileName, const PostMerge& merge) = 0;
    // Texts of sessions that ended without saving; at least one.
    virtual RecoveryDecision askRecovery(const QList<RecoveryOffer>& offers) = 0;
    // The post is open elsewhere; `holder` says where, as part of a sentence.
    virtual InUseAnswer askInUse(const QString& fileName, const QString& holder) = 0;
    // Index of the choice; -1 = cancelled.
    virtual int askChoice(const ChoiceQuestion& question) = 0;
    // Empty = cancelled.
    virtual QString askSaveFile(const FileQuestion& question) = 0;
    virtual QString askOpenFile(const FileQuestion& question) = 0;
    virtual QString askFolder(const QString& title, const QString& folder) = 0;
    // What a site's pages may do; nothing = cancelled.
    virtual std::optional<SiteTrust> askTrust(const TrustQuestion& question) = 0;
    virtual void showError(const Error& error) = 0;
    // `what`: e.g. "Opening “a.md”…". Nothing is seen of it when it is over soon.
    virtual std::unique_ptr<Progress> showProgress(const QString& what) = 0;
};

} // namespace galley
