// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace galley {

// Calls work(i) for every i in [0, count), on all processors; returns when all are done.
// `work` must be safe to call from several threads.
template <class Work> void parallelFor(size_t count, const Work& work)
{
    constexpr size_t worthAThread = 64;
    const size_t processors = std::max(1U, std::thread::hardware_concurrency());
    const size_t threads = std::min(processors, count / worthAThread + 1);
    std::atomic<size_t> next = 0;
    const auto run = [&] {
        for (size_t i = next++; i < count; i = next++)
            work(i);
    };
    std::vector<std::thread> others;
    for (size_t i = 1; i < threads; ++i)
        others.emplace_back(run);
    run();
    for (std::thread& thread : others)
        thread.join();
}

} // namespace galley
