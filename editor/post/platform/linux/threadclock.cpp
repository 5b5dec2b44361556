// SPDX-License-Identifier: MIT
#include "editor/post/platform/threadclock.h"

#include <pthread.h>
#include <time.h>

namespace galley {

ThreadClock ThreadClock::ofThisThread()
{
    ThreadClock clock;
    if (::pthread_getcpuclockid(::pthread_self(), &clock.m_clock) != 0)
        clock.m_clock = CLOCK_MONOTONIC; // then all time counts
    return clock;
}

std::chrono::nanoseconds ThreadClock::used() const
{
    timespec time{};
    ::clock_gettime(m_clock, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

} // namespace galley
