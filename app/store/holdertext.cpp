#include "app/store/holdertext.h"

#include "app/store/processmark.h"

#include <QCoreApplication>

namespace galley {

QString holderText(const PostHolder& holder)
{
    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(galley::HolderText)
    };
    return holder.host == hostName()
        ? Texts::tr("Another Galley window on this computer (user %1, process %2)")
              .arg(holder.user)
              .arg(holder.process)
        : Texts::tr("%1 on the computer %2").arg(holder.user, holder.host);
}

} // namespace galley
