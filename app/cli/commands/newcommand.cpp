// SPDX-License-Identifier: MIT
#include "app/cli/commands/commands.h"
#include "app/cli/shared/siteoptions.h"
#include "app/site/commitdates.h"
#include "editor/post/file/postfile.h"
#include "editor/post/file/writeplace.h"
#include "editor/post/name/newpost.h"
#include "preview/site/checkout/sitedata.h"
#include "preview/site/newpost/newpostplan.h"
#include "preview/site/newpost/posttemplates.h"
#include "preview/site/reader/sitereader.h"

#include <QDir>
#include <QFileInfo>

#include <optional>

namespace galley::cli {

namespace {

void declare(Syntax& syntax)
{
    const auto add = [&](const char* name, const char* help, const char* value) {
        syntax.addOption(
            {QLatin1String(name), QString::fromUtf8(help), QString::fromLatin1(value)});
    };
    declareSiteOptions(syntax, QStringLiteral("The site's checkout."));
    add("template",
        "The template to start from: a built-in one, or NAME.md in the checkout's folder "
        "_templates. Default: press-release.",
        "NAME");
    add("title", "The post's title.", "TEXT");
    add("author", "The post's author, if not the template's.", "NAME");
    add("date", "Its date as YYYY-MM-DD. Default: today in the site's time zone.", "DAY");
    add("slug", "The end of its address. Default: derived from the title.", "WORD");
    add("as",
        "What keeps it from readers until it is finished: a file in _drafts, or \"published: "
        "false\". Default: what the site has, drafts or not.",
        "draft|unpublished");
    syntax.addOption(
        {QStringLiteral("list"), QStringLiteral("Print the names of the templates and exit.")});
}

Result<QString> textOfTemplate(const QString& name, const SiteSnapshot& site)
{
    QStringList names;
    for (const PostTemplate& known : postTemplates(&site)) {
        if (known.name == name)
            return templateText(known, &site);
        names += known.name;
    }
    return tl::make_unexpected(
        Error{ErrorKind::NotFound, {}, 0, QStringLiteral("There is no template “%1”.").arg(name),
            {}, QStringLiteral("Use one of: %1.").arg(names.join(QStringLiteral(", ")))});
}

// Nothing: it is called something that there is not.
std::optional<NewPostState> stateIn(const QCommandLineParser& parser, const SiteSnapshot& site)
{
    const QString option = QStringLiteral("as");
    if (!parser.isSet(option))
        return usualState(site);
    const QString name = parser.value(option);
    if (name == QLatin1String("draft"))
        return NewPostState::Draft;
    return name == QLatin1String("unpublished") ? std::optional(NewPostState::Unpublished)
                                                : std::nullopt;
}

Status refuse(const NewPostInput& post, const NewPostPlan& plan, const Console& console)
{
    for (const QString& error : plan.errors)
        console.warn(QStringLiteral("%1: %2").arg(plan.path, error));
    if (!mayWriteInside(post.site->root(), plan.path))
        return InputAtFault;
    if (post.slug.isEmpty())
        console.warn(QStringLiteral("give the short name with --slug WORD"));
    else if (!plan.freeSlug.isEmpty())
        console.warn(QStringLiteral("this name is free: --slug %1").arg(plan.freeSlug));
    return InputAtFault;
}

Status write(const NewPostInput& post, const Console& console)
{
    const NewPostPlan plan = planNewPost(post);
    if (!plan.isPossible())
        return refuse(post, plan, console);
    for (const QString& hint : plan.hints)
        console.warn(hint);
    const QString folder = QFileInfo(plan.path).absolutePath();
    if (!QDir().mkpath(folder))
        return console.fail({ErrorKind::Permission, folder, 0,
            QStringLiteral("The folder cannot be created."), {}, {}});
    const auto written = writeFileAtomically(plan.path, plan.text.toUtf8());
    if (!written)
        return console.fail(written.error());
    console.print(plan.path);
    return Done;
}

Status run(const QCommandLineParser& parser, const Console& console)
{
    const auto value = [&](const char* name) { return parser.value(QLatin1String(name)); };
    const QString command = QStringLiteral("new");
    if (value("site").isEmpty() || !parser.positionalArguments().isEmpty())
        return console.misuse(QStringLiteral("give the site with --site DIR"), command);
    const auto site = readSite(value("site"), {}, configFiles(parser), commitDates);
    if (!site)
        return console.fail(site.error());
    if (parser.isSet(QStringLiteral("list"))) {
        for (const PostTemplate& known : postTemplates(site->get()))
            console.print(known.name);
        return Done;
    }
    NewPostInput post;
    post.site = *site;
    post.defaults = newPostDefaults(**site);
    post.title = value("title").trimmed();
    post.author = value("author");
    post.date = parser.isSet(QStringLiteral("date")) ? QDate::fromString(value("date"), Qt::ISODate)
                                                     : (*site)->data().time.date();
    if (post.title.isEmpty())
        return console.misuse(QStringLiteral("give the title with --title TEXT"), command);
    if (!post.date.isValid())
        return console.misuse(QStringLiteral("--date must be a date, YYYY-MM-DD"), command);
    post.slug = parser.isSet(QStringLiteral("slug")) ? value("slug") : proposedSlug(post.title);
    const std::optional<NewPostState> state = stateIn(parser, **site);
    if (!state)
        return console.misuse(QStringLiteral("--as must be draft or unpublished"), command);
    post.state = *state;
    const auto text =
        textOfTemplate(parser.isSet(QStringLiteral("template")) ? value("template")
                                                                : QStringLiteral("press-release"),
            **site);
    if (!text)
        return console.fail(text.error());
    post.templateText = *text;
    return write(post, console);
}

} // namespace

Command newCommand()
{
    return {QStringLiteral("new"),
        QStringLiteral("--site DIR --title TEXT [--template NAME] [--slug WORD] [--date DAY] "
                       "[--as draft|unpublished]"),
        QStringLiteral(
            "Create a post that follows the habits of the site's own, not yet published, and print "
            "the path of its file."),
        declare, run};
}

} // namespace galley::cli
