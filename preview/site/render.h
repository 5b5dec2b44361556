#pragma once

#include "preview/site/renderedpage.h"
#include "preview/site/sitesnapshot.h"

#include <memory>

namespace galley {

struct SiteDocument;
using DocumentPtr = std::shared_ptr<const SiteDocument>;

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
class PageRenderer {
public:
    PageRenderer();
    ~PageRenderer();
    PageRenderer(PageRenderer&&) noexcept;
    PageRenderer& operator=(PageRenderer&&) noexcept;

    // Never fails: what is wrong with post or layouts is in the page's problems, and the page shows
    // as much as can be shown.
    RenderedPage render(const RenderRequest& request, const SiteSnapshot& site);

    // A page of the site that lists posts, as it will be with the draft among them: whole in
    // `before`, without blocks. `url` is the page's own; a problem says so when no page lists the
    // draft.
    RenderedPage renderListPage(
        const RenderRequest& request, const SiteSnapshot& site, ListKind kind);

    // What is wrong with a page of the site, its layouts and includes, as Jekyll renders it.
    QList<Diagnostic> problemsOf(const DocumentPtr& page, const SiteSnapshot& site);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace galley
