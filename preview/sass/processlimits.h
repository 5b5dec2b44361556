#pragma once

#include <QtGlobal>

namespace galley {

// Called between fork and exec: nothing of this process stays open in the child, it may take no
// more memory than this, write no file, dump no core, gain no rights, and it does not outlive us.
void confineChildProcess(qint64 memory);

} // namespace galley
