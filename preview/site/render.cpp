#include "preview/site/render.h"

#include "preview/site/pagerendering.h"

namespace galley {

struct PageRenderer::Private {
    PageRendering rendering;
};

PageRenderer::PageRenderer()
    : d(std::make_unique<Private>())
{
}

PageRenderer::~PageRenderer() = default;
PageRenderer::PageRenderer(PageRenderer&&) noexcept = default;
PageRenderer& PageRenderer::operator=(PageRenderer&&) noexcept = default;

RenderedPage PageRenderer::render(const RenderRequest& request, const SiteSnapshot& site)
{
    return d->rendering.renderPost(request, site);
}

QList<Diagnostic> PageRenderer::problemsOf(const DocumentPtr& page, const SiteSnapshot& site)
{
    return d->rendering.problemsOf(page, site);
}

RenderedPage PageRenderer::renderListPage(
    const RenderRequest& request, const SiteSnapshot& site, ListKind kind)
{
    return d->rendering.renderListPage(request, site, kind);
}

} // namespace galley
