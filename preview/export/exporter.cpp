#include "preview/export/exporter.h"

#include "preview/export/assetcollector.h"
#include "preview/export/standalonepage.h"

namespace galley {

Exported exportPost(PageRenderer& renderer, const RenderRequest& request, const SiteSnapshot& site,
    ExportFormat format)
{
    if (format == ExportFormat::Markdown)
        return {request.text.toUtf8(), {}};
    RenderRequest rendering = request;
    rendering.bodyOnly = format == ExportFormat::Fragment;
    const RenderedPage page = renderer.render(rendering, site);
    if (format == ExportFormat::Fragment)
        return {page.body(), page.problems};
    if (format == ExportFormat::Html)
        return {page.html(), page.problems};
    AssetCollector assets(site, page.url);
    const QByteArray bytes = standalonePage(page.html(), assets);
    return {bytes, page.problems + assets.problems()};
}

} // namespace galley
