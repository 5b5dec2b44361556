// SPDX-License-Identifier: MIT
#include "preview/page/engine/crashretrypolicy.h"

namespace galley {

namespace {

constexpr int maxTries = 3;
constexpr int firstDelay = 300; // ms; twice as long each time
constexpr qint64 memory = 60'000; // ms after which earlier losses are forgotten

} // namespace

CrashRetryPolicy::Step CrashRetryPolicy::lost(qint64 now, bool wasStopped)
{
    if (now - m_last >= memory)
        m_losses = 0;
    m_last = now;
    ++m_losses;
    if (wasStopped || m_losses > maxTries)
        return {true, 0};
    return {false, firstDelay << (m_losses - 1)};
}

} // namespace galley
