// SPDX-License-Identifier: MIT
#pragma once

#include "app/document/documentcontroller.h"
#include "app/panes/noticebar.h"
#include "app/store/postlock.h"
#include "app/store/recovery.h"
#include "app/store/versionqueue.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

class QTextCursor;

namespace galley {

class Autosave;
class MarkdownEditor;
class RestoredVersion;

// What keeps a writer's words, wired to text and notices: earlier versions, text of sessions that
// broke off, changes by others, two windows on one post, the end of the desktop's session.
class SafetyNet : public QObject {
    Q_OBJECT
public:
    // All outlive the net. `recoveryFolder`: of journals; versions and locks have folders beside
    // it.
    SafetyNet(DocumentController& controller, Autosave& autosave, Dialogs& dialogs,
        MarkdownEditor& editor, NoticeBar& notice, const QString& recoveryFolder,
        QObject* parent = nullptr);
    ~SafetyNet() override; // waits for versions that are being written

    // Asks about unsaved text of earlier sessions. True: some of it is open now.
    bool offerRecovery();
    // The same for all that is kept, on the user's wish.
    void recoverLater();
    // Lets the user compare earlier versions and take one back.
    void showVersions();
    // The title's name for the post at hand.
    QString documentTitle() const;
    const VersionStore& versions() const { return m_versions; }
    // Posts with texts that earlier sessions left unsaved; absolute paths.
    QSet<QString> abandonedPosts() const;
    // Takes the versions of a renamed post along; those of the open one go on under the new name.
    void followMove(const QString& from, const QString& to);
    // Waits until all versions are on disk.
    void flush();
    // The same for versions and journal, before the program or the desktop's session ends.
    void keepAll();

Q_SIGNALS:
    void announced(const QString& message); // for the status line
    void titleChanged();

private:
    void wireVersions();
    void wireOutside();
    void wireLock();
    void wireSessionEnd();
    std::function<void()> done(std::function<void()> run) const;
    void say(const QString& text, const QList<NoticeBar::Choice>& choices = {});
    void saidEnough();
    void showOutside(OutsideStep step);
    void showGone();
    void showMerged(const PostMerge& merge);
    void showReadOnly();
    QList<RecoveryOffer> offers();
    QList<RecoveryOffer> unnamedOffers();
    bool offer(const QList<RecoveryOffer>& found);
    void goToUnsaved();
    void rememberView();
    void restoreView();

    DocumentController& m_controller;
    Autosave& m_autosave;
    Dialogs& m_dialogs;
    MarkdownEditor& m_editor;
    NoticeBar& m_notice;
    QString m_said; // the last notice of its own
    RecoveryFolder m_recovery;
    VersionStore m_versions;
    VersionQueue m_queue; // into the store
    PostLock m_lock;
    std::unique_ptr<RestoredVersion> m_restored; // the one that the post at hand was given last
    std::unique_ptr<QTextCursor> m_topLine; // of the view while a changed file is loaded
    double m_topPart = 0; // how much of that line is above the view
};

} // namespace galley
