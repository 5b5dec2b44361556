// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/listing/postsearch.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>

namespace galley {

// Searches the texts of posts off the GUI thread. Only the newest request is answered; one that is
// under way ends early when another comes.
class PostSearcher : public QObject {
    Q_OBJECT
public:
    explicit PostSearcher(QObject* parent = nullptr);
    ~PostSearcher() override;

    void search(const SiteSnapshotPtr& site, const SearchWords& words);
    void cancel();
    bool isSearching() const { return m_isSearching; }

Q_SIGNALS:
    // `hits`: of each post of that site.
    void found(const galley::SearchWords& words, const QList<galley::PostHit>& hits);

private:
    std::atomic<int> m_request = 0;
    bool m_isSearching = false;
    QThreadPool m_pool;
};

} // namespace galley
