// SPDX-License-Identifier: MIT
#include "app/site/golive.h"

#include "editor/post/base/joinedtext.h"
#include "preview/site/config/buildfault.h"

#include <QCoreApplication>

namespace galley {

namespace {

struct GoLiveTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::GoLive)
};

} // namespace

namespace {

// "news.html:3: …"
QString placed(const Diagnostic& stop)
{
    const QString line = stop.line > 0 ? QStringLiteral(":%1").arg(stop.line) : QString();
    return stop.file.isEmpty() ? stop.message : labelled(stop.file + line, stop.message);
}

} // namespace

GoLive goLive(const Publication& publication, const QList<Diagnostic>& siteProblems,
    const QStringList& unknown, int openPlaces)
{
    const QString detail = publication.reasons.join(QLatin1Char('\n'));
    const Diagnostic* stop = firstStop(siteProblems);
    if (stop || !publication.stop.isEmpty()) {
        const QString cause = stop ? placed(*stop) : publication.stop;
        return {GoLiveState::NoBuild, GoLiveTexts::tr("The site will not build: %1").arg(cause),
            stop ? cause : detail};
    }
    if (publication.isLive() && !unknown.isEmpty())
        return {GoLiveState::Unknown,
            GoLiveTexts::tr("Cannot be determined: depends on %1, which Galley does not know")
                .arg(unknown.first()),
            GoLiveTexts::tr("If this changes nothing, the post will be published at %1.")
                    .arg(publication.url)
                + QLatin1Char('\n') + unknown.join(QLatin1Char('\n'))};
    if (publication.isLive() && !publication.isBare && openPlaces > 0)
        return {GoLiveState::Unfinished,
            GoLiveTexts::tr("Not finished: %n thing(s) to fill in", nullptr, openPlaces),
            GoLiveTexts::tr("As it is, it will be published at %1.").arg(publication.url)
                + (detail.isEmpty() ? QString() : QLatin1Char('\n') + detail),
            publication.url};
    if (publication.isLive())
        return {publication.isBare ? GoLiveState::NotPublished : GoLiveState::Published,
            publication.isBare ? GoLiveTexts::tr("Will be published at %1, without its layout")
                                     .arg(publication.url)
                               : GoLiveTexts::tr("Will be published at %1").arg(publication.url),
            detail, publication.url};
    const QString reason = publication.reasons.value(0);
    return {GoLiveState::NotPublished,
        reason.isEmpty() ? GoLiveTexts::tr("Will not be published")
                         : GoLiveTexts::tr("Will not be published: %1").arg(reason),
        detail, {}, publication.isHeldBack};
}

} // namespace galley
