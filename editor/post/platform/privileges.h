// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace galley {

// What this process's user is and may do.

// To whom neither rights nor sandboxes apply. Nobody is, to the plain way.
bool isRoot();

enum class Others { MayRead, MayNothing };

// Whether the path itself is a folder (no link) of this user, who alone may write to it, and into
// which others may look at most as said. The plain way takes who owns the home folder for the user,
// and everything in it for private where files have no owners.
bool isOwnFolder(const QString& path, Others others);

// Whether this process may make the namespaces in which Chromium locks up its processes: of users,
// processes and the network, and an empty root folder inside. Qt leaves it no other way (it
// switches the setuid helper off). Found out by doing it in a child process that ends at once. To
// the plain way it may: on other systems Chromium's sandbox needs none.
bool mayMakeNamespaces();

// The system's setting that takes user namespaces from ordinary programs, "name=value"; empty where
// none does.
QString namespaceSetting();

} // namespace galley
