// SPDX-License-Identifier: MIT
#include "preview/site/document/documentvalue.h"

#include <algorithm>

namespace galley {

QString DocumentPlace::name() const
{
    const QString& known = path.isEmpty() ? file : path;
    return known.section(QLatin1Char('/'), -1);
}

QString DocumentPlace::extension() const
{
    const QString own = name();
    const qsizetype dot = own.lastIndexOf(QLatin1Char('.'));
    return dot > 0 ? own.mid(dot) : QString();
}

QString DocumentPlace::baseName() const
{
    const QString own = name();
    return own.left(own.size() - extension().size());
}

QString SiteDocument::title() const
{
    return values[QStringLiteral("title")].toDisplayString();
}

bool SiteDocument::stopsBuild() const
{
    return std::any_of(faults.begin(), faults.end(),
        [](const BuildFault& fault) { return fault.effect == BuildFault::Effect::StopsBuild; });
}

QString SiteDocument::id() const
{
    const qsizetype end = url.endsWith(QLatin1Char('/')) ? url.size() - 1 : url.size();
    const qsizetype slash = url.lastIndexOf(QLatin1Char('/'), end - 1);
    const QString folder = url.left(std::max<qsizetype>(slash, 0));
    return folder + QLatin1Char('/') + (slug.isEmpty() ? place.baseName() : slug);
}

} // namespace galley
