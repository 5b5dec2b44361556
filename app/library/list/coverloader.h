// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/checkout/sitesnapshot.h"

#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QThreadPool>

#include <optional>

namespace galley {

// Small pictures of posts' covers: read from the checkout and decoded on threads of their own,
// kept in memory up to a bound. A picture that cannot be read is remembered as such.
class CoverLoader : public QObject {
    Q_OBJECT
public:
    explicit CoverLoader(QObject* parent = nullptr);
    ~CoverLoader() override;

    // Pictures of another checkout; forgets those of the last.
    void setSite(const SiteSnapshotPtr& site);
    // The picture, filling `size` (logical pixels) at `ratio` device pixels each and cut to it;
    // null when there is none, nothing while it is being loaded. loaded() follows a first request.
    std::optional<QPixmap> cover(const QString& sitePath, QSize size, qreal ratio);

Q_SIGNALS:
    void loaded();

private:
    void load(const QString& sitePath, QSize pixels, const QString& key);

    SiteSnapshotPtr m_site;
    QCache<QString, QPixmap> m_pictures; // cost: kilobytes
    QSet<QString> m_loading;
    QThreadPool m_pool;
    int m_generation = 0;
};

} // namespace galley
