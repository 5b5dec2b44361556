#pragma once

#include <QtGlobal>

namespace galley {

// Who is at the other end of a local socket, asked of the system. `descriptor`: the socket's.

// Whether it is a process of this user.
bool isOwnPeer(qintptr descriptor);
// Whether it has not hung up; what it sent before may still be unread.
bool isPeerThere(qintptr descriptor);

} // namespace galley
