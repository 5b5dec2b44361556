// SPDX-License-Identifier: MIT
#pragma once

#include "preview/page/guard/sitetrust.h"
#include "preview/site/render/renderedpage.h"

#include <QPointF>
#include <QStringList>

#include <optional>

namespace galley {

// The HTML that the web view is given for a rendered page. Between the blocks stand comments with a
// word that no post can know (the nonce), by which the page's script tells the blocks apart before
// it removes them; links to CDNs lead to the program's own copies, and
// what the page loads from the site's own address to the checkout.
class PageComposer {
public:
    explicit PageComposer(QByteArray nonce, SiteTrust trust = {});

    struct Composed {
        QByteArray html;
        QStringList missing; // web assets of which there is no copy
    };

    // A whole page to navigate to. Carries the security policy and, for the page's script, the
    // load's number and the scroll position to start at.
    Composed document(const RenderedPage& page, int load, std::optional<QPointF> scroll) const;
    // The same page, to be compared with the live one: no policy, no numbers.
    Composed comparable(const RenderedPage& page) const;
    // What surrounds the post, with one comment in its place.
    Composed shell(const RenderedPage& page) const;
    // Whether the post's place opens the page's body: a layout that does not, or none, leaves that
    // to what comes first there. A page that differs in this is no change of the other, but new.
    static bool opensBody(const RenderedPage& page);
    // One block of the post.
    static Composed block(const QByteArray& html, const SiteAddress& site);

    const QByteArray& nonce() const { return m_nonce; }

private:
    QByteArray marker() const;
    QByteArray place(const RenderedPage& page) const;
    Composed blocks(const RenderedPage& page) const;

    QByteArray m_nonce;
    SiteTrust m_trust;
};

} // namespace galley
