#include "app/golive.h"

#include <QCoreApplication>

namespace galley {

namespace {

struct GoLiveTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::GoLive)
};

} // namespace

GoLive goLive(const Publication& publication)
{
    const QString detail = publication.reasons.join(QLatin1Char('\n'));
    if (publication.isLive())
        return {true, GoLiveTexts::tr("Goes live at %1").arg(publication.url), detail};
    const QString reason = publication.reasons.value(0);
    return {false,
        reason.isEmpty() ? GoLiveTexts::tr("Will not go live")
                         : GoLiveTexts::tr("Will not go live: %1").arg(reason),
        detail};
}

} // namespace galley
