#pragma once

#include "preview/site/renderedpage.h"
#include "preview/site/sitesnapshot.h"

#include <memory>

namespace galley {

struct RenderRequest {
    QString text; // the post's file as text, lines end in '\n'
    QString file; // absolute path; decides name, date and url. May not exist yet. Empty: unnamed
    bool bodyOnly = false; // no layouts: `before` and `after` stay empty
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

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace galley
