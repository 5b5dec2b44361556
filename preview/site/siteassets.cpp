#include "preview/site/siteassets.h"

#include "editor/post/filereader.h"
#include "preview/site/pagerendering.h"
#include "preview/site/sitepath.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace galley {

namespace {

constexpr qint64 largestSheet = 16 * megabyte;

bool isSass(const SiteDocument& document)
{
    const QString extension = document.place.extension();
    return extension == QLatin1String(".scss") || extension == QLatin1String(".sass");
}

DocumentPtr pageOfFile(const SiteSnapshot::Data& site, const QString& path)
{
    const auto found = site.documents.constFind(site.source + QLatin1Char('/') + path);
    return found == site.documents.constEnd() ? nullptr : found->document;
}

DocumentPtr sassSource(const SiteSnapshot::Data& site, const QString& path)
{
    const QString stem = path.chopped(4);
    for (const char* suffix : {".scss", ".sass"}) {
        if (DocumentPtr page = pageOfFile(site, stem + QLatin1String(suffix)))
            return page;
    }
    return nullptr;
}

// The last build's copy, if it is as new as the source.
std::optional<QString> builtCopy(const SiteSnapshot::Data& site, const SiteDocument& sheet)
{
    const std::optional<SitePath> copy =
        SitePath::find(site.source, site.config.destination + sheet.url);
    if (!copy
        || QFileInfo(copy->absolute()).lastModified() < QFileInfo(sheet.place.file).lastModified())
        return std::nullopt;
    return copy->absolute();
}

} // namespace

std::optional<QByteArray> AssetCache::find(const QString& path) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_assets.constFind(path);
    return found == m_assets.constEnd() ? std::nullopt : std::optional<QByteArray>(*found);
}

void AssetCache::insert(const QString& path, const QByteArray& bytes)
{
    const std::lock_guard lock(m_mutex);
    m_assets.insert(path, bytes);
}

std::optional<QByteArray> convertedAsset(const SiteSnapshot::Data& site, const QString& path)
{
    const DocumentPtr page = pageOfFile(site, path);
    if (!page || !page->isPage() || isSass(*page)
        || page->outputExtension == QLatin1String(".html"))
        return std::nullopt;
    if (std::optional<QByteArray> known = site.assets->find(path))
        return known;
    PageRendering rendering;
    const QByteArray bytes = rendering.renderAsset(site, page);
    site.assets->insert(path, bytes);
    return bytes;
}

std::optional<QByteArray> compiledStyleSheet(const SiteSnapshot::Data& site, const QString& path)
{
    const DocumentPtr sheet =
        path.endsWith(QLatin1String(".css")) ? sassSource(site, path) : nullptr;
    const std::optional<QString> copy = sheet ? builtCopy(site, *sheet) : std::nullopt;
    if (!copy)
        return std::nullopt;
    Result<QByteArray> bytes = readInside(site.root, *copy, largestSheet);
    return bytes ? std::optional(std::move(*bytes)) : std::nullopt;
}

QList<Diagnostic> sassProblems(const SiteSnapshot::Data& site)
{
    QList<Diagnostic> problems;
    for (const DocumentPtr& page : site.pages) {
        if (!isSass(*page) || builtCopy(site, *page))
            continue;
        Diagnostic problem;
        problem.code = QStringLiteral("asset.sass");
        problem.file = page->place.path;
        problem.message = QCoreApplication::translate("galley",
            "The style sheet is written in Sass, which only Jekyll can compile. Run “jekyll build” "
            "once to see it here.");
        problems += problem;
    }
    return problems;
}

} // namespace galley
