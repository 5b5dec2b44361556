// SPDX-License-Identifier: MIT
#include "editor/post/platform/childprocess.h"

#include <QProcess>

#include <csignal>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace galley {

namespace {

constexpr int openFiles = 64;
constexpr int usualMaximum = 4096; // of open files, where the kernel cannot close a range

void limit(__rlimit_resource resource, rlim_t value)
{
    const rlimit both{value, value};
    setrlimit(resource, &both);
}

void closeInherited()
{
    constexpr unsigned int first = 3;
    constexpr unsigned int closeOnExec = 4; // CLOSE_RANGE_CLOEXEC
#ifdef SYS_close_range
    if (syscall(SYS_close_range, first, ~0U, closeOnExec) == 0)
        return;
#endif
    for (int descriptor = int(first); descriptor < usualMaximum; ++descriptor)
        fcntl(descriptor, F_SETFD, FD_CLOEXEC);
}

// Between fork and exec.
void confineThisProcess(qint64 memory)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    limit(RLIMIT_AS, rlim_t(memory));
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CORE, 0);
    closeInherited();
    limit(RLIMIT_NOFILE, openFiles);
}

} // namespace

void keepChildrenTogether(QProcess& process, std::optional<qint64> memory)
{
    process.setChildProcessModifier([memory] {
        ::setpgid(0, 0);
        // Not the address space, of which Ruby reserves more than it uses.
        if (memory)
            limit(RLIMIT_DATA, rlim_t(*memory));
    });
}

void endWithChildren(QProcess& process)
{
    if (process.processId() > 0)
        ::kill(-pid_t(process.processId()), SIGKILL);
    process.kill();
}

void confine(QProcess& process, qint64 memory)
{
    process.setChildProcessModifier([memory] { confineThisProcess(memory); });
}

} // namespace galley
