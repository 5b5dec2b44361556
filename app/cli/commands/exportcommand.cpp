// SPDX-License-Identifier: MIT
#include "app/cli/commands/commands.h"
#include "app/cli/shared/sitecache.h"
#include "app/cli/shared/siteoptions.h"
#include "editor/post/file/filebytes.h"
#include "editor/post/file/postfile.h"
#include "editor/post/file/writeplace.h"
#include "preview/export/exporter.h"

#include <QFileInfo>

#include <algorithm>

namespace galley::cli {

namespace {

void declare(Syntax& syntax)
{
    syntax.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("The post to export."));
    declareSiteOptions(
        syntax, QStringLiteral("The site's checkout, if it is not found above the file."));
    syntax.addOption({QStringLiteral("format"),
        QStringLiteral(
            "html: the page as published; standalone: the page with style sheets and "
            "pictures inside; fragment: the body only; email: a message that mail programs "
            "open as a draft; markdown: the post itself."),
        QStringLiteral("html|standalone|fragment|email|markdown")});
    syntax.addOption(
        {QStringLiteral("o"), QStringLiteral("The file to write."), QStringLiteral("OUT")});
}

Status run(const QCommandLineParser& parser, const Console& console)
{
    const QStringList files = parser.positionalArguments();
    const auto format = exportFormatFor(parser.value(QStringLiteral("format")));
    const QString target = parser.value(QStringLiteral("o"));
    if (files.size() != 1)
        return console.misuse(
            QStringLiteral("give exactly one file to export"), QStringLiteral("export"));
    if (!format)
        return console.misuse(
            QStringLiteral("--format must be html, standalone, fragment, email or markdown"),
            QStringLiteral("export"));
    if (target.isEmpty())
        return console.misuse(QStringLiteral("-o OUT is missing"), QStringLiteral("export"));

    const QString& file = files.first();
    const auto bytes = readNamed(file);
    if (!bytes)
        return console.fail(bytes.error());
    const auto site =
        SiteCache(parser.value(QStringLiteral("site")), configFiles(parser)).siteOf(file);
    if (!site)
        return console.fail(site.error());
    const DecodedText decoded = decodeFile(*bytes);
    PageRenderer renderer;
    const Exported exported =
        exportPost(renderer, {decoded.text, QFileInfo(file).absoluteFilePath()}, **site, *format);
    if (exported.refusal)
        return console.fail(*exported.refusal);
    if (const auto place = mayWrite(target); !place)
        return console.fail(place.error());
    const bool asItIs = *format == ExportFormat::Markdown;
    const auto written = writeFileAtomically(target, asItIs ? *bytes : exported.bytes);
    if (!written)
        return console.fail(written.error());
    return std::max(
        console.report(decoded.problems, file), console.report(exported.problems, file));
}

} // namespace

Command exportCommand()
{
    return {QStringLiteral("export"),
        QStringLiteral("FILE [--site DIR] --format html|standalone|fragment|email|markdown -o OUT"),
        QStringLiteral("Write the post in another form."), declare, run};
}

} // namespace galley::cli
