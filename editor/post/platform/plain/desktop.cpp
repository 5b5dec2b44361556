// SPDX-License-Identifier: MIT
#include "editor/post/platform/desktop.h"

namespace galley {

bool hasGraphicsDevice()
{
    return true;
}

bool isRemoteDisplay()
{
    return false;
}

void activateOnX11(
    quintptr /*window*/, const QString& /*startupId*/, std::optional<quint32> /*time*/)
{
}

} // namespace galley
