// SPDX-License-Identifier: MIT
#include "app/cli/commands/commands.h"
#include "app/cli/shared/sitecache.h"
#include "app/cli/shared/siteoptions.h"
#include "editor/post/file/filebytes.h"
#include "editor/post/file/postfile.h"
#include "editor/post/file/writeplace.h"
#include "preview/site/render/render.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace galley::cli {

namespace {

void declare(Syntax& syntax)
{
    syntax.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("Posts to render."));
    declareSiteOptions(
        syntax, QStringLiteral("The site's checkout, if it is not found above the file."));
    syntax.addOption({QStringLiteral("body"),
        QStringLiteral("Only the converted body, without the site's layouts.")});
    syntax.addOption({QStringLiteral("o"),
        QStringLiteral("Write to OUT instead of standard output."), QStringLiteral("OUT")});
    syntax.addOption({QStringLiteral("out-dir"),
        QStringLiteral("Write each file's page to DIR, as its base name with .html."),
        QStringLiteral("DIR")});
}

class Rendering {
public:
    Rendering(const QCommandLineParser& parser, const Console& console)
        : m_console(console)
        , m_sites(parser.value(QStringLiteral("site")), configFiles(parser))
        , m_bodyOnly(parser.isSet(QStringLiteral("body")))
        , m_output(parser.value(QStringLiteral("o")))
        , m_outputFolder(parser.value(QStringLiteral("out-dir")))
    {
    }

    Status render(const QString& file)
    {
        const auto bytes = readNamed(file);
        if (!bytes)
            return m_console.fail(bytes.error());
        const auto site = m_sites.siteOf(file);
        if (!site)
            return m_console.fail(site.error());
        const DecodedText decoded = decodeFile(*bytes);
        const RenderedPage page = m_renderer.render(
            {decoded.text, QFileInfo(file).absoluteFilePath(), m_bodyOnly}, **site);
        const Status written = write(m_bodyOnly ? page.body() : page.html(), file);
        return std::max({m_console.report(decoded.problems, file),
            m_console.report(page.problems, file), written});
    }

private:
    Status write(const QByteArray& html, const QString& file)
    {
        QString target = m_output;
        if (!m_outputFolder.isEmpty())
            target = QDir(m_outputFolder)
                         .filePath(QFileInfo(file).completeBaseName() + QStringLiteral(".html"));
        if (target.isEmpty()) {
            m_console.out.write(html);
            return Done;
        }
        if (const auto place = mayWrite(target); !place)
            return m_console.fail(place.error());
        const auto result = writeFileAtomically(target, html);
        return result ? Done : m_console.fail(result.error());
    }

    const Console& m_console;
    SiteCache m_sites;
    PageRenderer m_renderer;
    bool m_bodyOnly;
    QString m_output;
    QString m_outputFolder;
};

Status run(const QCommandLineParser& parser, const Console& console)
{
    const QStringList files = parser.positionalArguments();
    const QString folder = parser.value(QStringLiteral("out-dir"));
    if (files.isEmpty())
        return console.misuse(QStringLiteral("give a file to render"), QStringLiteral("render"));
    if (files.size() > 1 && folder.isEmpty())
        return console.misuse(
            QStringLiteral("several files need --out-dir DIR"), QStringLiteral("render"));
    if (!folder.isEmpty() && parser.isSet(QStringLiteral("o")))
        return console.misuse(
            QStringLiteral("-o and --out-dir cannot be used together"), QStringLiteral("render"));
    if (const auto place = mayWrite(folder + QStringLiteral("/x")); !folder.isEmpty() && !place)
        return console.fail(place.error());
    if (!folder.isEmpty() && !QDir().mkpath(folder))
        return console.fail({ErrorKind::Permission, folder, 0,
            QStringLiteral("The folder cannot be created."), {}, {}});
    Rendering rendering(parser, console);
    Status status = Done;
    for (const QString& file : files)
        status = std::max(status, rendering.render(file));
    return status;
}

} // namespace

Command renderCommand()
{
    return {QStringLiteral("render"),
        QStringLiteral("FILE… [--site DIR] [--body] [-o OUT | --out-dir DIR]"),
        QStringLiteral("Print the page as the site will publish it."), declare, run};
}

} // namespace galley::cli
