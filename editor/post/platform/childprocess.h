// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <optional>

class QProcess;

namespace galley {

// What a process is told before it is started; one of the two at most.
// The plain way can do neither: it ends the process alone, and sets no bounds to it.

// What the process starts is ended with it by endWithChildren(). `memory`: the bytes that each of
// them may use of its own, if that is bounded.
void keepChildrenTogether(QProcess& process, std::optional<qint64> memory = {});
void endWithChildren(QProcess& process);

// Nothing of this process stays open in the child, it may take no more memory than this, write no
// file, dump no core, gain no rights, and it does not outlive us.
void confine(QProcess& process, qint64 memory);

} // namespace galley
