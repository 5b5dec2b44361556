// SPDX-License-Identifier: MIT
#pragma once

#include "app/instance/openrequest.h"
#include "editor/post/platform/instancelock.h"

namespace galley {

// How a start of the program met the windows that are there.
enum class Meeting {
    First, // there is none, or none can be found; the lock is held now, where there is one
    Taken, // the first has taken the request
    Beside, // there is one, and it was not asked
    NoAnswer // there is one, and it does not answer
};

// How long an answer may take: of a window that is there, and of one that is just being started. ms
struct HandOverPatience {
    int ready = 2000;
    int starting = 30000; // at a login much else starts, too
};

constexpr char requestTaken[] = "taken\n"; // the first's answer

// Hands the request to the first window at `socket`, or becomes the first. Blocks; needs a
// QCoreApplication.
Meeting handOver(const OpenRequest& request, const QString& socket, InstanceLock& lock,
    const HandOverPatience& patience = {});

} // namespace galley
