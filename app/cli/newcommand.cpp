#include "app/cli/commands.h"
#include "app/cli/siteoptions.h"
#include "editor/post/newpost.h"
#include "editor/post/postfile.h"
#include "preview/site/posttemplates.h"
#include "preview/site/sitedata.h"
#include "preview/site/sitereader.h"

#include <QDir>

namespace galley::cli {

namespace {

void declare(QCommandLineParser& parser)
{
    const auto add = [&](const char* name, const char* help, const char* value) {
        parser.addOption(
            {QLatin1String(name), QString::fromUtf8(help), QString::fromLatin1(value)});
    };
    declareSiteOptions(parser, QStringLiteral("The site's checkout."));
    add("template",
        "What the post begins with: a built-in template, or NAME.md in the checkout's folder "
        "_templates. Without it: press-release.",
        "NAME");
    add("title", "The post's title.", "TEXT");
    add("author", "Its author, where the template's is not meant.", "NAME");
    add("date", "Its day as YYYY-MM-DD; without it today in the site's time zone.", "DAY");
    add("slug", "The end of its address; without it made of the title.", "WORD");
    parser.addOption(
        {QStringLiteral("list"), QStringLiteral("Print the templates' names and do no more.")});
}

Result<QString> templateText(const QString& name, const SiteSnapshot& site)
{
    QStringList names;
    for (const PostTemplate& known : postTemplates(&site)) {
        if (known.name == name)
            return known.text;
        names += known.name;
    }
    return tl::make_unexpected(
        Error{ErrorKind::NotFound, {}, 0, QStringLiteral("There is no template “%1”.").arg(name),
            {}, QStringLiteral("Take one of: %1.").arg(names.join(QStringLiteral(", ")))});
}

// All names that the new one could be taken for: those in the folder and those of all posts.
QStringList namesInUse(const QString& folder, const SiteSnapshot& site)
{
    QStringList names = QDir(folder).entryList(QDir::Files);
    for (const PostSummary& post : site.posts())
        names += post.file.section(QLatin1Char('/'), -1);
    names.removeDuplicates();
    return names;
}

Status refuse(const PostName& name, const QStringList& inUse, const Console& console)
{
    if (name.slug.isEmpty()) {
        console.warn(QStringLiteral("give the short name with --slug WORD"));
    } else if (const PostName free = freeName(name, inUse); free.slug != name.slug) {
        console.warn(QStringLiteral("this name is free: --slug %1").arg(free.slug));
    }
    return InputAtFault;
}

Status write(const SiteSnapshot& site, const NewPost& post, const PostName& name,
    const QString& text, const Console& console)
{
    const QString folder = QDir::cleanPath(site.sourceFolder() + QLatin1Char('/')
        + site.data().config.collectionsDir + QStringLiteral("/_posts"));
    const QString path = folder + QLatin1Char('/') + name.fileName();
    const QStringList inUse = namesInUse(folder, site);
    if (console.report(checkName(name, inUse), path) != Done)
        return refuse(name, inUse, console);
    const Result<QString> filled = postFromTemplate(text, post);
    if (!filled)
        return console.fail(filled.error());
    if (!QDir().mkpath(folder))
        return console.fail({ErrorKind::Permission, folder, 0,
            QStringLiteral("The folder cannot be made."), {}, {}});
    const auto written = writeFileAtomically(path, filled->toUtf8());
    if (!written)
        return console.fail(written.error());
    console.print(path);
    return Done;
}

Status run(const QCommandLineParser& parser, const Console& console)
{
    const auto value = [&](const char* name) { return parser.value(QLatin1String(name)); };
    const QString command = QStringLiteral("new");
    if (value("site").isEmpty() || !parser.positionalArguments().isEmpty())
        return console.misuse(QStringLiteral("name the site with --site DIR"), command);
    const auto site = readSite(value("site"), {}, configFiles(parser));
    if (!site)
        return console.fail(site.error());
    if (parser.isSet(QStringLiteral("list"))) {
        for (const PostTemplate& known : postTemplates(site->get()))
            console.print(known.name);
        return Done;
    }
    NewPost post;
    post.title = value("title").trimmed();
    post.author = value("author");
    post.date = parser.isSet(QStringLiteral("date")) ? QDate::fromString(value("date"), Qt::ISODate)
                                                     : (*site)->data().time.date();
    if (post.title.isEmpty())
        return console.misuse(QStringLiteral("name the post with --title TEXT"), command);
    if (!post.date.isValid())
        return console.misuse(QStringLiteral("--date is a day, YYYY-MM-DD"), command);
    PostName name = proposedName(post.title, post.date);
    if (parser.isSet(QStringLiteral("slug")))
        name.slug = value("slug");
    post.slug = name.slug;
    const auto text =
        templateText(parser.isSet(QStringLiteral("template")) ? value("template")
                                                              : QStringLiteral("press-release"),
            **site);
    return text ? write(**site, post, name, *text, console) : console.fail(text.error());
}

} // namespace

Command newCommand()
{
    return {QStringLiteral("new"),
        QStringLiteral("--site DIR --title TEXT [--template NAME] [--slug WORD] [--date DAY]"),
        QStringLiteral("Begin a post in the site's _posts and print its file."), declare, run};
}

} // namespace galley::cli
