// SPDX-License-Identifier: MIT
#pragma once

#include "preview/page/engine/crashretrypolicy.h"
#include "preview/page/engine/previewpage.h"
#include "preview/page/guard/sitetrust.h"

#include <QElapsedTimer>
#include <QObject>

#include <chrono>

class QWebEngineView;

namespace galley {

class RenderHangDetector;
class PreviewProfile;

// The web engine of a view: profile, page and widget, which come and go together. Pages under other
// rules get another one, and so does the page whose process was lost, after a while.
class PreviewEngine : public QObject {
    Q_OBJECT
public:
    // `host` is to be the widget's parent; `log` takes what the page asked for in vain. Both must
    // outlive the engine.
    PreviewEngine(TrafficLog& log, QWidget& host);
    ~PreviewEngine() override;

    // Null before start() and after end().
    PreviewPage* page() const { return m_page.get(); }
    QWebEngineView* view() const { return m_view; }
    // Of the process that draws the page; 0 before it runs.
    qint64 process() const;
    // What stands in place of the page; empty while there is nothing to say.
    QString message() const { return m_message; }

    // Unless it runs, waits after a loss, or may not run here, which message() then says.
    void start(const SiteTrust& trust);
    void end();
    // Shows a page of the site, in an engine of its own when the rules are others.
    void show(const RenderedPagePtr& page, PageStep step, const PreviewSubject& subject,
        const SiteSnapshotPtr& site, const SiteTrust& trust);
    // How much of the processor one change may take before the process is stopped.
    void setPatience(std::chrono::milliseconds patience);

Q_SIGNALS:
    void started(); // with a new page and widget
    void ending(); // page and widget are still there
    void lost(); // the page's process has died
    void due(); // start() again: the wait after a loss is over

private:
    bool isUnderOtherRules(const SiteSnapshotPtr& site, const SiteTrust& trust) const;
    void stopHangingPage();
    void comeBack();

    // The page goes before its profile.
    struct Parts {
        std::unique_ptr<PreviewProfile> profile;
        std::unique_ptr<PreviewPage> page;
    };

    TrafficLog& m_log;
    QWidget& m_host;
    std::unique_ptr<PreviewProfile> m_profile;
    std::unique_ptr<PreviewPage> m_page;
    QWebEngineView* m_view = nullptr;
    // Gone from the window, and soon for good: what called us may be a signal of theirs.
    std::vector<Parts> m_retired;
    SiteSnapshotPtr m_site; // of the page shown
    SiteTrust m_trust; // that the page was started under

    RenderHangDetector* m_hangDetector;
    CrashRetryPolicy m_retryPolicy;
    PreviewPage::Places m_places; // of the page whose process was lost
    bool m_isWaiting = false; // for the time to load the lost page again
    bool m_tookTooLong = false; // we ended the process
    QElapsedTimer m_clock;
    QString m_message;
};

} // namespace galley
