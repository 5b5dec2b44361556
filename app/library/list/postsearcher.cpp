// SPDX-License-Identifier: MIT
#include "app/library/list/postsearcher.h"

namespace galley {

PostSearcher::PostSearcher(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

PostSearcher::~PostSearcher()
{
    cancel();
    m_pool.waitForDone();
}

void PostSearcher::cancel()
{
    ++m_request;
    m_pool.clear();
    m_isSearching = false;
}

void PostSearcher::search(const SiteSnapshotPtr& site, const SearchWords& words)
{
    cancel();
    m_isSearching = true;
    m_pool.start([this, site, words, request = m_request.load()] {
        const QList<PostHit> hits =
            searchPosts(*site, words, [this, request] { return m_request != request; });
        QMetaObject::invokeMethod(
            this,
            [this, words, hits, request] {
                if (m_request != request)
                    return;
                m_isSearching = false;
                Q_EMIT found(words, hits);
            },
            Qt::QueuedConnection);
    });
}

} // namespace galley
