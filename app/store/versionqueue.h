// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/versionstore.h"

#include <QMutex>
#include <QObject>
#include <QThreadPool>

namespace galley {

// Earlier versions on their way to the store, written in order on a thread of their own. A save
// that is still waiting when the same post is saved again gives way to it: of a long text a version
// may take longer than the next save is away.
class VersionQueue : public QObject {
    Q_OBJECT
public:
    explicit VersionQueue(const VersionStore& store, QObject* parent = nullptr);
    ~VersionQueue() override; // writes what is waiting

    void add(const QString& post, const QByteArray& bytes, VersionKind kind);
    // The post has another name from now on.
    void follow(const QString& from, const QString& to);
    // Waits until all is written.
    void flush();

Q_SIGNALS:
    void addFailed(const galley::Error& error);
    void followFailed(const galley::Error& error);

private:
    struct Waiting {
        QString post;
        QByteArray bytes;
        VersionKind kind = VersionKind::Saved;
    };

    void writeNext();

    const VersionStore m_store;
    QMutex m_mutex;
    QList<Waiting> m_waiting; // guarded by it
    QThreadPool m_writer; // one thread
};

} // namespace galley
