// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace galley {

// Why an operation could not be done. Decides the exit status of the command line and the
// icon of a message, nothing else.
enum class ErrorKind {
    Input, // the user's data is at fault: broken YAML, a cyclic layout, not UTF-8
    NotFound, // a file or folder that was named does not exist
    Permission, // it exists but may not be read or written
    Conflict, // somebody else changed it meanwhile
    Io, // the disk or the system failed
    Cancelled, // the user called it off
};

// An error as a value, passed up to the edge (window or command line), which shows text().
// Each part is one translated sentence or empty.
struct Error {
    ErrorKind kind = ErrorKind::Input;
    QString file; // path as the user knows it; empty when no file is concerned
    int line = 0; // 1-based line in `file`; 0 when unknown
    QString whatHappened;
    QString whatWasKept;
    QString whatToDo;

    // "file:line: what happened. What was kept. What to do."
    QString text() const;
};

template <class T> using Result = tl::expected<T, Error>;

} // namespace galley
