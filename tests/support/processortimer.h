// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <ctime>

namespace galley::test {

// The time that this thread has had a processor since start(): what a test may set limits to, since
// other programs on the machine do not count.
class ProcessorTimer {
public:
    ProcessorTimer() { start(); }

    void start() { m_start = now(); }
    qint64 nsecsElapsed() const { return now() - m_start; }
    qint64 elapsed() const { return nsecsElapsed() / 1'000'000; } // ms

private:
    static qint64 now()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return qint64(time.tv_sec) * 1'000'000'000 + qint64(time.tv_nsec);
    }

    qint64 m_start = 0;
};

} // namespace galley::test
