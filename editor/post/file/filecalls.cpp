#include "editor/post/file/filecalls.h"

#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace galley {

FileCalls FileCalls::system()
{
    FileCalls calls;
    calls.stat = [](const char* path, struct stat* found) { return ::stat(path, found); };
    calls.access = [](const char* path, int mode) { return ::access(path, mode); };
    calls.open = [](const char* path, int flags, mode_t rights) {
        return ::open(path, flags, rights);
    };
    calls.write = [](int descriptor, const void* bytes, size_t count) {
        return ::write(descriptor, bytes, count);
    };
    calls.fsync = [](int descriptor) { return ::fsync(descriptor); };
    calls.close = [](int descriptor) { return ::close(descriptor); };
    calls.rename = [](const char* from, const char* to) { return ::rename(from, to); };
    calls.renameNew = [](const char* from, const char* to) {
        return ::renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE);
    };
    return calls;
}

} // namespace galley
