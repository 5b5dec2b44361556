// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/error.h"
#include "preview/site/checkout/sitesnapshot.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace galley {

// The open checkout as its newest snapshot. Reads off the GUI thread and again when a file that the
// pages depend on changes.
class SiteController : public QObject {
    Q_OBJECT
public:
    explicit SiteController(QObject* parent = nullptr);
    ~SiteController() override;

    // Starts reading the checkout; empty = the embedded sample site. siteChanged() or failed()
    // follows.
    void open(const QString& root);
    // Reads again, reusing what did not change.
    void refresh();

    QString root() const { return m_root; } // empty = embedded
    SiteSnapshotPtr site() const { return m_site; } // null until first read
    bool isEmbedded() const { return m_root.isEmpty(); }

Q_SIGNALS:
    void readingStarted();
    void siteChanged(const galley::SiteSnapshotPtr& site);
    void failed(const galley::Error& error);

private:
    void start();
    void take(int request, const Result<SiteSnapshotPtr>& result);
    void watch();

    QString m_root;
    SiteSnapshotPtr m_site;
    int m_request = 0; // only the newest reading counts
    bool m_reading = false;
    bool m_again = false;
    QFileSystemWatcher m_watcher;
    QTimer m_refreshTimer;
    QThreadPool m_reader;
};

} // namespace galley
