// SPDX-License-Identifier: MIT
#include "preview/site/assets/convertedasset.h"

#include "preview/site/checkout/siteassets.h"
#include "preview/site/render/render.h"
#include "preview/site/styles/sasstext.h"

namespace galley {

namespace {

DocumentPtr pageOfFile(const SiteSnapshot::Data& site, const QString& path)
{
    auto found = site.documents.constFind(site.source + QLatin1Char('/') + path);
    if (found == site.documents.constEnd() && site.theme)
        found = site.documents.constFind(site.theme->folder + QLatin1Char('/') + path);
    return found == site.documents.constEnd() ? nullptr : found->document;
}

} // namespace

std::optional<QByteArray> convertedAsset(const SiteSnapshot::Data& site, const QString& path)
{
    const DocumentPtr page = pageOfFile(site, path);
    if (!page || !page->isPage() || isSassSheet(*page)
        || page->outputExtension == QLatin1String(".html"))
        return std::nullopt;
    if (std::optional<QByteArray> known = site.assets->find(path))
        return known;
    PageRenderer rendering;
    const QByteArray bytes = rendering.renderAsset(site, page);
    site.assets->insert(path, bytes);
    return bytes;
}

} // namespace galley
