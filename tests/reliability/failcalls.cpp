// SPDX-License-Identifier: MIT
#include "tests/reliability/failcalls.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#include <csignal>

namespace failcalls {

namespace {

using PathBuffer = std::array<char, 4096>;

struct State {
    PathBuffer folder{};
    PathBuffer disturbedPath{};
    Call call = Call::Any;
    int nth = 0;
    int code = 0;
    bool always = false;
    Way way = Way::Fail;
    std::atomic<bool> armed = false;
    std::atomic<int> seen = 0;
    std::atomic<int> disturbed = 0;
};

State& state()
{
    static State s;
    return s;
}

// The C library's own function behind ours.
template <class Function> Function* next(const char* name)
{
    void* const symbol = dlsym(RTLD_NEXT, name);
    Function* function = nullptr;
    std::memcpy(&function, &symbol, sizeof function);
    return function;
}

bool isBelow(const char* path, const char* folder)
{
    const size_t length = std::strlen(folder);
    return length > 0 && std::strncmp(path, folder, length) == 0
        && (path[length] == '\0' || path[length] == '/');
}

// The absolute path of a name given relative to an open folder; false when it cannot be told.
bool resolve(int folder, const char* name, PathBuffer& path)
{
    if (name && name[0] == '/') {
        std::snprintf(path.data(), path.size(), "%s", name);
        return true;
    }
    std::array<char, 64> link{};
    if (folder == AT_FDCWD)
        std::snprintf(link.data(), link.size(), "/proc/self/cwd");
    else
        std::snprintf(link.data(), link.size(), "/proc/self/fd/%d", folder);
    const ssize_t length = ::readlink(link.data(), path.data(), path.size() - 1);
    if (length < 0)
        return false;
    path[size_t(length)] = '\0';
    if (name)
        std::snprintf(path.data() + length, path.size() - size_t(length), "/%s", name);
    return true;
}

enum class Verdict { Pass, Fail, Short };

Verdict judge(Call call, int folder, const char* name)
{
    State& s = state();
    const bool isMeant = s.call == Call::Any ? call < Call::Look : s.call == call;
    if (!s.armed || !isMeant)
        return Verdict::Pass;
    const int before = errno;
    PathBuffer path{};
    const bool counts = resolve(folder, name, path) && isBelow(path.data(), s.folder.data());
    errno = before;
    if (!counts)
        return Verdict::Pass;
    const int number = ++s.seen;
    // what follows a write that was cut short fails: the disk is full
    const bool follows = s.way == Way::Short && number == s.nth + 1;
    if (s.nth == 0 || number < s.nth || (number > s.nth && !s.always && !follows))
        return Verdict::Pass;
    if (s.way == Way::Die)
        ::kill(::getpid(), SIGKILL);
    if (s.disturbed++ == 0)
        s.disturbedPath = path;
    if (s.way == Way::Short && number == s.nth)
        return Verdict::Short;
    errno = s.code;
    return Verdict::Fail;
}

bool fails(Call call, int folder, const char* name)
{
    return judge(call, folder, name) == Verdict::Fail;
}

// "key=value;…" of GALLEY_FAILCALLS.
void readEnvironment()
{
    const char* const text = std::getenv("GALLEY_FAILCALLS");
    if (!text)
        return;
    std::string folder;
    Plan plan;
    const std::string all(text);
    for (size_t start = 0; start < all.size();) {
        const size_t end = std::min(all.find(';', start), all.size());
        const std::string pair = all.substr(start, end - start);
        start = end + 1;
        const size_t equals = std::min(pair.find('='), pair.size());
        const std::string key = pair.substr(0, equals);
        const std::string value = equals < pair.size() ? pair.substr(equals + 1) : std::string();
        if (key == "folder")
            folder = value;
        else if (key == "nth")
            plan.nth = std::atoi(value.c_str());
        else if (key == "code")
            plan.code = std::atoi(value.c_str());
        else if (key == "always")
            plan.always = value == "1";
        else if (key == "way")
            plan.way = value == "die" ? Way::Die : value == "short" ? Way::Short : Way::Fail;
        for (const Call call : allCalls) {
            if (key == "call" && value == nameOf(call))
                plan.call = call;
        }
    }
    plan.folder = folder.c_str();
    arm(plan);
}

[[gnu::constructor]] void start()
{
    readEnvironment();
}

} // namespace

const char* nameOf(Call call)
{
    switch (call) {
    case Call::Open:
        return "open";
    case Call::Write:
        return "write";
    case Call::Sync:
        return "sync";
    case Call::Close:
        return "close";
    case Call::Rename:
        return "rename";
    case Call::Rights:
        return "rights";
    case Call::Remove:
        return "remove";
    case Call::MakeFolder:
        return "mkdir";
    case Call::Look:
        return "look";
    case Call::Read:
        return "read";
    case Call::Any:
        break;
    }
    return "any";
}

void arm(const Plan& plan)
{
    State& s = state();
    s.armed = false;
    std::snprintf(s.folder.data(), s.folder.size(), "%s", plan.folder);
    s.disturbedPath[0] = '\0';
    s.call = plan.call;
    s.nth = plan.nth;
    s.code = plan.code;
    s.always = plan.always;
    s.way = plan.way;
    s.seen = 0;
    s.disturbed = 0;
    s.armed = true;
}

void disarm()
{
    state().armed = false;
}

int seen()
{
    return state().seen;
}

const char* disturbedPath()
{
    return state().disturbedPath.data();
}

int disturbed()
{
    return state().disturbed;
}

} // namespace failcalls

