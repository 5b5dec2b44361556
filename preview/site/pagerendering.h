#pragma once

#include "preview/site/bodyrenderer.h"
#include "preview/site/layoutchain.h"
#include "preview/site/listpages.h"
#include "preview/site/pagevariables.h"
#include "preview/site/render.h"

namespace galley {

// What PageRenderer keeps between calls, and how a page comes about:
// front matter -> document -> Liquid in the body -> Markdown -> layouts.
class PageRendering {
public:
    PageRendering();

    RenderedPage renderPost(const RenderRequest& request, const SiteSnapshot& site);
    RenderedPage renderListPage(
        const RenderRequest& request, const SiteSnapshot& site, ListKind kind);

    // A file with front matter that is no page: Liquid filled in, in its layout if it has one and
    // is no style sheet in Sass, which Jekyll puts into none.
    QByteArray renderAsset(const SiteSnapshot::Data& site, const DocumentPtr& asset,
        QList<Diagnostic>* problems = nullptr);

    // What is wrong with a page of the site.
    QList<Diagnostic> problemsOf(const DocumentPtr& page, const SiteSnapshot& site);

private:
    // The layouts' output of the last post, which stays while only the body changes.
    struct ShellCache {
        DocumentPtr document; // null: nothing cached
        QByteArray before;
        QByteArray after;
        QList<Diagnostic> problems;
    };

    void useSite(const SiteSnapshot::Data& site);
    void useView();
    void useDraft(SiteDocument draft);
    // The draft of the request becomes the site's; its body, with what is wrong with it, is the
    // page so far.
    RenderedPage startPage(const RenderRequest& request, const SiteSnapshot& site);
    RenderedBody renderBody(const SiteDocument& document, const BodySource& source);
    QByteArray renderSitePage(const SitePage& page);
    SitePage listPage(ListKind kind);
    bool listsDraft(const QByteArray& html) const;
    void addShell(RenderedPage& page);
    void renderShell(RenderedPage& page);
    QJSValue commonVariables(const std::optional<Paginator>& paginator = {});
    QString contentOf(const DocumentPtr& document);
    QString excerptOf(const DocumentPtr& document);
    bool isRendered(const DocumentPtr& document) const;
    QString renderedText(const DocumentPtr& document, const QString& source, bool isExcerpt);
    void report(const Diagnostic& problem);

    LiquidEngine m_engine;
    BodyConverter m_converter;
    PageVariables m_variables;
    std::shared_ptr<const SiteSnapshot::Data> m_site;
    std::unique_ptr<SiteView> m_view;
    ShellCache m_shell;
    QHash<const SiteDocument*, QString> m_contents; // of the site's documents, rendered
    QHash<const SiteDocument*, QString> m_excerpts;
    QSet<QString> m_rendering; // what is being rendered now: a document may not contain itself
    QString m_draftBody; // raw while the body renders, then its HTML
    QString m_draftSource; // raw
    bool m_rendersPage = false; // pages come after all posts, whose contents are HTML by then
    QList<Diagnostic>* m_problems = nullptr;
};

} // namespace galley
