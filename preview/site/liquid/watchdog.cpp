// SPDX-License-Identifier: MIT
#include "preview/site/liquid/watchdog.h"

namespace galley {

Watchdog::Watchdog(QJSEngine& engine)
    : m_engine(engine)
    , m_thread(&Watchdog::watch, this)
{
}

Watchdog::~Watchdog()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

void Watchdog::start(std::chrono::milliseconds limit)
{
    const std::lock_guard lock(m_mutex);
    // The thread sleeps until the deadline it knows; a later one needs no waking.
    const bool mustWake = m_deadline == Clock::time_point::max();
    m_deadline = Clock::now() + limit;
    m_clock = ThreadClock::ofThisThread();
    m_end = m_clock.used() + limit;
    m_fired = false;
    if (mustWake)
        m_changed.notify_one();
}

bool Watchdog::finish()
{
    const std::lock_guard lock(m_mutex);
    m_deadline = Clock::time_point::max();
    m_engine.setInterrupted(false);
    return m_fired;
}

void Watchdog::watch()
{
    std::unique_lock lock(m_mutex);
    while (!m_ending) {
        if (m_deadline == Clock::time_point::max()) {
            m_changed.wait(lock);
        } else if (Clock::now() < m_deadline) {
            m_changed.wait_until(lock, m_deadline);
        } else if (const auto left = m_end - m_clock.used(); left > left.zero()) {
            m_deadline = Clock::now() + left;
        } else {
            m_fired = true;
            m_deadline = Clock::time_point::max();
            m_engine.setInterrupted(true);
        }
    }
}

} // namespace galley
