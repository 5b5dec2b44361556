#pragma once

#include <functional>

#include <sys/stat.h>
#include <sys/types.h>

namespace galley {

// The system calls that saving a file takes, as values, so that a test can let each of them fail.
// Each behaves as the call of the same name: -1 with errno set on failure.
struct FileCalls {
    std::function<int(const char* path, struct stat* found)> stat;
    std::function<int(const char* path, int mode)> access;
    std::function<int(const char* path, int flags, mode_t rights)> open;
    std::function<ssize_t(int descriptor, const void* bytes, size_t count)> write;
    std::function<int(int descriptor)> fsync;
    std::function<int(int descriptor)> close;
    std::function<int(const char* from, const char* to)> rename;
    // Fails with EEXIST where `to` is there; with EINVAL or ENOSYS where the disk cannot do that.
    std::function<int(const char* from, const char* to)> renameNew;

    // The real ones.
    static FileCalls system();
};

} // namespace galley
