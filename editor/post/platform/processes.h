// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <chrono>
#include <optional>

namespace galley {

// Processes by their numbers. The plain way knows those alone that have asked startOf() for
// themselves, by a lock file of each; it cannot tell what another has used of the processors, nor
// end it.

// When the process was started, by the system's own measure: tells it from a later one with the
// same number. Empty: no such process runs here.
QByteArray startOf(qint64 process);

// Names the space in which process numbers mean what they mean to this process: a container has one
// of its own. Empty: the machine has but one.
QByteArray numberSpace();

// A process that was killed runs no more, even while its parent has not asked yet how it ended.
bool isRunning(qint64 process);

// What it has used of the processors so far; nothing where that cannot be told.
std::optional<std::chrono::milliseconds> processorTimeOf(qint64 process);

// Ends it, whatever it does.
void endAtOnce(qint64 process);

} // namespace galley
