// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/platform/filefault.h"

#include <cerrno>

namespace galley {

// What an error number of the system means.
FileFailure fileFailure(int code);

// The answer of a system call, asked again as long as signals cut it short.
template <class Call> auto uninterrupted(const Call& call)
{
    auto answer = call();
    while (answer == -1 && errno == EINTR)
        answer = call();
    return answer;
}

} // namespace galley
