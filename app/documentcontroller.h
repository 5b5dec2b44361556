#pragma once

#include "app/dialogs.h"
#include "app/saveplan.h"
#include "editor/post/diagnostic.h"
#include "editor/postdocument.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace galley {

struct JournalEntry;

// Whether the file is compiled into the program, as the sample post is.
bool isEmbedded(const QString& file);

// The open post and its file: opening, saving, closing, and noticing that the file was changed by
// somebody else. Nothing on disk changes but by save() and saveAs().
class DocumentController : public QObject {
    Q_OBJECT
public:
    explicit DocumentController(Dialogs& dialogs, QObject* parent = nullptr);

    PostDocument& document() { return m_document; }
    // Absolute path; below ":/" for the sample post, empty before anything was opened.
    QString file() const { return m_file; }
    // The file's name for titles and messages.
    QString displayName() const;
    // True when saving has to ask for a place: the sample, or no file at all.
    bool needsPlace() const;
    // What was odd in the file's bytes, e.g. not UTF-8.
    const QList<Diagnostic>& byteProblems() const { return m_byteProblems; }

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

    // True when the post may go away: nothing unsaved, saved now, or the user lets it go.
    bool mayClose();

    // Compares the file with what was loaded and says what it found by outsideChanged().
    void checkOutside();
    // The file as it is on disk; the window's text is given up.
    void reload();
    // The window's text stays and the next save replaces the file as it is now.
    void keepMine();

Q_SIGNALS:
    void fileChanged(const QString& file); // another post, or another place for this one
    void opened(); // after fileChanged: the document holds the new text
    void aboutToSave(); // the file is about to be replaced by the text as it is now
    void saved(const QString& file);
    void closing(); // the text is about to be replaced by another post's
    void reloaded();
    void outsideChanged(galley::OutsideStep step);
    void failed(const galley::Error& error);

private:
    void adopt(const QString& path, const DecodedText& decoded, const QByteArray& base, bool isNew);
    void watch();
    bool write(const QByteArray& wanted);
    bool saveOverOutside();
    std::optional<QByteArray> onDisk() const;
    QString suggestedFolder() const;
    bool report(const Error& error);

    Dialogs& m_dialogs;
    PostDocument m_document;
    QString m_file;
    QString m_defaultFolder;
    QByteArray m_base; // the file's bytes as loaded or last saved
    bool m_isNew = false;
    QList<Diagnostic> m_byteProblems;
    QFileSystemWatcher m_watcher;
    QTimer m_outsideTimer;
    OutsideStep m_lastStep = OutsideStep::Nothing;
};

} // namespace galley
