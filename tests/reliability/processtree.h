// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace galley::test {

// What a process and everything that it started use, as the system counts it.
struct Usage {
    qint64 memory = 0; // bytes, shared pages divided among their users (PSS)
    int descriptors = 0; // open files
    int threads = 0;
    int processes = 0;
};

Usage usageOf(qint64 process);

} // namespace galley::test
