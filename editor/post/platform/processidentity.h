// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace galley {

// This machine's name.
QString hostName();

// Tells one process from every other, also from a later one with the same number: machine, boot and
// the time it was started. Empty when no such process runs here.
QString processIdentity(qint64 process);

// Whether the process that wrote number and mark may still be running. One of another machine is
// taken to be. `mark` empty: the number alone is asked about.
bool mayBeRunning(qint64 process, const QString& mark);

// Whether the mark is of this machine.
bool isOfThisHost(const QString& mark);

} // namespace galley
