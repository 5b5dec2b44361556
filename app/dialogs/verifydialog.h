// SPDX-License-Identifier: MIT
#pragma once

#include "preview/verify/verification.h"

#include <QDialog>

#include <atomic>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QThread;
class QTreeWidget;
class QTreeWidgetItem;

namespace galley {

// Builds the site with the installed Jekyll and compares every post's page with Galley's: progress,
// a way to stop, and the posts that differ with where they do.
class VerifyDialog : public QDialog {
    Q_OBJECT
public:
    // `runsRuby`: whether the site's own Ruby may run.
    VerifyDialog(SiteSnapshotPtr site, bool runsRuby, QWidget* parent = nullptr);
    ~VerifyDialog() override; // stops the comparison

Q_SIGNALS:
    void postChosen(const QString& file, int line); // relative to the site's root; line 0: unknown
    void rubyAllowed(); // for this site, from now on

private:
    void buildLayout();
    void start();
    void showProgress(int done, int total);
    void showResult(const Result<Verification>& result);
    void showNotRun(const QStringList& notRun);
    void allowRuby();
    void addRow(const PostVerdict& post);

    SiteSnapshotPtr m_site;
    QLabel* m_status;
    QProgressBar* m_progress;
    QTreeWidget* m_posts;
    QLabel* m_notRun;
    QPushButton* m_allow;
    QPushButton* m_close;
    bool m_runsRuby;
    std::atomic<bool> m_cancelled = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace galley
