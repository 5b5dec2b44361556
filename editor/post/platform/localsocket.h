// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace galley {

// Sockets between processes of one machine, as QLocalServer makes them.

// Whether the path is short enough for one.
bool fitsASocket(const QString& path);

// Whether one can be made at the path: nothing is there, or a socket that a process left when it
// was killed. The plain way takes what is neither file, folder nor link for a socket.
bool isFreeForASocket(const QString& path);

// Who is at the other end, asked of the system; `descriptor`: QLocalSocket's. The plain way can ask
// nobody: it relies on the rights of the socket's folder, and takes everyone to be there.
// Whether it is a process of this user.
bool isOwnPeer(qintptr descriptor);
// Whether it has not hung up; what it sent before may still be unread.
bool isPeerThere(qintptr descriptor);

} // namespace galley
