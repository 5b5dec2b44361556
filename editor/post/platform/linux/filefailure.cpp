// SPDX-License-Identifier: MIT
#include "editor/post/platform/linux/filefailure.h"

#include <cerrno>
#include <string.h>

namespace galley {

namespace {

FileFault faultOf(int code)
{
    switch (code) {
    case ENOENT:
    case ENOTDIR:
        return FileFault::Missing;
    case EEXIST:
        return FileFault::Taken;
    case EACCES:
    case EPERM:
        return FileFault::Forbidden;
    case EROFS:
        return FileFault::ReadOnlyDisk;
    case ENOSPC:
        return FileFault::DiskFull;
    case EDQUOT:
        return FileFault::QuotaUsed;
    case EFBIG:
        return FileFault::TooLarge;
    case ENAMETOOLONG:
        return FileFault::NameTooLong;
    case EBUSY:
    case ETXTBSY:
    case EAGAIN:
    case EDEADLK:
    case ENOLCK:
        return FileFault::InUse;
    case ESTALE:
    case EIO:
    case ENXIO:
    case ENODEV:
    case EREMOTEIO:
    case ENOTCONN:
    case ETIMEDOUT:
    case EHOSTDOWN:
    case EHOSTUNREACH:
    case ENETUNREACH:
        return FileFault::Unreachable;
    default:
        return FileFault::Other;
    }
}

} // namespace

FileFailure fileFailure(int code)
{
    const char* const name = strerrorname_np(code);
    return {faultOf(code), name ? QString::fromLatin1(name) : QString::number(code)};
}

} // namespace galley
