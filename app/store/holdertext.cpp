// SPDX-License-Identifier: MIT
#include "app/store/holdertext.h"

#include "editor/post/platform/processidentity.h"

#include <QCoreApplication>

namespace galley {

namespace {

struct HolderTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::HolderText)
};

} // namespace

QString holderText(const PostHolder& holder)
{
    return holder.host == hostName()
        ? HolderTexts::tr("Another Galley window on this computer (user %1, process %2)")
              .arg(holder.user)
              .arg(holder.process)
        : HolderTexts::tr("%1 on the computer %2").arg(holder.user, holder.host);
}

} // namespace galley