using failcalls::Call;
using failcalls::fails;
using failcalls::judge;
using failcalls::next;
using failcalls::Verdict;

// The mode is there only when a file may be made.
#define GALLEY_TAKE_MODE(flags)                                                                    \
    mode_t mode = 0;                                                                               \
    if ((flags) & (O_CREAT | O_TMPFILE)) {                                                         \
        va_list rest;                                                                              \
        va_start(rest, flags);                                                                     \
        mode = va_arg(rest, mode_t);                                                               \
        va_end(rest);                                                                              \
    }

extern "C" {

int open(const char* path, int flags, ...)
{
    GALLEY_TAKE_MODE(flags)
    static auto* const real = next<int(const char*, int, ...)>("open");
    return fails(Call::Open, AT_FDCWD, path) ? -1 : real(path, flags, mode);
}

int open64(const char* path, int flags, ...)
{
    GALLEY_TAKE_MODE(flags)
    static auto* const real = next<int(const char*, int, ...)>("open64");
    return fails(Call::Open, AT_FDCWD, path) ? -1 : real(path, flags, mode);
}

int openat(int folder, const char* path, int flags, ...)
{
    GALLEY_TAKE_MODE(flags)
    static auto* const real = next<int(int, const char*, int, ...)>("openat");
    return fails(Call::Open, folder, path) ? -1 : real(folder, path, flags, mode);
}

int openat64(int folder, const char* path, int flags, ...)
{
    GALLEY_TAKE_MODE(flags)
    static auto* const real = next<int(int, const char*, int, ...)>("openat64");
    return fails(Call::Open, folder, path) ? -1 : real(folder, path, flags, mode);
}

int creat(const char* path, mode_t mode)
{
    static auto* const real = next<int(const char*, mode_t)>("creat");
    return fails(Call::Open, AT_FDCWD, path) ? -1 : real(path, mode);
}

ssize_t write(int file, const void* bytes, size_t size)
{
    static auto* const real = next<ssize_t(int, const void*, size_t)>("write");
    switch (judge(Call::Write, file, nullptr)) {
    case Verdict::Fail:
        return -1;
    case Verdict::Short:
        return real(file, bytes, (size + 1) / 2);
    case Verdict::Pass:
        break;
    }
    return real(file, bytes, size);
}

ssize_t pwrite(int file, const void* bytes, size_t size, off_t offset)
{
    static auto* const real = next<ssize_t(int, const void*, size_t, off_t)>("pwrite");
    return fails(Call::Write, file, nullptr) ? -1 : real(file, bytes, size, offset);
}

ssize_t pwrite64(int file, const void* bytes, size_t size, off64_t offset)
{
    static auto* const real = next<ssize_t(int, const void*, size_t, off64_t)>("pwrite64");
    return fails(Call::Write, file, nullptr) ? -1 : real(file, bytes, size, offset);
}

ssize_t writev(int file, const struct iovec* parts, int count)
{
    static auto* const real = next<ssize_t(int, const struct iovec*, int)>("writev");
    return fails(Call::Write, file, nullptr) ? -1 : real(file, parts, count);
}

int stat(const char* path, struct stat* found) noexcept
{
    static auto* const real = next<int(const char*, struct stat*)>("stat");
    return fails(Call::Look, AT_FDCWD, path) ? -1 : real(path, found);
}

int access(const char* path, int mode) noexcept
{
    static auto* const real = next<int(const char*, int)>("access");
    return fails(Call::Look, AT_FDCWD, path) ? -1 : real(path, mode);
}

ssize_t read(int file, void* bytes, size_t size)
{
    static auto* const real = next<ssize_t(int, void*, size_t)>("read");
    return fails(Call::Read, file, nullptr) ? -1 : real(file, bytes, size);
}

int fsync(int file)
{
    static auto* const real = next<int(int)>("fsync");
    return fails(Call::Sync, file, nullptr) ? -1 : real(file);
}

int fdatasync(int file)
{
    static auto* const real = next<int(int)>("fdatasync");
    return fails(Call::Sync, file, nullptr) ? -1 : real(file);
}

int close(int file)
{
    static auto* const real = next<int(int)>("close");
    const bool failing = fails(Call::Close, file, nullptr);
    const int code = errno;
    const int result = real(file); // a failing close() has closed all the same
    if (!failing)
        return result;
    errno = code;
    return -1;
}

int rename(const char* from, const char* to) noexcept
{
    static auto* const real = next<int(const char*, const char*)>("rename");
    return fails(Call::Rename, AT_FDCWD, to) ? -1 : real(from, to);
}

int renameat(int fromFolder, const char* from, int toFolder, const char* to) noexcept
{
    static auto* const real = next<int(int, const char*, int, const char*)>("renameat");
    return fails(Call::Rename, toFolder, to) ? -1 : real(fromFolder, from, toFolder, to);
}

int renameat2(
    int fromFolder, const char* from, int toFolder, const char* to, unsigned int flags) noexcept
{
    static auto* const real =
        next<int(int, const char*, int, const char*, unsigned int)>("renameat2");
    return fails(Call::Rename, toFolder, to) ? -1 : real(fromFolder, from, toFolder, to, flags);
}

int link(const char* from, const char* to) noexcept
{
    static auto* const real = next<int(const char*, const char*)>("link");
    return fails(Call::Rename, AT_FDCWD, to) ? -1 : real(from, to);
}

int linkat(int fromFolder, const char* from, int toFolder, const char* to, int flags) noexcept
{
    static auto* const real = next<int(int, const char*, int, const char*, int)>("linkat");
    return fails(Call::Rename, toFolder, to) ? -1 : real(fromFolder, from, toFolder, to, flags);
}

int fchmod(int file, mode_t mode) noexcept
{
    static auto* const real = next<int(int, mode_t)>("fchmod");
    return fails(Call::Rights, file, nullptr) ? -1 : real(file, mode);
}

int chmod(const char* path, mode_t mode) noexcept
{
    static auto* const real = next<int(const char*, mode_t)>("chmod");
    return fails(Call::Rights, AT_FDCWD, path) ? -1 : real(path, mode);
}

int fchown(int file, uid_t owner, gid_t group) noexcept
{
    static auto* const real = next<int(int, uid_t, gid_t)>("fchown");
    return fails(Call::Rights, file, nullptr) ? -1 : real(file, owner, group);
}

int unlink(const char* path) noexcept
{
    static auto* const real = next<int(const char*)>("unlink");
    return fails(Call::Remove, AT_FDCWD, path) ? -1 : real(path);
}

int unlinkat(int folder, const char* path, int flags) noexcept
{
    static auto* const real = next<int(int, const char*, int)>("unlinkat");
    return fails(Call::Remove, folder, path) ? -1 : real(folder, path, flags);
}

int mkdir(const char* path, mode_t mode) noexcept
{
    static auto* const real = next<int(const char*, mode_t)>("mkdir");
    return fails(Call::MakeFolder, AT_FDCWD, path) ? -1 : real(path, mode);
}

} // extern "C"
