// SPDX-License-Identifier: MIT
#include "editor/post/platform/threadclock.h"

namespace galley {

ThreadClock ThreadClock::ofThisThread()
{
    return {};
}

std::chrono::nanoseconds ThreadClock::used() const
{
    return std::chrono::steady_clock::now().time_since_epoch();
}

} // namespace galley
