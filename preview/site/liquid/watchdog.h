#pragma once

#include <QJSEngine>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace galley {

// Stops a script that runs for longer than it may.
class Watchdog {
public:
    explicit Watchdog(QJSEngine& engine);
    ~Watchdog();
    Watchdog(const Watchdog&) = delete;
    Watchdog& operator=(const Watchdog&) = delete;

    void start(std::chrono::milliseconds limit);
    // Whether the script was stopped; the engine can be used again afterwards.
    bool finish();

private:
    void watch();

    using Clock = std::chrono::steady_clock;
    QJSEngine& m_engine;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    Clock::time_point m_deadline = Clock::time_point::max();
    bool m_fired = false;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace galley
