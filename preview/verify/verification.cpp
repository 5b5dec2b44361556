// SPDX-License-Identifier: MIT
#include "preview/verify/verification.h"

#include "editor/html/htmltags.h"
#include "editor/post/base/joinedtext.h"
#include "editor/post/file/filebytes.h"
#include "editor/post/file/postfile.h"
#include "preview/site/checkout/sitedata.h"
#include "preview/site/render/render.h"
#include "preview/verify/jekyllbuild.h"
#include "preview/verify/safeplugins.h"
#include "preview/verify/verifytexts.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>

namespace galley {

namespace {

// The file that Jekyll writes for a url: unescaped, index.html in a folder, .html added.
QString outputFile(const QString& builtFolder, const QString& url)
{
    QString path = QUrl::fromPercentEncoding(url.toUtf8());
    if (path.endsWith(QLatin1Char('/')))
        path += QLatin1String("index.html");
    else if (QFileInfo(path).suffix().isEmpty())
        path += QLatin1String(".html");
    return builtFolder + path;
}

// The post's line that the byte of the page's HTML comes from; 0 when it is the layouts'.
int lineAt(const RenderedPage& page, qsizetype offset)
{
    qsizetype start = page.before.size();
    if (offset < start)
        return 0;
    for (const RenderedBlock& block : page.blocks) {
        const qsizetype end = start + block.html.size();
        if (offset < end) {
            // An anchor counts elements, so count the tags up to the byte.
            const qsizetype element = countStartTags(block.html.left(offset - start + 2)) - 1;
            int line = block.firstLine;
            for (const SourceAnchor& anchor : block.anchors) {
                if (anchor.element <= element)
                    line = std::max(line, anchor.line);
            }
            return line;
        }
        start = end;
    }
    return 0;
}

bool matches(const QString& file, const QString& glob)
{
    if (glob.isEmpty())
        return true;
    const QRegularExpression pattern(QRegularExpression::wildcardToRegularExpression(glob));
    return pattern.match(file).hasMatch() || pattern.match(QFileInfo(file).fileName()).hasMatch();
}

bool isBuilt(const PostSummary& post)
{
    return !post.url.isEmpty() && !post.ignored && post.published;
}

QString pluginTagOf(const RenderedPage& page)
{
    for (const Diagnostic& problem : page.problems) {
        if (problem.code == QLatin1String("liquid.unknown-tag"))
            return problem.message;
    }
    return {};
}

bool isCompared(const PostVerdict& post)
{
    return post.kind != PostVerdict::Kind::Skipped && post.kind != PostVerdict::Kind::NeedsPlugin;
}

class Verifier {
public:
    Verifier(QString builtFolder, const SiteSnapshotPtr& site)
        : m_builtFolder(std::move(builtFolder))
        , m_site(site)
    {
        for (const PostSummary& post : site->posts()) {
            if (isBuilt(post))
                m_filesByPage[outputFile(m_builtFolder, post.url)] += post.file;
        }
    }

