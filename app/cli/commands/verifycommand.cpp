// SPDX-License-Identifier: MIT
#include "app/cli/commands/commands.h"
#include "app/cli/shared/siteoptions.h"
#include "app/site/commitdates.h"
#include "preview/site/reader/sitereader.h"
#include "preview/verify/verification.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace galley::cli {

namespace {

void declare(Syntax& syntax)
{
    declareSiteOptions(syntax, QStringLiteral("The site's checkout."));
    syntax.addOption({QStringLiteral("posts"),
        QStringLiteral("Only posts whose path or file name matches."), QStringLiteral("GLOB")});
    syntax.addOption({QStringLiteral("trust"),
        QStringLiteral("Run the site's own Ruby code: the plugins in its folder and those that its "
                       "configuration names. It can do everything that you can do.")});
    syntax.addOption({QStringLiteral("json"),
        QStringLiteral("As JSON: compared, identical, notCompared (how many for each reason), and "
                       "an object for each post and style sheet.")});
}

QString nameOf(PostVerdict::Kind kind)
{
    switch (kind) {
    case PostVerdict::Kind::Identical:
        return QStringLiteral("identical");
    case PostVerdict::Kind::Different:
        return QStringLiteral("different");
    case PostVerdict::Kind::NotBuilt:
        return QStringLiteral("not built");
    case PostVerdict::Kind::Skipped:
        return QStringLiteral("skipped");
    case PostVerdict::Kind::NeedsPlugin:
        return QStringLiteral("needs plugin");
    }
    return {};
}

QString nameOf(SheetVerdict::Kind kind)
{
    switch (kind) {
    case SheetVerdict::Kind::Identical:
        return QStringLiteral("identical");
    case SheetVerdict::Kind::Different:
        return QStringLiteral("different");
    case SheetVerdict::Kind::NotBuilt:
        return QStringLiteral("not built");
    case SheetVerdict::Kind::Skipped:
        return QStringLiteral("skipped");
    }
    return {};
}

QJsonObject asJson(const SheetVerdict& sheet)
{
    QJsonObject object{{QStringLiteral("file"), sheet.file}, {QStringLiteral("url"), sheet.url},
        {QStringLiteral("result"), nameOf(sheet.kind)}};
    if (!sheet.reason.isEmpty())
        object.insert(QStringLiteral("reason"), sheet.reason);
    if (sheet.difference) {
        object.insert(QStringLiteral("expected"), sheet.difference->expected);
        object.insert(QStringLiteral("actual"), sheet.difference->actual);
    }
    return object;
}

QJsonObject asJson(const PostVerdict& post)
{
    QJsonObject object{{QStringLiteral("file"), post.file}, {QStringLiteral("url"), post.url},
        {QStringLiteral("result"), nameOf(post.kind)}};
    if (!post.reason.isEmpty())
        object.insert(QStringLiteral("reason"), post.reason);
    if (post.difference) {
        object.insert(QStringLiteral("line"), post.line);
        object.insert(QStringLiteral("path"), post.difference->path);
        object.insert(QStringLiteral("expected"), post.difference->expected);
        object.insert(QStringLiteral("actual"), post.difference->actual);
    }
    return object;
}

QJsonArray reasonsOf(const Verification& verification)
{
    QJsonArray reasons;
    const QMap<QString, int> found = verification.notCompared();
    for (auto reason = found.cbegin(); reason != found.cend(); ++reason)
        reasons += QJsonObject{
            {QStringLiteral("reason"), reason.key()}, {QStringLiteral("posts"), reason.value()}};
    return reasons;
}

void printJson(const Verification& verification, const Console& console)
{
    QJsonArray posts;
    for (const PostVerdict& post : verification.posts)
        posts += asJson(post);
    QJsonArray sheets;
    for (const SheetVerdict& sheet : verification.sheets)
        sheets += asJson(sheet);
    const QJsonObject object{{QStringLiteral("compared"), verification.compared()},
        {QStringLiteral("identical"), verification.identical()},
        {QStringLiteral("notCompared"), reasonsOf(verification)},
        {QStringLiteral("notRun"), QJsonArray::fromStringList(verification.notRun)},
        {QStringLiteral("posts"), posts}, {QStringLiteral("sheets"), sheets}};
    console.out.write(jsonText(QJsonDocument(object)));
}

void printSheets(const Verification& verification, const Console& console)
{
    for (const SheetVerdict& sheet : verification.sheets) {
        if (sheet.kind == SheetVerdict::Kind::Identical)
            continue;
        console.print(QStringLiteral("%1: %2 %3")
                          .arg(sheet.file, nameOf(sheet.kind), sheet.reason)
                          .trimmed());
        if (sheet.difference)
            console.print(QStringLiteral("  after %1\n  Jekyll: %2\n  Galley: %3")
                              .arg(sheet.difference->before, sheet.difference->expected,
                                  sheet.difference->actual));
    }
    if (!verification.sheets.isEmpty())
        console.print(QStringLiteral("%1/%2 style sheets identical")
                          .arg(verification.identicalSheets())
                          .arg(verification.comparedSheets()));
}

void printText(const Verification& verification, const Console& console)
{
    for (const PostVerdict& post : verification.posts) {
        if (post.kind == PostVerdict::Kind::Identical)
            continue;
        const QString line = post.line > 0 ? QStringLiteral(":%1").arg(post.line) : QString();
        console.print(QStringLiteral("%1%2: %3 %4")
                          .arg(oneLine(post.file), line, nameOf(post.kind), oneLine(post.reason))
                          .trimmed());
        if (post.difference)
            console.print(
                QStringLiteral("  at %1\n  Jekyll: %2\n  Galley: %3")
                    .arg(oneLine(post.difference->path), oneLine(post.difference->expected),
                        oneLine(post.difference->actual)));
    }
    console.print(QStringLiteral("%1/%2 identical")
                      .arg(verification.identical())
                      .arg(verification.compared()));
    const QMap<QString, int> reasons = verification.notCompared();
    for (auto reason = reasons.cbegin(); reason != reasons.cend(); ++reason)
        console.print(QStringLiteral("%1 not compared: %2").arg(reason.value()).arg(reason.key()));
    printSheets(verification, console);
}

Status run(const QCommandLineParser& parser, const Console& console)
{
    const QString folder = parser.value(QStringLiteral("site"));
    if (folder.isEmpty() || !parser.positionalArguments().isEmpty())
        return console.misuse(
            QStringLiteral("give the site with --site DIR"), QStringLiteral("verify"));
    const auto site = readSite(folder, {}, configFiles(parser), commitDates);
    if (!site)
        return console.fail(site.error());
    VerifyOptions options;
    options.runsRuby = parser.isSet(QStringLiteral("trust"));
    options.postGlob = parser.value(QStringLiteral("posts"));
    const auto verification = verifySite(*site, options);
    if (!verification)
        return console.fail(verification.error());
    if (!verification->notRun.isEmpty())
        console.warn(QStringLiteral("the site's own Ruby code was not run (%1); --trust runs it")
                         .arg(verification->notRun.join(QStringLiteral("; "))));
    if (parser.isSet(QStringLiteral("json")))
        printJson(*verification, console);
    else
        printText(*verification, console);
    if (verification->compared() == 0)
        console.warn(QStringLiteral("no post was compared, so the site could not be verified"));
    return verification->isProof() ? Done : InputAtFault;
}

} // namespace

Command verifyCommand()
{
    return {QStringLiteral("verify"),
        QStringLiteral("--site DIR [--json] [--posts GLOB] [--trust]"),
        QStringLiteral("Compare every post's page, and the style sheets, with what the installed "
                       "Jekyll builds."),
        declare, run};
}

} // namespace galley::cli
