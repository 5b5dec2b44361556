// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/checkout/sitedata.h"

namespace galley {

// A site as it will be once the draft is saved: the snapshot with the draft in the place of its
// file. Cheap to make; immutable.
class SiteView {
public:
    SiteView(std::shared_ptr<const SiteSnapshot::Data> site, DocumentPtr draft);

    const SiteSnapshot::Data& site() const { return *m_site; }
    const DocumentPtr& draft() const { return m_draft; }
    const std::vector<DocumentPtr>& posts() const { return m_posts; } // oldest first
    const std::vector<DocumentPtr>& documentsOf(const QString& collection) const; // oldest first
    QStringList collections() const; // labels, sorted

    // The neighbours in the document's own collection; nullptr at the ends and for what is not in
    // it.
    DocumentPtr previousOf(const SiteDocument& document) const;
    DocumentPtr nextOf(const SiteDocument& document) const;

private:
    DocumentPtr neighbour(const SiteDocument& document, int step) const;
    void placeDraft();

    std::shared_ptr<const SiteSnapshot::Data> m_site;
    DocumentPtr m_draft;
    std::vector<DocumentPtr> m_posts;
    std::vector<DocumentPtr> m_draftCollection; // the draft's, if it is no post
};

} // namespace galley
