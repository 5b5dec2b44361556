// SPDX-License-Identifier: MIT
#include "preview/site/config/buildfault.h"

#include "editor/post/base/joinedtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace galley {

namespace {

QString consequenceOf(BuildFault::Effect effect)
{
    switch (effect) {
    case BuildFault::Effect::StopsBuild:
        return QCoreApplication::translate(
            "galley", "Jekyll stops here: nothing on the site is published until this is fixed.");
    case BuildFault::Effect::PublishedBare:
        return QCoreApplication::translate("galley",
            "Jekyll publishes a page like this without its title and layout, and a post under the "
            "date on which the site is built; the rest of the site is not affected.");
    case BuildFault::Effect::Skipped:
        break;
    }
    return QCoreApplication::translate(
        "galley", "Jekyll leaves this file out; the rest of the site is not affected.");
}

} // namespace

Diagnostic describedFault(const BuildFault& fault, const QString& file, int line)
{
    return {.severity = Severity::Error,
        .code = fault.effect == BuildFault::Effect::StopsBuild  ? buildStopsCode
            : fault.effect == BuildFault::Effect::PublishedBare ? publishedBareCode
                                                                : QStringLiteral("left-out"),
        .message = joinedSentences({fault.message, consequenceOf(fault.effect)}),
        .file = file,
        .line = line};
}

BuildFault kindFault(const QString& key)
{
    return {BuildFault::Effect::StopsBuild, key,
        QCoreApplication::translate(
            "galley", "The value of the setting `%1` is of a kind that Jekyll does not accept.")
            .arg(key)};
}

Diagnostic buildStop(const QString& message, const QString& file, int line)
{
    return describedFault({BuildFault::Effect::StopsBuild, {}, message}, file, line);
}

bool stopsBuild(const Diagnostic& problem)
{
    return problem.code == buildStopsCode || problem.code == QLatin1String("liquid.error");
}

const Diagnostic* firstStop(const QList<Diagnostic>& problems)
{
    const auto found = std::find_if(problems.cbegin(), problems.cend(), stopsBuild);
    return found == problems.cend() ? nullptr : &*found;
}

} // namespace galley
