// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace galley {

// Who has a post open, as a lock file says it.
struct PostHolder {
    QString host;
    QString user;
    qint64 process = 0;
    QString mark; // of the process
    QString window; // tells two windows of one process apart

    friend bool operator==(const PostHolder&, const PostHolder&) = default;
};

QByteArray encodeHolder(const PostHolder& holder);
std::optional<PostHolder> decodeHolder(const QByteArray& bytes);

// Whether nobody needs to be asked: on this machine, because the process is gone; on another, when
// nothing was heard of it for `heardAgo` seconds.
bool isStale(const PostHolder& holder, qint64 heardAgo);

// Says to other windows that a post is open here. The lock files are in the user's own data folder
// and, for other people and machines that share the checkout, in its git folder, which neither git
// nor Jekyll looks at; never among the site's own files. It is a courtesy: that nobody's text is
// overwritten is up to the comparison of contents at saving.
class PostLock : public QObject {
    Q_OBJECT
public:
    explicit PostLock(const QString& ownFolder, QObject* parent = nullptr);
    ~PostLock() override; // releases

    // Who else has the post open; stale locks are removed.
    std::optional<PostHolder> otherHolder(const QString& post) const;
    // This window's post from now on, whoever had it; the one before is released.
    void acquire(const QString& post);
    void release();
    // Looks whether the post was taken over; also done every now and then.
    void check();

    // How often another machine hears of this one, and how long it waits: seconds.
    static constexpr int heartbeat = 30;
    static constexpr int patience = 120;

Q_SIGNALS:
    void takenOver(const galley::PostHolder& holder);

private:
    QStringList lockFiles(const QString& post) const;
    void write(bool taking);

    QString m_ownFolder;
    PostHolder m_self;
    QString m_post; // held; empty = none
    QTimer m_timer;
    QThreadPool m_writer; // a share may be slow
};

} // namespace galley
