// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <chrono>

namespace galley {

// Time that a thread has had a processor: what budgets count, since a slow disk and other programs
// are nobody's attack. The plain way counts all the time that passes.
class ThreadClock {
public:
    static ThreadClock ofThisThread();

    // Since some moment in the past; may be asked by other threads while the thread runs.
    std::chrono::nanoseconds used() const;

private:
    [[maybe_unused]] int m_clock = 0; // the system's number for it, where it has one
};

// Milliseconds of this thread.
inline qint64 processorTime()
{
    using std::chrono::milliseconds;
    return std::chrono::duration_cast<milliseconds>(ThreadClock::ofThisThread().used()).count();
}

} // namespace galley
