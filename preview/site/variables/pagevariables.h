// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/plugins/lists/paginator.h"
#include "preview/site/variables/liquidvalues.h"
#include "preview/site/variables/siteview.h"

#include <functional>

namespace galley {

// Texts that have to be rendered before a template can print them.
struct DocumentTexts {
    std::function<QString(const DocumentPtr&)>
        content; // HTML, or the raw body while it renders itself
    std::function<QString(const DocumentPtr&)> excerpt;
    // Whether Jekyll has rendered it by the time that this page is.
    std::function<bool(const DocumentPtr&)> isRendered;
    // The document that is being rendered; none while it is a page, or an excerpt.
    std::function<DocumentPtr()> current;
};

// Jekyll's drops: what templates read as `site`, `page`, `post`, `paginator`. Fields become script
// values when a template asks for them. Source: Jekyll 4.3 lib/jekyll/drops/*.rb.
class PageVariables {
public:
    PageVariables(const LiquidValues& values, DocumentTexts texts);

    // The variables that follow belong to this view; values of the same snapshot are kept.
    void use(const SiteView& view);

    QJSValue site();
    QJSValue document(const DocumentPtr& document);
    // The document as `page` while its own excerpt is rendered.
    QJSValue excerpt(const DocumentPtr& document);
    QJSValue paginator(const Paginator& paginator);

    // For the host: a drop's fields by its handle.
    QJSValue field(int handle, const QString& key);
    QStringList fieldNames(int handle) const;
    // A hash of those whose keys are no text; undefined where Jekyll has a drop, which knows none.
    QJSValue otherFields(int handle) const;
    QString text(int handle);

private:
    enum class Kind { Site, Data, Document, Excerpt, StaticFile, Collection };
    struct Entry {
        Kind kind = Kind::Site;
        DocumentPtr document;
        StaticFile file;
        QString label;
    };

    int add(Entry entry);
    QJSValue siteField(const QString& key);
    QJSValue changingSiteField(const QString& key);
    QJSValue documentField(const DocumentPtr& document, const QString& key);
    QJSValue excerptField(const DocumentPtr& document, const QString& key);
    QJSValue pageField(const DocumentPtr& page, const QString& key);
    QJSValue fileField(const StaticFile& file, const QString& key);
    QJSValue collectionField(const QString& label, const QString& key);
    QJSValue documents(const std::vector<DocumentPtr>& documents, bool newestFirst);
    QJSValue staticFiles(const QString& collection);
    QJSValue archives();
    QJSValue groupedPosts(bool byTags);
    QJSValue trail(const ListPaths& paths) const;
    QJSValue relatedPosts();
    QJSValue orNull(const DocumentPtr& document);

    const LiquidValues& m_values;
    DocumentTexts m_texts;
    const SiteView* m_view = nullptr;
    std::weak_ptr<const SiteSnapshot::Data> m_snapshot;
    std::vector<Entry> m_entries;
    QJSValue m_site;
    QHash<const SiteDocument*, QJSValue> m_documents;
    DocumentPtr m_draft; // its drop is the last one of m_documents to go
    QHash<QString, QJSValue> m_viewFields; // of the site, for this view
};

} // namespace galley
