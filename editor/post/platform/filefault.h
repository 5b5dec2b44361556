// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace galley {

// Why the system refused something with a file, as far as it makes a difference to who asked.
enum class FileFault {
    Missing, // the file, or a folder on the way to it
    Taken, // something of that name is there
    Folder, // where a file was meant
    NotOrdinary, // a pipe or a device
    Forbidden,
    ReadOnlyDisk,
    DiskFull,
    QuotaUsed,
    TooLarge, // for this disk or user
    NameTooLong,
    InUse, // another program has locked it
    Unreachable, // the disk or network share does not answer
    Other,
};

struct FileFailure {
    FileFault fault = FileFault::Other;
    // What the system calls it: a name, as its words would be in the system's language.
    QString said = {};
};

template <class T> using FileResult = tl::expected<T, FileFailure>;

} // namespace galley
