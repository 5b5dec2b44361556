#include "preview/page/renderqueue.h"

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
        Q_EMIT rendered(done->post, done->shown, done->job);
}

void RenderQueue::run(const std::function<RenderFunction()>& makeRenderer)
{
    const RenderFunction render = makeRenderer();
    for (;;) {
        RenderJob job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || m_waiting; });
            if (m_stopping)
                return;
            job = std::move(*m_waiting);
            m_waiting.reset();
            m_busy = true;
        }
        const auto begin = std::chrono::steady_clock::now();
        RenderedPagePtr post = renderingOfPost(render, job);
        RenderedPagePtr shown = job.mode == PreviewMode::Post ? post : rendering(render, job);
        {
            const std::lock_guard lock(m_mutex);
            m_lastDuration = std::chrono::duration_cast<std::chrono::microseconds>(
                std::chrono::steady_clock::now() - begin);
            m_done = Done{std::move(post), std::move(shown), std::move(job)};
            m_busy = false;
        }
        m_finished.notify_one();
        QMetaObject::invokeMethod(this, &RenderQueue::deliver, Qt::QueuedConnection);
    }
}

} // namespace galley
