// SPDX-License-Identifier: MIT
#include "app/store/versionqueue.h"

#include <algorithm>

namespace galley {

VersionQueue::VersionQueue(const VersionStore& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
    m_writer.setMaxThreadCount(1);
}

VersionQueue::~VersionQueue()
{
    flush();
}

void VersionQueue::flush()
{
    m_writer.waitForDone();
}

void VersionQueue::add(const QString& post, const QByteArray& bytes, VersionKind kind)
{
    const QMutexLocker locker(&m_mutex);
    const auto earlier = std::ranges::find_if(m_waiting, [&](const Waiting& waiting) {
        return waiting.post == post && waiting.kind == VersionKind::Saved;
    });
    if (kind == VersionKind::Saved && earlier != m_waiting.end()) {
        earlier->bytes = bytes;
        return;
    }
    m_waiting += {post, bytes, kind};
    m_writer.start([this] { writeNext(); });
}

void VersionQueue::writeNext()
{
    QMutexLocker locker(&m_mutex);
    const Waiting next = m_waiting.takeFirst();
    locker.unlock();
    if (const Result<void> kept = m_store.add(next.post, next.bytes, next.kind); !kept)
        Q_EMIT addFailed(kept.error());
}

void VersionQueue::follow(const QString& from, const QString& to)
{
    m_writer.start([this, from, to] {
        if (const Result<void> followed = m_store.follow(from, to); !followed)
            Q_EMIT followFailed(followed.error());
    });
}

} // namespace galley
