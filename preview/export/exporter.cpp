// SPDX-License-Identifier: MIT
#include "preview/export/exporter.h"

#include "preview/export/assetcollector.h"
#include "preview/export/standalonepage.h"
#include "preview/site/assets/stylesheets.h"

#include <QCoreApplication>

namespace galley {

namespace {

Error tooMuch(const QString& file)
{
    Error error;
    error.file = file;
    error.whatHappened = QCoreApplication::translate("galley",
        "The page is too large, or its elements are nested too deeply, to be saved as a single "
        "file.");
    error.whatWasKept = QCoreApplication::translate("galley", "Nothing was written.");
    return error;
}

} // namespace

Exported exportPost(PageRenderer& renderer, const RenderRequest& request, const SiteSnapshot& site,
    ExportFormat format)
{
    if (format == ExportFormat::Markdown)
        return {request.text.toUtf8(), {}, {}};
    RenderRequest rendering = request;
    rendering.bodyOnly = format == ExportFormat::Fragment;
    const RenderedPage page = renderer.render(rendering, site);
    if (format == ExportFormat::Fragment)
        return {page.body(), page.problems, {}};
    if (format == ExportFormat::Html)
        return {page.html(), page.problems, {}};
    AssetCollector assets(site, page.url);
    const std::optional<QByteArray> bytes = standalonePage(page.html(), assets);
    if (!bytes)
        return {{}, page.problems, tooMuch(request.file)};
    return {*bytes, page.problems + styleProblems(site.data()) + assets.problems(), {}};
}

} // namespace galley
