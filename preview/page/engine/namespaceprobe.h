#pragma once

namespace galley {

// Whether this process may make the namespaces in which Chromium locks up its processes: of users,
// processes and the network, and an empty root folder inside. Qt leaves it no other way (it
// switches the setuid helper off). Found out by doing it in a child process that ends at once.
bool mayMakeNamespaces();

} // namespace galley
