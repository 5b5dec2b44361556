// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/platform/threadclock.h"

#include <QJSEngine>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace galley {

// Stops a script that takes more of the processor's time than it may. Time in which other programs
// have the processor does not count: a busy machine fails no page. Where threads' clocks cannot be
// read, all time counts.
class Watchdog {
public:
    explicit Watchdog(QJSEngine& engine);
    ~Watchdog();
    Watchdog(const Watchdog&) = delete;
    Watchdog& operator=(const Watchdog&) = delete;

    // To be called on the thread that runs the script, as finish() is.
    void start(std::chrono::milliseconds limit);
    // Whether the script was stopped; the engine can be used again afterwards.
    bool finish();

private:
    using Clock = std::chrono::steady_clock;

    void watch();

    QJSEngine& m_engine;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    Clock::time_point m_deadline = Clock::time_point::max(); // not before it is the limit reached
    ThreadClock m_clock; // of the script's thread
    std::chrono::nanoseconds m_end{0}; // by that clock
    bool m_fired = false;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace galley
