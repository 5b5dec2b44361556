// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/textrope.h"
#include "preview/page/guard/sitetrust.h"
#include "preview/page/live/blockpatch.h"
#include "preview/page/live/previewmode.h"
#include "preview/site/checkout/sitesnapshot.h"
#include "preview/site/render/renderedpage.h"

#include <QObject>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace galley {

struct RenderJob {
    TextRope text; // lines end in '\n'
    QString file; // absolute path; may be empty
    SiteSnapshotPtr site;
    PreviewMode mode = PreviewMode::Post;
    SiteTrust trust; // of the site; renders the same, but is shown under other rules
};

using RenderedPagePtr = std::shared_ptr<const RenderedPage>;

// How the blocks of the page that was rendered before become those of a page.
struct PageStep {
    RenderedPagePtr from; // null for the first page
    BlockPatch patch;
};

// Renders what the job's mode asks for.
using RenderFunction = std::function<RenderedPage(const RenderJob&)>;

// Renders in one thread of its own and keeps only the newest job: what is asked for while a job is
// running replaces what was waiting. Pages arrive in the order of their jobs, in the thread of the
// queue object. The post's own page is always rendered, for its problems, and in other modes than
// PreviewMode::Post also the page to be shown. What takes time in proportion to a page is done in
// that thread: comparing it with the one before, and freeing it.
class RenderQueue : public QObject {
    Q_OBJECT
public:
    // `makeRenderer` is called once in the rendering thread, so that a script engine may live
    // there.
    explicit RenderQueue(std::function<RenderFunction()> makeRenderer, QObject* parent = nullptr);
    ~RenderQueue() override; // waits for the running job

    void request(RenderJob job);
    // Waits up to `patience` for the page of the newest job and delivers it at once. Saves a turn
    // of the event loop when rendering takes a millisecond or two. Does not wait when recent jobs
    // took longer than that.
    void deliverWithin(std::chrono::microseconds patience);

Q_SIGNALS:
    void rendered(const galley::RenderedPagePtr& post, const galley::RenderedPagePtr& shown,
        const galley::PageStep& step, const galley::RenderJob& job);

private:
    struct Done {
        RenderedPagePtr post;
        RenderedPagePtr shown; // the same in PreviewMode::Post
        PageStep step; // to `shown`
        RenderJob job;
    };

    void run(const std::function<RenderFunction()>& makeRenderer);
    std::optional<RenderJob> nextJob(); // waits for one; none = the end
    Done finished(const RenderFunction& render, RenderJob job);
    void deliver();

    std::mutex m_mutex; // guards what follows, but for the thread
    std::condition_variable m_wake; // a job waits, or the end has come
    std::condition_variable m_finished; // a page is done
    std::optional<RenderJob> m_waiting;
    std::optional<Done> m_done; // rendered and not yet delivered
    bool m_busy = false;
    bool m_stopping = false;
    std::chrono::microseconds m_lastDuration{0};

    std::vector<RenderedPagePtr> m_pages; // the rendering thread's: newest last, freed by it
    std::thread m_thread;
};

} // namespace galley
