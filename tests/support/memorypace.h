// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <chrono>
#include <memory>

namespace galley::test {

// How many times as long this machine takes to hand out fresh memory as those that limits of time
// were measured on, 1 to 4: on some virtual machines each page costs a call of the host, and what
// loads or pastes many megabytes then waits for memory, not for us.
inline double memoryPace()
{
    static const double pace = [] {
        using Clock = std::chrono::steady_clock;
        constexpr std::size_t size = 64 << 20;
        double best = 1e9;
        for (int round = 0; round < 3; ++round) {
            const Clock::time_point began = Clock::now();
            const std::unique_ptr<volatile char[]> memory(new volatile char[size]);
            for (std::size_t i = 0; i < size; i += 4096)
                memory[i] = 1;
            const std::chrono::duration<double, std::milli> took = Clock::now() - began;
            best = std::min(best, took.count());
        }
        return std::clamp(best / 20, 1.0, 4.0);
    }();
    return pace;
}

} // namespace galley::test
