// SPDX-License-Identifier: MIT
#pragma once

#include "preview/page/guard/lockedwebpage.h"
#include "preview/page/live/pagecomposer.h"
#include "preview/page/live/renderqueue.h"
#include "preview/page/live/scrollmap.h"
#include "preview/page/live/wordplace.h"

#include <QWebEngineScript>

namespace galley {

// What a page is a version of.
struct PreviewSubject {
    QString file; // of the post
    PreviewMode mode = PreviewMode::Post;
    friend bool operator==(const PreviewSubject&, const PreviewSubject&) = default;
};

class StaleAssetCheck;
class PreviewBridge;
class PreviewProfile;
class TrafficLog;

// The web engine's page that shows a rendered post and follows it with the smallest changes. At
// most one change is under way; what comes meanwhile is kept, newest only, and sent as one.
class PreviewPage : public LockedWebPage {
    Q_OBJECT
public:
    // Scroll positions of a post's modes.
    struct Places {
        QString file; // of the post
        QHash<PreviewMode, QPointF> byMode;
    };

    PreviewPage(PreviewProfile& profile, TrafficLog& log, const SiteTrust& trust, QObject* parent);
    ~PreviewPage() override;

    // Shows a page; `step` spares comparing it when it leads from the one shown. Another version of
    // the subject shown keeps its place; so do the modes of one post when they come back.
    void show(RenderedPagePtr page, PageStep step, const PreviewSubject& subject);
    // Where the reader was; handed to the page that takes this one's place.
    Places places() const;
    void setPlaces(const Places& places);
    // True while the page's document shows some version of the post and can be patched.
    bool isReady() const { return m_shown != nullptr; }

    // Brings a line of the file to a fraction of the view's height; unless `align`, only when the
    // line is out of sight. Remembered while the page loads; pages of other modes have no lines.
    void showLine(double line, double fraction, bool align);
    // Marks the block of the line that the caret is in, from now on; 0 = none.
    void markLine(int line);
    // The reader has taken over scrolling: says where, until the next showLine.
    void release();
    // Tells what is at a place of the window, in CSS pixels, as a click there would.
    void activate(const QPointF& place);
    // What the reader has selected; both are empty without a selection.
    void askSelected(const std::function<void(const QString& html, const QString& text)>& answer);
    // Goes where a link leads, as far as pages may be left.
    void followLink(const QUrl& url);

Q_SIGNALS:
    void ready();
    // The engine was given work, and has done it. Work may begin again before it ends.
    void workBegan();
    void workEnded();
    void patched();
    void lineActivated(int line, const galley::ClickedText& text);
    void lineScrolledTo(double line, double fraction);
    void linkClicked(const QUrl& url);

protected:
    bool acceptNavigationRequest(const QUrl& url, NavigationType type, bool isMainFrame) override;

private:
    struct LineTarget {
        double line = 1, fraction = 0;
        bool align = false;
    };

    void connectBridge();
    void startLate();
    void addScript(const QString& name, const QString& source, quint32 worldId,
        QWebEngineScript::InjectionPoint point);
    void update();
    void open();
    std::optional<QPointF> rememberedPlace() const;
    void change();
    void onLoaded(int load, int scripts);
    void onChanged(const QVariant& result, const RenderedPagePtr& page, int load);
    void onElementClicked(int block, int element, const QString& before, const QString& after);
    void askMentioned(
        const QStringList& paths, const std::function<void(const QStringList&)>& answer);
    int markedBlock(const RenderedPage& page) const;
    void noteMissing(const PageComposer::Composed& composed);
    void runInWorld(const QString& script, const std::function<void(const QVariant&)>& done = {});

    PreviewProfile& m_profile;
    TrafficLog& m_log;
    const SiteTrust m_trust;
    PreviewBridge* m_bridge;
    StaleAssetCheck* m_sweep;
    PageComposer m_composer;

    RenderedPagePtr m_newest; // what shall be shown
    PageStep m_newestStep; // to it
    PreviewSubject m_newestSubject;
    RenderedPagePtr m_loading; // what the document being loaded holds
    RenderedPagePtr m_shown; // what the document holds
    PreviewSubject m_loadedSubject; // of the latest load
    QPointF m_scroll;
    Places m_places; // as of the latest load
    bool m_anew = false; // what the page links to has changed: it must be loaded
    bool m_changing = false; // a change is under way
    bool m_canPatch = false; // the document's blocks are told apart
    int m_load = 0; // number of the latest load
    std::optional<LineTarget> m_target; // to be shown once the page is ready
    int m_caretLine = 0; // whose block is marked
    std::shared_ptr<int> m_alive = std::make_shared<int>(); // ends with this object's members
};

} // namespace galley
