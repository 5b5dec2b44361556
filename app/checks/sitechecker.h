// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/diagnostic.h"
#include "preview/site/checkout/sitesnapshot.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

namespace galley {

// Looks in the background, a while after the site changed, for what in it stops the build, but for
// the post that is being written: that one is looked at with each key.
class SiteChecker : public QObject {
    Q_OBJECT
public:
    explicit SiteChecker(QObject* parent = nullptr);
    ~SiteChecker() override;

    // The site, or null; the file of the post that is open, absolute.
    void setPlace(const SiteSnapshotPtr& site, const QString& file);

Q_SIGNALS:
    void found(const QList<galley::Diagnostic>& problems);

private:
    void check();
    void take();

    SiteSnapshotPtr m_site;
    QString m_file;
    QFutureWatcher<QList<Diagnostic>> m_looking;
    QTimer m_timer;
    bool m_hadProblems = false;
};

} // namespace galley
