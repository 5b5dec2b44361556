// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/checkout/sitesnapshot.h"
#include "preview/site/render/bodyrenderer.h"
#include "preview/site/render/layoutchain.h"
#include "preview/site/render/listpages.h"
#include "preview/site/render/renderedpage.h"
#include "preview/site/variables/pagevariables.h"

namespace galley {

struct RenderRequest {
    QString text; // the post's file as text, lines end in '\n'
    QString file; // absolute path; decides name, date and url. May not exist yet. Empty: unnamed
    bool bodyOnly = false; // no layouts: `before` and `after` stay empty
};

enum class ListKind {
    News, // the paginated list, else a page that walks over posts
    Home, // the page at "/"
};

// Renders posts in a site. Pure: the same request and snapshot give the same page. Keeps a script
// engine and parsed templates between calls, so one object serves one thread.
//
// How a page comes about: front matter -> document -> Liquid in the body -> Markdown -> layouts.
class PageRenderer {
public:
    PageRenderer();
    PageRenderer(const PageRenderer&) = delete; // the script engine knows it by its address
    PageRenderer& operator=(const PageRenderer&) = delete;

    // Never fails: what is wrong with post or layouts is in the page's problems, and the page shows
    // as much as can be shown.
    RenderedPage render(const RenderRequest& request, const SiteSnapshot& site);

    // A page of the site that lists posts, as it will be with the draft among them: whole in
    // `before`, without blocks. `url` is the page's own; a problem says so when no page lists the
    // draft.
    RenderedPage renderListPage(
        const RenderRequest& request, const SiteSnapshot& site, ListKind kind);

    // A file with front matter that is no page: Liquid filled in, in its layout if it has one and
    // is no style sheet in Sass, which Jekyll puts into none.
    QByteArray renderAsset(const SiteSnapshot::Data& site, const DocumentPtr& asset,
        QList<Diagnostic>* problems = nullptr);

    // What is wrong with a page of the site, its layouts and includes, as Jekyll renders it.
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
    RenderedBody renderBody(const SiteDocument& document, const BodySource& written);
    QByteArray renderSitePage(const SitePage& page);
    SitePage listPage(ListKind kind);
    bool listsDraft(const QByteArray& html) const;
    void addShell(RenderedPage& page);
    void renderShell(RenderedPage& page);
    QJSValue commonVariables(const std::optional<Paginator>& paginator = {});
    QString sourceOf(const SiteDocument& document) const; // the body before Liquid
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
    QSet<const SiteDocument*> m_excerptsInWork; // each within the one before it
    bool m_excerptsAreEndless = false; // one of those in work asks for itself
    QString m_draftBody; // raw while the body renders, then its HTML
    QString m_draftSource; // raw
    bool m_rendersPage = false; // pages come after all posts, whose contents are HTML by then
    QList<Diagnostic>* m_problems = nullptr;
};

} // namespace galley
