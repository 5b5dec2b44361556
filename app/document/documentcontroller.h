// SPDX-License-Identifier: MIT
#pragma once

#include "app/dialogs/dialogs.h"
#include "app/document/saveplan.h"
#include "app/store/version.h"
#include "editor/document/postdocument.h"
#include "editor/post/base/diagnostic.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <functional>

namespace galley {

class PostLock;

// Whether the file is compiled into the program, as the sample post is.
bool isEmbedded(const QString& file);

// The open post and its file: opening, saving, closing, and noticing that the file was changed by
// somebody else. Nothing on disk changes but by save() and saveAs(), and no text is given up that
// putAside() has not named before.
class DocumentController : public QObject {
    Q_OBJECT
public:
    explicit DocumentController(Dialogs& dialogs, QObject* parent = nullptr);
    // Tells other windows what is open here, and asks who has it; must outlive the controller.
    void setLock(PostLock* lock) { m_lock = lock; }
    // While it says true, e.g. because an input method composes, outside changes wait.
    void setBusyCheck(std::function<bool()> isBusy) { m_isBusy = std::move(isBusy); }

    PostDocument& document() { return m_document; }
    // Absolute path; below ":/" for the sample post, empty before anything was opened.
    QString file() const { return m_file; }
    // The file's name for titles and messages.
    QString displayName() const;
    // True when saving has to ask for a place: the sample, or no file at all.
    bool needsPlace() const;
    // True while a long text is being put in: nothing else can be opened.
    bool isLoading() const { return m_loading; }
    // True while another window writes the post; saving then makes a copy.
    bool isReadOnly() const { return m_document.isReadOnly(); }
    // Ends reading: this window writes the post from now on.
    void takeOver();
    // Another window has taken the post over.
    void giveWay();
    // What was odd in the file's bytes, e.g. not UTF-8.
    const QList<Diagnostic>& byteProblems() const { return m_byteProblems; }

    // The file's bytes as loaded or last saved.
    const QByteArray& base() const { return m_base; }

    // Each asks about unsaved text first and returns false when nothing was opened.
    bool open(const QString& path);
    // A post that is not on disk yet: `bytes` are its text, counted as unsaved.
    bool openNew(const QString& path, const QByteArray& bytes);
    // An empty post without a name, e.g. in a site that has none yet.
    bool openUntitled();
    // The file as it is on disk with the journal's text over it, counted as unsaved.
    bool openRecovered(const JournalEntry& entry);

    bool save();
    bool saveAs();
    // Where Save As starts when the post has no folder of its own; e.g. the site's `_posts`.
    void setDefaultFolder(const QString& folder) { m_defaultFolder = folder; }

    // The post's file has another name now and these bytes. The text in the window gets the edits
    // as one undo step; what is not saved stays so, and earlier undo steps stay.
    void followMove(const QString& path, const QByteArray& base, const QList<TextEdit>& edits);

    // The post's file was deleted by the user: an empty post takes its place, and what was not
    // saved is put aside.
    void leaveDeleted();

    // True when the post may go away: nothing unsaved, saved now, or the user lets it go.
    bool mayClose();

    // Compares the file with what was loaded: takes over what can be, merges what both sides
    // changed in different places, and says by outsideChanged() what is left to decide.
    void checkOutside();
    // The file as it is on disk, as one step to undo; unsaved text is put aside.
    void reload();
    // The window's text stays and the next save replaces the file as it is now.
    void keepMine();
    // Shows what both sides changed side by side, and puts the choices into the text.
    void mergeByHand();
    // Where the file went when it was renamed in its folder: the one with the same content; empty
    // when there is none.
    QString renamedTo() const;
    // The text goes on under the name; the file there is what it was loaded from.
    void follow(const QString& file);

Q_SIGNALS:
    void fileChanged(const QString& file); // another post, or another place for this one
    void opened(); // after fileChanged: the document holds the new text
    void aboutToSave(); // the file is about to be replaced by the text as it is now
    void saved(const QString& file);
    void closing(); // the text is about to be replaced by another post's
    void aboutToReload();
    void reloaded();
    void merged(const galley::PostMerge& merge); // with what was changed outside
    void outsideChanged(galley::OutsideStep step);
    // A text of the post that was saved, or that window or file will no longer hold.
    void putAside(const QString& file, const QByteArray& bytes, galley::VersionKind kind);
    void failed(const galley::Error& error);

private:
    enum class Access { Write, Read, None };

    Access askForAccess(const QString& path);
    bool adopt(const QString& path, const DecodedText& decoded, const QByteArray& base, bool isNew);
    bool load(const DecodedText& decoded);
    void claim();
    void watch();
    // `before`: what the file holds until then, where it is known.
    bool write(const QByteArray& wanted, const std::optional<QByteArray>& before);
    bool saveOverOutside(const QByteArray& theirs);
    // Nothing: there is no such file. An error: there is, and it cannot be read.
    Result<std::optional<QByteArray>> onDisk() const;
    void bringFolderBack() const;
    bool reportUnread(Error error);
    QString suggestedFolder() const;
    bool report(const Error& error);

    void handleOutside(OutsideStep step, const std::optional<QByteArray>& theirs);
    PostMerge mergeWith(const QByteArray& theirs) const;
    void applyMerge(
        const PostMerge& merge, const QList<MergeChoice>& choices, const QByteArray& theirs);
    void replaceText(const QString& text);
    void say(OutsideStep step);

    Dialogs& m_dialogs;
    PostLock* m_lock = nullptr;
    std::function<bool()> m_isBusy;
    PostDocument m_document;
    QString m_file;
    QString m_defaultFolder;
    QByteArray m_base; // the file's bytes as loaded or last saved
    bool m_isNew = false;
    bool m_loading = false; // a long text is being put in, and events come through
    QList<Diagnostic> m_byteProblems;
    QFileSystemWatcher m_watcher;
    QTimer m_outsideTimer;
    OutsideStep m_lastStep = OutsideStep::Nothing;
};

} // namespace galley
