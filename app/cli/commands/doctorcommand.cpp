// SPDX-License-Identifier: MIT
#include "app/cli/commands/commands.h"

#include "app/found/survey.h"

#include <QJsonDocument>
#include <QLocale>

namespace galley::cli {

namespace {

void declare(Syntax& syntax)
{
    syntax.addOption({QStringLiteral("json"), QStringLiteral("Print JSON for other programs.")});
}

Status run(const QCommandLineParser& parser, const Console& console)
{
    if (!parser.positionalArguments().isEmpty())
        return console.misuse(QStringLiteral("--doctor takes no file"), QStringLiteral("--doctor"));
    QLocale::setDefault(QLocale(QLocale::English)); // as all that the command line says
    Surroundings here;
    lookAtScreen(here);
    lookAtMachine(here, LookingPlaces::ofThisUser(), false);
    const QList<Finding> findings = survey(here);
    const bool isJson = parser.isSet(QStringLiteral("json"));
    console.print(isJson
            ? QString::fromUtf8(QJsonDocument(findingsJson(findings)).toJson()).trimmed()
            : findingsText(findings).trimmed());
    return everythingNeededWorks(findings) ? Done : InputAtFault;
}

} // namespace

Command doctorCommand()
{
    return {QStringLiteral("--doctor"), QStringLiteral("[--json]"),
        QStringLiteral("What Galley found on this computer, what is missing and how to install it; "
                       "status 1 if something that Galley needs is missing."),
        declare, run};
}

} // namespace galley::cli
