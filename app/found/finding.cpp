// SPDX-License-Identifier: MIT
#include "app/found/finding.h"

#include "app/found/distribution.h"
#include "app/found/foundtexts.h"

#include <QJsonArray>

#include <algorithm>

namespace galley {

namespace {

QString stateKey(FoundState state)
{
    switch (state) {
    case FoundState::Found:
        return QStringLiteral("found");
    case FoundState::Missing:
        return QStringLiteral("missing");
    case FoundState::Problem:
        return QStringLiteral("problem");
    case FoundState::NotChecked:
        break;
    }
    return QStringLiteral("not-checked");
}

bool isBad(FoundState state)
{
    return state == FoundState::Missing || state == FoundState::Problem;
}

} // namespace

QString stateText(FoundState state)
{
    switch (state) {
    case FoundState::Found:
        return FoundTexts::tr("Found");
    case FoundState::Missing:
        return FoundTexts::tr("Missing");
    case FoundState::Problem:
        return FoundTexts::tr("Problem");
    case FoundState::NotChecked:
        break;
    }
    return FoundTexts::tr("Not checked");
}

QStringList adviceLines(const Finding& finding)
{
    QStringList lines;
    if (!finding.purpose.isEmpty())
        lines += FoundTexts::tr("What it is for: %1").arg(finding.purpose);
    if (!finding.install.isEmpty())
        lines += finding.install;
    return lines;
}

bool everythingNeededWorks(const QList<Finding>& findings)
{
    return std::none_of(findings.begin(), findings.end(),
        [](const Finding& finding) { return finding.isNeeded && isBad(finding.state); });
}

QString installEverything(const QList<Finding>& findings)
{
    QStringList packages;
    for (const Finding& finding : findings) {
        if (finding.state == FoundState::Missing && finding.install == aptLine(finding.packages))
            packages += finding.packages;
    }
    packages.removeDuplicates();
    return aptLine(packages);
}

QString findingsText(const QList<Finding>& findings)
{
    QString text;
    QString section;
    for (const Finding& finding : findings) {
        if (finding.section != section)
            text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + finding.section
                + QLatin1Char('\n');
        section = finding.section;
        QStringList parts{QStringLiteral("[%1]").arg(stateText(finding.state)), finding.name};
        for (const QString& part : {finding.version, finding.detail}) {
            if (!part.isEmpty())
                parts += part;
        }
        text += QStringLiteral("  ") + parts.join(QStringLiteral("  ")) + QLatin1Char('\n');
        if (!isBad(finding.state))
            continue;
        for (const QString& line : adviceLines(finding))
            text += QStringLiteral("      ") + line + QLatin1Char('\n');
    }
    return text;
}

QJsonObject findingsJson(const QList<Finding>& findings)
{
    QJsonArray list;
    for (const Finding& finding : findings)
        list.append(QJsonObject{{QStringLiteral("section"), finding.section},
            {QStringLiteral("name"), finding.name},
            {QStringLiteral("state"), stateKey(finding.state)},
            {QStringLiteral("needed"), finding.isNeeded},
            {QStringLiteral("version"), finding.version},
            {QStringLiteral("detail"), finding.detail},
            {QStringLiteral("purpose"), finding.purpose},
            {QStringLiteral("install"), finding.install}});
    return {{QStringLiteral("works"), everythingNeededWorks(findings)},
        {QStringLiteral("findings"), list}};
}

} // namespace galley
