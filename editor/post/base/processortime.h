#pragma once

#include <QtGlobal>

#include <ctime>

namespace galley {

// Milliseconds that this thread has had a processor: what budgets count, since a slow disk and
// other programs are nobody's attack.
inline qint64 processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1000 + qint64(time.tv_nsec) / 1'000'000;
}

} // namespace galley
