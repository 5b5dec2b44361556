// SPDX-License-Identifier: MIT
#include "preview/page/live/renderqueue.h"

namespace galley {

namespace {

RenderedPagePtr rendering(const RenderFunction& render, const RenderJob& job)
{
    return std::make_shared<const RenderedPage>(render(job));
}

RenderedPagePtr renderingOfPost(const RenderFunction& render, RenderJob job)
{
    job.mode = PreviewMode::Post;
    return rendering(render, job);
}

} // namespace

RenderQueue::RenderQueue(std::function<RenderFunction()> makeRenderer, QObject* parent)
    : QObject(parent)
    , m_thread([this, make = std::move(makeRenderer)] { run(make); })
{
}

RenderQueue::~RenderQueue()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void RenderQueue::request(RenderJob job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting = std::move(job);
    }
    m_wake.notify_one();
}

void RenderQueue::deliverWithin(std::chrono::microseconds patience)
{
    {
        std::unique_lock lock(m_mutex);
        if (m_lastDuration > patience)
            return;
        const auto isIdle = [this] { return !m_waiting && !m_busy; };
        if (!m_finished.wait_for(lock, patience, isIdle))
            return;
    }
    deliver();
}

void RenderQueue::deliver()
{
    std::optional<Done> done;
    {
        const std::lock_guard lock(m_mutex);
        std::swap(done, m_done);
    }
    if (done)
        Q_EMIT rendered(done->post, done->shown, done->step, done->job);
}

void RenderQueue::run(const std::function<RenderFunction()>& makeRenderer)
{
    const RenderFunction render = makeRenderer();
    while (std::optional<RenderJob> job = nextJob()) {
        const auto begin = std::chrono::steady_clock::now();
        Done done = finished(render, *std::move(job));
        {
            const std::lock_guard lock(m_mutex);
            m_lastDuration = std::chrono::duration_cast<std::chrono::microseconds>(
                std::chrono::steady_clock::now() - begin);
            m_done = std::move(done);
            m_busy = false;
        }
        m_finished.notify_one();
        QMetaObject::invokeMethod(this, &RenderQueue::deliver, Qt::QueuedConnection);
    }
}

std::optional<RenderJob> RenderQueue::nextJob()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_stopping || m_waiting; });
    if (m_stopping)
        return {};
    m_busy = true;
    return std::exchange(m_waiting, std::nullopt);
}

RenderQueue::Done RenderQueue::finished(const RenderFunction& render, RenderJob job)
{
    Done done;
    done.post = renderingOfPost(render, job);
    done.shown = job.mode == PreviewMode::Post ? done.post : rendering(render, job);
    if (!m_pages.empty()) {
        done.step.from = m_pages.back();
        done.step.patch = blockPatch(done.step.from->blocks, done.shown->blocks);
    }
    done.job = std::move(job);
    // Pages that nobody else holds any more go here, not in the thread that let go of them.
    if (done.post != done.shown)
        m_pages.push_back(done.post);
    m_pages.push_back(done.shown);
    std::erase_if(m_pages, [](const RenderedPagePtr& page) { return page.use_count() == 1; });
    return done;
}

} // namespace galley
