// SPDX-License-Identifier: MIT
#pragma once

#include "app/dialogs/dialogs.h"
#include "app/document/documentcontroller.h"
#include "app/library/moves/movefiles.h"
#include "app/site/sitecontroller.h"

#include <QObject>

#include <functional>
#include <optional>

namespace galley {

// What a user decided about a move.
struct MoveChoice {
    MoveWish wish;
    MovePlan plan;
    QList<LinkUpdate> links; // to update
};
// Nothing: cancelled.
using AskForMove = std::function<std::optional<MoveChoice>(const MoveFacts& facts)>;

// Renames, duplicates and publishes posts: gathers what is known, asks, carries it out. The open
// post stays open with its unsaved text and its undo steps.
class PostMover : public QObject {
    Q_OBJECT
public:
    // All must outlive this. `ask` shows the dialog.
    PostMover(DocumentController& controller, SiteController& sites, Dialogs& dialogs,
        AskForMove ask, QObject* parent = nullptr);

    // `file`: absolute; the open post or another one of the site.
    void start(MoveKind kind, const QString& file);

Q_SIGNALS:
    void renamed(const QString& from, const QString& to);
    void duplicated(const QString& copy);
    // `undo` takes all of it back as long as nobody has written the files again.
    void published(const QString& message, const std::function<void()>& undo);
    void announced(const QString& message);

private:
    std::optional<MoveFacts> gather(MoveKind kind, const QString& file);
    bool isSettled(const QString& file, const QByteArray& onDisk);
    bool rename(const MoveFacts& facts, const MoveChoice& choice);
    void publish(const MoveFacts& facts, const MoveChoice& choice);
    void takeBack(const MoveFacts& facts, const MovePlan& plan, const QList<FileStep>& steps);
    void sayRenamed(const MovePlan& plan);
    void duplicate(const MoveFacts& facts, const MoveChoice& choice);

    DocumentController& m_controller;
    SiteController& m_sites;
    Dialogs& m_dialogs;
    AskForMove m_ask;
};

} // namespace galley
