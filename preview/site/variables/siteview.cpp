// SPDX-License-Identifier: MIT
#include "preview/site/variables/siteview.h"

#include "preview/site/checkout/collectionorder.h"
#include "preview/site/checkout/publication.h"

#include <algorithm>

namespace galley {

namespace {

using Documents = std::vector<DocumentPtr>;

Documents without(const Documents& documents, const QString& file)
{
    Documents result;
    result.reserve(documents.size() + 1);
    std::copy_if(documents.begin(), documents.end(), std::back_inserter(result),
        [&](const DocumentPtr& document) { return document->place.file != file; });
    return result;
}

} // namespace

SiteView::SiteView(std::shared_ptr<const SiteSnapshot::Data> site, DocumentPtr draft)
    : m_site(std::move(site))
    , m_draft(std::move(draft))
    , m_posts(m_site->posts)
{
    if (m_draft)
        placeDraft();
}

void SiteView::placeDraft()
{
    const DocumentPlace& place = m_draft->place;
    if (place.collection == QLatin1String("posts")) {
        m_posts = without(m_site->posts, place.file);
        if (publicationOf(*m_draft, *m_site, {}).isLive())
            m_posts.insert(
                std::upper_bound(m_posts.begin(), m_posts.end(), m_draft, isOlder), m_draft);
    } else if (const auto found = m_site->collections.find(place.collection);
               found != m_site->collections.end()) {
        m_draftCollection = without(found->second, place.file);
        m_draftCollection.push_back(m_draft);
        sortCollection(m_draftCollection, *m_site->config.collection(place.collection));
    }
}

const Documents& SiteView::documentsOf(const QString& collection) const
{
    static const Documents none;
    if (collection == QLatin1String("posts"))
        return m_posts;
    if (m_draft && m_draft->place.collection == collection)
        return m_draftCollection;
    const auto found = m_site->collections.find(collection);
    return found == m_site->collections.end() ? none : found->second;
}

QStringList SiteView::collections() const
{
    QStringList labels = {QStringLiteral("posts")};
    for (const auto& [label, documents] : m_site->collections)
        labels += label;
    labels.sort();
    return labels;
}

DocumentPtr SiteView::neighbour(const SiteDocument& document, int step) const
{
    const Documents& documents = documentsOf(document.place.collection);
    const auto found = std::find_if(documents.begin(), documents.end(),
        [&](const DocumentPtr& other) { return other.get() == &document; });
    const ptrdiff_t index = found - documents.begin() + step;
    if (found == documents.end() || index < 0 || index >= ptrdiff_t(documents.size()))
        return nullptr;
    return documents[size_t(index)];
}

DocumentPtr SiteView::previousOf(const SiteDocument& document) const
{
    return neighbour(document, -1);
}

DocumentPtr SiteView::nextOf(const SiteDocument& document) const
{
    return neighbour(document, 1);
}

} // namespace galley
