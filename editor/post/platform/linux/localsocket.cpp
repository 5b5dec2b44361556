// SPDX-License-Identifier: MIT
#include "editor/post/platform/localsocket.h"

#include <QFile>

#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace galley {

bool fitsASocket(const QString& path)
{
    return QFile::encodeName(path).size() < qsizetype(sizeof(sockaddr_un::sun_path));
}

bool isFreeForASocket(const QString& path)
{
    struct stat entry = {};
    return ::lstat(QFile::encodeName(path).constData(), &entry) != 0 || S_ISSOCK(entry.st_mode);
}

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
