#include "app/instance/localpeer.h"

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace galley {

bool isOwnPeer(qintptr descriptor)
{
    ucred peer = {};
    socklen_t size = sizeof(peer);
    return ::getsockopt(int(descriptor), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0
        && peer.uid == ::geteuid();
}

bool isPeerThere(qintptr descriptor)
{
    pollfd state{int(descriptor), 0, 0};
    return descriptor >= 0 && ::poll(&state, 1, 0) == 0;
}

} // namespace galley