    PostVerdict verdictOn(const PostSummary& post)
    {
        PostVerdict verdict{post.file, post.url, PostVerdict::Kind::Skipped, {}, 0, {}};
        if (!isBuilt(post)) {
            verdict.reason = post.problems.value(0, VerifyTexts::tr("The post is not published."));
            return verdict;
        }
        const QString path = QDir(m_site->root()).filePath(post.file);
        const auto source = readFile(path);
        const auto expected = readFile(outputFile(m_builtFolder, post.url));
        if (!source || !expected) {
            verdict.kind = PostVerdict::Kind::NotBuilt;
            verdict.reason = source
                ? VerifyTexts::tr("Jekyll did not write a page at this address.")
                : source.error().text();
            return verdict;
        }
        const RenderedPage page = m_renderer.render({decodeFile(*source).text, path}, *m_site);
        const std::optional<DomNode> published = parsePage(*expected);
        const std::optional<DomNode> rendered = parsePage(page.html());
        if (!published || !rendered) {
            verdict.reason = VerifyTexts::tr(
                "The page is too large, or its elements are nested too deeply, to compare.");
            return verdict;
        }
        verdict.difference = firstDifference(*published, *rendered);
        verdict.kind =
            verdict.difference ? PostVerdict::Kind::Different : PostVerdict::Kind::Identical;
        if (!verdict.difference)
            return verdict;
        verdict.line = lineAt(page, verdict.difference->actualOffset);
        verdict.reason = pluginTagOf(page);
        if (!verdict.reason.isEmpty())
            verdict.kind = PostVerdict::Kind::NeedsPlugin;
        else
            verdict.reason = clashOf(post);
        return verdict;
    }

private:
    // Jekyll writes such posts over each other; the page is that of one of them.
    QString clashOf(const PostSummary& post) const
    {
        QStringList others = m_filesByPage.value(outputFile(m_builtFolder, post.url));
        others.removeOne(post.file);
        return others.isEmpty()
            ? QString()
            : VerifyTexts::tr("%1 has the same address; one of them will be lost.")
                  .arg(joinedList(others));
    }

    QString m_builtFolder;
    QHash<QString, QStringList> m_filesByPage; // published posts' by the page Jekyll writes
    SiteSnapshotPtr m_site;
    PageRenderer m_renderer;
};

} // namespace

int Verification::compared() const
{
    return static_cast<int>(std::count_if(posts.begin(), posts.end(), isCompared));
}

int Verification::identical() const
{
    return static_cast<int>(std::count_if(posts.begin(), posts.end(),
        [](const PostVerdict& post) { return post.kind == PostVerdict::Kind::Identical; }));
}

QMap<QString, int> Verification::notCompared() const
{
    QMap<QString, int> reasons;
    for (const PostVerdict& post : posts) {
        if (!isCompared(post))
            ++reasons[post.reason];
    }
    return reasons;
}

bool Verification::isProof() const
{
    return compared() > 0 && identical() == compared() && identicalSheets() == comparedSheets();
}

int Verification::comparedSheets() const
{
    return static_cast<int>(std::count_if(sheets.begin(), sheets.end(),
        [](const SheetVerdict& sheet) { return sheet.kind != SheetVerdict::Kind::Skipped; }));
}

int Verification::identicalSheets() const
{
    return static_cast<int>(std::count_if(sheets.begin(), sheets.end(),
        [](const SheetVerdict& sheet) { return sheet.kind == SheetVerdict::Kind::Identical; }));
}

Result<Verification> verifyAgainst(
    const QString& builtFolder, const SiteSnapshotPtr& site, const VerifyOptions& options)
{
    Verification verification;
    Verifier verifier(builtFolder, site);
    const auto& posts = site->posts();
    int done = 0;
    for (const PostSummary& post : posts) {
        if (options.cancelled && *options.cancelled)
            return tl::make_unexpected(
                Error{ErrorKind::Conflict, {}, 0, VerifyTexts::tr("Cancelled."), {}, {}});
        if (matches(post.file, options.postGlob))
            verification.posts += verifier.verdictOn(post);
        if (options.progress)
            options.progress(++done, static_cast<int>(posts.size()));
    }
    if (options.postGlob.isEmpty())
        verification.sheets = compareSheets(builtFolder, *site);
    return verification;
}

Result<Verification> verifySite(const SiteSnapshotPtr& site, const VerifyOptions& options)
{
    const QTemporaryDir folder;
    const std::atomic<bool> never = false;
    const QString destination = folder.filePath(QStringLiteral("site"));
    const QStringList plugins = options.runsRuby ? QStringList() : safePlugins(*site);
    const auto built = buildWithJekyll(
        {site->root(), site->data().config.files, destination, options.runsRuby, plugins}, *site,
        options.cancelled ? *options.cancelled : never);
    if (!built)
        return tl::make_unexpected(built.error());
    Result<Verification> result = verifyAgainst(destination, site, options);
    if (result && !options.runsRuby)
        result->notRun = ownRuby(*site, plugins);
    return result;
}

} // namespace galley
