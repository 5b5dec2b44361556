// SPDX-License-Identifier: MIT
#include "editor/post/platform/privileges.h"

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <sched.h>
#include <sys/wait.h>
#include <unistd.h>

namespace galley {

namespace {

// After fork() in a program with threads only system calls are safe: no allocation, no Qt.
bool writeTo(const char* path, const char* text)
{
    const int file = ::open(path, O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const size_t length = std::strlen(text);
    const bool isWritten = ::write(file, text, length) == ssize_t(length);
    ::close(file);
    return isWritten;
}

bool lockUp(const char* userMap, const char* groupMap)
{
    return ::unshare(CLONE_NEWUSER) == 0 && writeTo("/proc/self/setgroups", "deny")
        && writeTo("/proc/self/gid_map", groupMap) && writeTo("/proc/self/uid_map", userMap)
        && ::unshare(CLONE_NEWPID | CLONE_NEWNET) == 0 && ::chroot("/proc/self/fdinfo") == 0;
}

} // namespace

bool mayMakeNamespaces()
{
    char userMap[48];
    char groupMap[48];
    std::snprintf(userMap, sizeof userMap, "%u %u 1\n", ::geteuid(), ::geteuid());
    std::snprintf(groupMap, sizeof groupMap, "%u %u 1\n", ::getegid(), ::getegid());
    const pid_t child = ::fork();
    if (child < 0)
        return false;
    if (child == 0)
        ::_exit(lockUp(userMap, groupMap) ? 0 : 1);
    int status = 0;
    while (::waitpid(child, &status, 0) < 0) {
        if (errno != EINTR)
            return false;
    }
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace galley
