// SPDX-License-Identifier: MIT
#include "app/cli/commands/commands.h"
#include "app/cli/shared/siteoptions.h"
#include "app/site/commitdates.h"
#include "preview/site/assets/stylesheets.h"
#include "preview/site/reader/sitereader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace galley::cli {

namespace {

void declare(Syntax& syntax)
{
    declareSiteOptions(syntax, QStringLiteral("The site's checkout."));
    syntax.addOption({QStringLiteral("json"),
        QStringLiteral(
            "As a JSON array of objects with file, url, title, date, published, problems.")});
}

QJsonObject asJson(const PostSummary& post)
{
    return {{QStringLiteral("file"), post.file},
        {QStringLiteral("url"), post.url.isEmpty() ? QJsonValue() : QJsonValue(post.url)},
        {QStringLiteral("title"), post.title},
        {QStringLiteral("date"),
            post.date.isValid() ? QJsonValue(post.date.toString(Qt::ISODate)) : QJsonValue()},
        {QStringLiteral("published"), post.published && !post.ignored},
        {QStringLiteral("problems"), QJsonArray::fromStringList(post.problems)}};
}

QString asLine(const PostSummary& post)
{
    const QString place = post.url.isEmpty() ? QStringLiteral("-") : post.url;
    QString line = QStringLiteral("%1\t%2\t%3\t%4")
                       .arg(post.date.toString(QStringLiteral("yyyy-MM-dd")), oneLine(post.file),
                           oneLine(place), oneLine(post.title));
    for (const QString& problem : post.problems)
        line += QStringLiteral("\n\t! ") + oneLine(problem);
    return line;
}

Status run(const QCommandLineParser& parser, const Console& console)
{
    const QString folder = parser.value(QStringLiteral("site"));
    if (folder.isEmpty() || !parser.positionalArguments().isEmpty())
        return console.misuse(
            QStringLiteral("give the site with --site DIR"), QStringLiteral("posts"));
    const auto site = readSite(folder, {}, configFiles(parser), commitDates);
    if (!site)
        return console.fail(site.error());
    if (parser.isSet(QStringLiteral("json"))) {
        QJsonArray array;
        for (const PostSummary& post : (*site)->posts())
            array += asJson(post);
        console.out.write(jsonText(QJsonDocument(array)));
    } else {
        for (const PostSummary& post : (*site)->posts())
            console.print(asLine(post));
    }
    return console.report((*site)->problems() + styleProblems((*site)->data()), folder);
}

} // namespace

Command postsCommand()
{
    return {QStringLiteral("posts"), QStringLiteral("--site DIR [--json]"),
        QStringLiteral("List the site's posts, newest first, with what is wrong with them."),
        declare, run};
}

} // namespace galley::cli
