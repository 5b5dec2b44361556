// SPDX-License-Identifier: MIT
#include "preview/site/plugins/pages/paginatedpages.h"

#include "preview/site/config/yamlmerge.h"
#include "preview/site/plugins/lists/listeddocuments.h"
#include "preview/site/plugins/lists/paginatedlist.h"
#include "preview/site/plugins/pages/generatedpage.h"
#include "preview/site/ruby/rubytext.h"

#include <algorithm>

namespace galley {

namespace {

constexpr size_t mostPages = 10'000; // of all lists

// A kind of pages that the plugin makes for each value of a key.
struct AutoPages {
    const char* kind; // in the configuration
    const char* setting; // of the list that such a page is
    const char* placeholder;
    const char* layout;
    const char* title;
    const char* permalink;
};
constexpr AutoPages autoPages[] = {
    {"tags", "tag", ":tag", "autopage_tags.html", "Posts tagged with :tag", "/tag/:tag"},
    {"categories", "category", ":cat", "autopage_category.html", "Posts in category :cat",
        "/category/:cat"},
    {"collections", "collection", ":coll", "autopage_collection.html", "Posts in collection :coll",
        "/collection/:coll"}};

YamlValue defaultsOf(const AutoPages& pages)
{
    const auto text = [](const char* value) { return YamlValue(QString::fromLatin1(value)); };
    const auto key = [](const char* value) { return QString::fromLatin1(value); };
    return YamlValue::Map{{key("layouts"), YamlValue::List{text(pages.layout)}},
        {key("title"), text(pages.title)}, {key("permalink"), text(pages.permalink)},
        {key("enabled"), true},
        {key("slugify"), YamlValue::Map{{key("mode"), text("none")}, {key("cased"), false}}}};
}

QString filledIn(
    const QString& text, const AutoPages& pages, const QString& value, const YamlValue& slugs)
{
    const QString slug = slugify(value, slugs[QStringLiteral("mode")].toDisplayString(),
        slugs[QStringLiteral("cased")].isTruthy());
    QString result = text;
    const QString placeholder = QString::fromLatin1(pages.placeholder);
    if (const qsizetype at = text.indexOf(placeholder); at >= 0)
        result.replace(at, placeholder.size(), slug);
    return result;
}

struct AutoPage {
    QString layoutFile; // below the layouts' folder
    QString value; // in small letters
    QString shown; // as it was written first
};

void addAutoPage(SiteSnapshot::Data& site, const AutoPages& pages, const YamlValue& written,
    const AutoPage& wanted)
{
    const QString name = wanted.layoutFile.section(QLatin1Char('.'), 0, 0);
    const auto layout = site.layouts.constFind(name);
    if (layout == site.layouts.constEnd())
        return;
    const YamlValue settings =
        deepMerged(written, YamlValue(asMap(layout->values[QStringLiteral("autopages")])));
    YamlValue::Map list = asMap(deepMerged(siteListSettings(site.config.values),
        YamlValue(asMap(layout->values[QStringLiteral("pagination")]))));
    setKey(list, QString::fromLatin1(pages.setting), wanted.value);
    const auto text = [&](const char* key) {
        return filledIn(settings[QLatin1String(key)].toDisplayString(), pages, wanted.value,
            written[QStringLiteral("slugify")]);
    };
    YamlValue::Map values = asMap(layout->values);
    setKey(values, QStringLiteral("permalink"), text("permalink"));
    setKey(values, QStringLiteral("layout"), name);
    setKey(values, QStringLiteral("title"), text("title"));
    setKey(values, QStringLiteral("pagination"), list);
    const YamlValue shown = YamlValue::Map{
        {QStringLiteral("layout_path"), QString(QStringLiteral("_layouts/") + wanted.layoutFile)},
        {QStringLiteral("display_name"), wanted.shown}};
    setKey(values, QStringLiteral("autopage"), shown);
    setKey(values, QStringLiteral("autopages"), shown);
    const QString path = text("permalink") + QStringLiteral("/index.html");
    addPage(site, generatedPage(path, values, QString(), site));
}

std::vector<DocumentPtr> allDocuments(const SiteSnapshot::Data& site)
{
    std::vector<DocumentPtr> documents = site.posts;
    for (const auto& [label, own] : site.collections)
        documents.insert(documents.end(), own.begin(), own.end());
    std::erase_if(documents, [](const DocumentPtr& document) {
        return document->values.contains(QStringLiteral("pagination"));
    });
    return documents;
}

QList<std::pair<QString, QString>> collectionsOf(const std::vector<DocumentPtr>& documents)
{
    QList<std::pair<QString, QString>> labels;
    for (const DocumentPtr& document : documents) {
        const std::pair label{document->place.collection, document->place.collection};
        if (!labels.contains(label))
            labels += label;
    }
    return labels;
}

void addAutoPages(SiteSnapshot::Data& site)
{
    const YamlValue settings = site.config.values[QStringLiteral("autopages")];
    if (!settings[QStringLiteral("enabled")].isTruthy())
        return;
    const std::vector<DocumentPtr> documents = allDocuments(site);
    for (const AutoPages& pages : autoPages) {
        const QString kind = QString::fromLatin1(pages.kind);
        const YamlValue own = deepMerged(defaultsOf(pages), YamlValue(asMap(settings[kind])));
        if (!own[QStringLiteral("enabled")].isTruthy())
            continue;
        for (const auto& [value, shown] : kind == QLatin1String("collections")
                ? collectionsOf(documents)
                : valuesOf(documents, kind)) {
            for (const YamlValue& layout : asList(own[QStringLiteral("layouts")]))
                addAutoPage(site, pages, own, {layout.toDisplayString(), value, shown});
        }
    }
}

std::vector<ListPage> listsOf(const SiteSnapshot::Data& site,
    const CollectionDocuments& documentsOf, const QStringList& labels)
{
    std::vector<ListPage> pages;
    for (const DocumentPtr& page : site.listTemplates) {
        const ListSettings settings = listSettings(site.config.values, *page);
        for (ListPage& part :
            paginatedList(*page, settings, listedDocuments(settings, documentsOf, labels),
                site.config.values[QStringLiteral("title")])) {
            if (pages.size() < mostPages)
                pages.push_back(std::move(part));
        }
    }
    return pages;
}

} // namespace

void addPaginatedPages(SiteSnapshot::Data& site)
{
    addAutoPages(site);
    if (!siteListSettings(site.config.values)[QStringLiteral("enabled")].isTruthy())
        return;
    const auto isTemplate = [](const DocumentPtr& page) { return isListTemplate(*page); };
    std::copy_if(
        site.pages.begin(), site.pages.end(), std::back_inserter(site.listTemplates), isTemplate);
    std::erase_if(site.pages, isTemplate);
    QStringList labels;
    for (const auto& [label, documents] : site.collections)
        labels += label;
    const auto documentsOf = [&](const QString& label) -> const std::vector<DocumentPtr>* {
        const auto found = site.collections.find(label);
        return label == QLatin1String("posts") ? &site.posts
            : found == site.collections.end()  ? nullptr
                                               : &found->second;
    };
    for (const ListPage& page : listsOf(site, documentsOf, labels))
        site.pages.push_back(page.page);
}

std::vector<ListPage> paginatedPages(const SiteView& view)
{
    const QStringList labels = view.collections();
    const auto documentsOf = [&](const QString& label) {
        return labels.contains(label) ? &view.documentsOf(label) : nullptr;
    };
    return listsOf(view.site(), documentsOf, labels);
}

} // namespace galley
