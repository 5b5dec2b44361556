// SPDX-License-Identifier: MIT
#include "app/checks/textproblems.h"
#include "app/cli/commands/commands.h"
#include "app/cli/shared/problemreport.h"
#include "app/cli/shared/sitecache.h"
#include "app/cli/shared/siteoptions.h"
#include "app/site/commitdates.h"
#include "editor/post/file/filebytes.h"
#include "editor/post/file/postfile.h"
#include "editor/post/file/writeplace.h"
#include "preview/check/postcheck.h"
#include "preview/check/repairs.h"
#include "preview/check/sitecheck.h"
#include "preview/site/reader/sitereader.h"

#include <QDir>
#include <QFileInfo>

namespace galley::cli {

namespace {

constexpr int mostRounds = 10;

void declare(Syntax& syntax)
{
    syntax.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("A post to check."));
    declareSiteOptions(syntax,
        QStringLiteral("Check this checkout: every post, and what else its build reads; with "
                       "FILE, the site of the files."));
    syntax.addOption({QStringLiteral("json"),
        QStringLiteral("As JSON: an array of objects with file, line, severity (error, warning, "
                       "hint), code, message and repair.")});
    syntax.addOption({QStringLiteral("format"),
        QStringLiteral("text (file:line: severity: message [code]), json, or github, the "
                       "annotations of a workflow."),
        QStringLiteral("text|json|github"), QStringLiteral("text")});
    syntax.addOption({QStringLiteral("fix"),
        QStringLiteral("Apply the repairs that are safe, and report the rest.")});
}

class Checking {
public:
    Checking(const QCommandLineParser& parser, const Console& console)
        : m_console(console)
        , m_fixes(parser.isSet(QStringLiteral("fix")))
        , m_sites(parser.value(QStringLiteral("site")), configFiles(parser))
    {
    }

    // Paths in the report are as they are named here.
    Status checkFile(const QString& file, const QString& shownAs)
    {
        const auto bytes = readNamed(file);
        if (!bytes)
            return m_console.fail(bytes.error());
        auto site = m_sites.siteOf(file);
        if (!site)
            return m_console.fail(site.error());
        const DecodedText decoded = decodeFile(*bytes);
        const QString path = QFileInfo(file).absoluteFilePath();
        QString text = decoded.text;
        QList<Diagnostic> problems = look(text, path, *site);
        // One fault may hide another.
        for (int round = 0; m_fixes && round < mostRounds; ++round) {
            int count = 0;
            const QString fixed = withSafeRepairs(text, problems, count);
            if (count == 0)
                break;
            text = fixed;
            problems = look(text, path, *site);
        }
        if (text != decoded.text) {
            auto written = mayWrite(file);
            if (written)
                written = writeFileAtomically(file, decoded.bytes.encode(text));
            if (!written)
                return m_console.fail(written.error());
        }
        add(decoded.problems + problems, shownAs);
        return Done;
    }

    Status checkWholeSite(const QString& folder, const QStringList& configs)
    {
        const auto read = readSite(folder, {}, configs, commitDates);
        if (!read)
            return m_console.fail(read.error());
        const SiteSnapshot& site = **read;
        Status status = Done;
        QSet<QString> rendered;
        for (const PostSummary& post : site.posts()) {
            const QString file = QDir(site.root()).filePath(post.file);
            if (!m_fixes) // what was mended may have changed what other posts say of it
                rendered += file;
            status = std::max(status, checkFile(file, post.file));
        }
        const auto again = m_fixes ? readSite(folder, {}, configs, commitDates) : read;
        if (again)
            add(checkSite(**again, rendered), QString());
        addVerdict(site);
        return status;
    }

    void addVerdictOf(const QString& file)
    {
        if (const auto site = m_sites.siteOf(file))
            addVerdict(**site);
    }

    const QList<Diagnostic>& problems() const { return m_problems; }

private:
    QList<Diagnostic> look(const QString& text, const QString& file, const SiteSnapshotPtr& site)
    {
        if (!m_schemas.contains(site->root()))
            m_schemas.insert(site->root(), schemaOf(*site));
        return checkPost(text, file, *site, m_renderer)
            + textProblems(text, file, site, m_schemas.value(site->root()));
    }

    void add(const QList<Diagnostic>& problems, const QString& file)
    {
        for (Diagnostic problem : problems) {
            if (problem.file.isEmpty())
                problem.file = file;
            m_problems += problem;
        }
    }

    void addVerdict(const SiteSnapshot& site)
    {
        const QStringList unknown = unknownParts(site);
        if (unknown.isEmpty())
            return;
        m_problems += Diagnostic{.code = QStringLiteral("cannot-be-known"),
            .message =
                QStringLiteral("Cannot determine whether the site builds, since that depends "
                               "on what Galley does not know (%1).")
                    .arg(unknown.join(QStringLiteral(", "))),
            .file = QStringLiteral("_config.yml")};
    }

    const Console& m_console;
    bool m_fixes;
    SiteCache m_sites;
    PageRenderer m_renderer;
    QHash<QString, FormSchema> m_schemas;
    QList<Diagnostic> m_problems;
};

Status run(const QCommandLineParser& parser, const Console& console)
{
    const QStringList files = parser.positionalArguments();
    const QString folder = parser.value(QStringLiteral("site"));
    const QString format = parser.isSet(QStringLiteral("json"))
        ? QStringLiteral("json")
        : parser.value(QStringLiteral("format"));
    if (files.isEmpty() && folder.isEmpty())
        return console.misuse(
            QStringLiteral("name a post, or a site with --site DIR"), QStringLiteral("check"));
    if (!problemFormats().contains(format))
        return console.misuse(QStringLiteral("“%1” is not one of the formats %2")
                                  .arg(format, problemFormats().join(QStringLiteral(", "))),
            QStringLiteral("check"));
    Checking checking(parser, console);
    Status status = Done;
    for (const QString& file : files)
        status = std::max(status, checking.checkFile(file, file));
    if (files.isEmpty())
        status = checking.checkWholeSite(folder, configFiles(parser));
    else
        checking.addVerdictOf(files.constFirst());
    const QList<Diagnostic> problems = inOrder(checking.problems());
    printProblems(problems, format, console);
    const bool hasError = std::any_of(problems.cbegin(), problems.cend(),
        [](const Diagnostic& problem) { return problem.severity == Severity::Error; });
    return hasError ? InputAtFault : status;
}

} // namespace

Command checkCommand()
{
    return {QStringLiteral("check"),
        QStringLiteral("FILE… | --site DIR [--json | --format github] [--fix]"),
        QStringLiteral("List the problems of posts, spelling aside, and what would stop the site's "
                       "build."),
        declare, run};
}

} // namespace galley::cli
