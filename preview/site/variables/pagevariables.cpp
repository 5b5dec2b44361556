// SPDX-License-Identifier: MIT
#include "preview/site/variables/pagevariables.h"

#include "preview/site/config/yamlmerge.h"
#include "preview/site/plugins/lists/postarchives.h"
#include "preview/site/ruby/rubytime.h"

namespace galley {

namespace {

// What changes with the draft.
const QStringList& changingKeys()
{
    static const QStringList keys = {QStringLiteral("posts"), QStringLiteral("documents"),
        QStringLiteral("tags"), QStringLiteral("categories"), QStringLiteral("collections"),
        QStringLiteral("related_posts")};
    return keys;
}

const QStringList& documentKeys()
{
    static const QStringList keys = {QStringLiteral("previous"), QStringLiteral("relative_path"),
        QStringLiteral("next"), QStringLiteral("path"), QStringLiteral("url"),
        QStringLiteral("date"), QStringLiteral("content"), QStringLiteral("output"),
        QStringLiteral("id"), QStringLiteral("collection"), QStringLiteral("excerpt"),
        QStringLiteral("name"), QStringLiteral("title"), QStringLiteral("categories"),
        QStringLiteral("tags")};
    return keys;
}

const QStringList& pageKeys()
{
    static const QStringList keys = {QStringLiteral("content"), QStringLiteral("dir"),
        QStringLiteral("excerpt"), QStringLiteral("name"), QStringLiteral("path"),
        QStringLiteral("url")};
    return keys;
}

const QStringList& archiveKeys()
{
    static const QStringList keys = {QStringLiteral("posts"), QStringLiteral("path"),
        QStringLiteral("url"), QStringLiteral("permalink")};
    return keys;
}

QStringList withKeysOf(QStringList keys, const YamlValue& values)
{
    const QSet<QString> known(keys.cbegin(), keys.cend()); // a map has no key twice
    for (const auto& [key, value] : asMap(values)) {
        if (key.isText() && !known.contains(key.text()))
            keys += key.text();
    }
    return keys;
}

bool isHtmlPage(const SiteDocument& page)
{
    static const QStringList html = {
        QStringLiteral(".html"), QStringLiteral(".xhtml"), QStringLiteral(".htm")};
    return html.contains(page.outputExtension) || page.url.endsWith(QLatin1Char('/'));
}

QString pageFolder(const QString& url)
{
    return url.left(url.lastIndexOf(QLatin1Char('/')) + 1);
}

} // namespace

PageVariables::PageVariables(const LiquidValues& values, DocumentTexts texts)
    : m_values(values)
    , m_texts(std::move(texts))
{
}

void PageVariables::use(const SiteView& view)
{
    const auto snapshot = view.site().shared_from_this();
    constexpr size_t manyEntries = 100'000; // drops of former drafts: start afresh
    if (m_snapshot.lock() != snapshot || m_entries.size() > manyEntries) {
        m_snapshot = snapshot;
        m_entries.clear();
        m_documents.clear();
        m_site = m_values.drop(add({Kind::Site, {}, {}, {}}), changingKeys() + view.collections());
    }
    if (m_draft)
        m_documents.remove(m_draft.get());
    m_draft = view.draft();
    m_viewFields.clear();
    m_view = &view;
}

int PageVariables::add(Entry entry)
{
    m_entries.push_back(std::move(entry));
    return int(m_entries.size()) - 1;
}

QJSValue PageVariables::site()
{
    return m_site;
}

QJSValue PageVariables::document(const DocumentPtr& document)
{
    // A body is raw while it renders itself and while Jekyll would not have come to it.
    static const QStringList changing = {QStringLiteral("previous"), QStringLiteral("next"),
        QStringLiteral("content"), QStringLiteral("output"), QStringLiteral("posts")};
    const auto known = m_documents.constFind(document.get());
    if (known != m_documents.constEnd())
        return *known;
    const QJSValue drop = m_values.drop(add({Kind::Document, document, {}, {}}),
        document == m_draft ? changing + QStringList{QStringLiteral("excerpt")} : changing);
    m_documents.insert(document.get(), drop);
    return drop;
}

QJSValue PageVariables::excerpt(const DocumentPtr& document)
{
    return m_values.drop(add({Kind::Excerpt, document, {}, {}}));
}

QJSValue PageVariables::orNull(const DocumentPtr& neighbour)
{
    return neighbour ? document(neighbour) : QJSValue();
}

QJSValue PageVariables::field(int handle, const QString& key)
{
    const Entry entry = m_entries.at(size_t(handle));
    switch (entry.kind) {
    case Kind::Site:
        return siteField(key);
    case Kind::Data:
        return m_values.of(m_view->site().data[key]);
    case Kind::Document:
        return entry.document->isPage() ? pageField(entry.document, key)
                                        : documentField(entry.document, key);
    case Kind::Excerpt:
        return excerptField(entry.document, key);
    case Kind::StaticFile:
        return fileField(entry.file, key);
    case Kind::Collection:
        return collectionField(entry.label, key);
    }
    return {};
}

QStringList PageVariables::fieldNames(int handle) const
{
    const Entry& entry = m_entries.at(size_t(handle));
    switch (entry.kind) {
    case Kind::Site:
        return withKeysOf(
            changingKeys() + m_view->collections() + QStringList{QStringLiteral("config")},
            m_view->site().config.values);
    case Kind::Data:
        return withKeysOf({}, m_view->site().data);
    case Kind::Document:
        if (entry.document->archive)
            return withKeysOf(archiveKeys(), entry.document->values);
        return withKeysOf(
            entry.document->isPage() ? pageKeys() : documentKeys(), entry.document->values);
    case Kind::Excerpt:
        return withKeysOf(documentKeys(), entry.document->values);
    case Kind::StaticFile:
        return {QStringLiteral("name"), QStringLiteral("extname"), QStringLiteral("modified_time"),
            QStringLiteral("basename"), QStringLiteral("path"), QStringLiteral("collection")};
    case Kind::Collection:
        return {QStringLiteral("output"), QStringLiteral("label"), QStringLiteral("docs"),
            QStringLiteral("files"), QStringLiteral("directory"),
            QStringLiteral("relative_directory")};
    }
    return {};
}

QJSValue PageVariables::otherFields(int handle) const
{
    const Entry& entry = m_entries.at(size_t(handle));
    const bool isPage = entry.kind == Kind::Document && entry.document->isPage();
    if (entry.kind != Kind::Data && (!isPage || entry.document->archive))
        return {};
    YamlValue::Map others = asMap(isPage ? entry.document->values : m_view->site().data);
    others.removeIf([](const auto& field) { return field.first.isText(); });
    return m_values.of(others);
}

QString PageVariables::text(int handle)
{
    const Entry entry = m_entries.at(size_t(handle));
    if (entry.kind == Kind::Excerpt) // to_s is its output
        return m_texts.excerpt(entry.document);
    return entry.kind == Kind::Document ? m_texts.content(entry.document) : QString();
}

QJSValue PageVariables::siteField(const QString& key)
{
    const bool isCollection = key != QLatin1String("posts") && m_view->collections().contains(key);
    if (key == QLatin1String("related_posts") && !isCollection)
        return relatedPosts();
    if (isCollection || changingKeys().contains(key)) {
        if (!m_viewFields.contains(key)) {
            const QJSValue value =
                isCollection ? documents(m_view->documentsOf(key), false) : changingSiteField(key);
            m_viewFields.insert(key, value);
        }
        return m_viewFields.value(key);
    }
    const SiteSnapshot::Data& site = m_view->site();
    if (key == QLatin1String("time"))
        return m_values.time(site.time);
    if (key == QLatin1String("data"))
        return m_values.drop(add({Kind::Data, {}, {}, {}}));
    if (key == QLatin1String("pages"))
        return documents(site.pages, false);
    if (key == QLatin1String("static_files"))
        return staticFiles(QString());
    if (key == QLatin1String("archives") && site.config.plugins.has("jekyll-archives"))
        return archives();
    if (key == QLatin1String("html_pages")) {
        std::vector<DocumentPtr> pages;
        std::copy_if(site.pages.begin(), site.pages.end(), std::back_inserter(pages),
            [](const DocumentPtr& page) { return isHtmlPage(*page); });
        return documents(pages, false);
    }
    return key == QLatin1String("config") ? QJSValue() : m_values.of(site.config.values[key]);
}

QJSValue PageVariables::changingSiteField(const QString& key)
{
    if (key == QLatin1String("posts"))
        return documents(m_view->posts(), true);
    if (key == QLatin1String("tags") || key == QLatin1String("categories"))
        return groupedPosts(key == QLatin1String("tags"));
    QList<QJSValue> items;
    if (key == QLatin1String("collections")) {
        for (const QString& label : m_view->collections())
            items += m_values.drop(add({Kind::Collection, {}, {}, label}));
        return m_values.list(items);
    }
    for (const CollectionConfig& collection : m_view->site().config.collections) {
        for (const DocumentPtr& item : m_view->documentsOf(collection.label))
            items += document(item);
    }
    return m_values.list(items);
}

QJSValue PageVariables::documents(const std::vector<DocumentPtr>& list, bool newestFirst)
{
    QList<QJSValue> items;
    items.reserve(qsizetype(list.size()));
    for (const DocumentPtr& item : list)
        items += document(item);
    if (newestFirst)
        std::reverse(items.begin(), items.end());
    return m_values.list(items);
}

QJSValue PageVariables::staticFiles(const QString& collection)
{
    QList<QJSValue> items;
    for (const StaticFile& file : m_view->site().staticFiles) {
        if (collection.isEmpty() || file.collection == collection)
            items += m_values.drop(add({Kind::StaticFile, {}, file, {}}));
    }
    return m_values.list(items);
}

// `site.tags` and `site.categories`: name -> posts, newest first.
QJSValue PageVariables::groupedPosts(bool byTags)
{
    const QString key = byTags ? QStringLiteral("tags") : QStringLiteral("categories");
    QList<YamlKey> names;
    QHash<YamlKey, std::vector<DocumentPtr>> groups;
    for (const DocumentPtr& post : m_view->posts()) {
        for (const YamlValue& value : asList(post->values[key])) {
            const YamlKey name(value);
            if (!groups.contains(name))
                names += name;
            groups[name].push_back(post);
        }
    }
    QList<QJSValue> keys;
    QList<QJSValue> lists;
    for (const YamlKey& name : std::as_const(names)) {
        keys += m_values.of(name.value());
        lists += documents(groups[name], true);
    }
    return m_values.hashOf(keys, lists);
}

QJSValue PageVariables::relatedPosts()
{
    constexpr qsizetype most = 10;
    const DocumentPtr current = m_texts.current();
    if (!current)
        return {};
    QList<QJSValue> items;
    const auto& posts = m_view->posts();
    if (posts.size() < 2)
        return m_values.list(items);
    for (auto post = posts.rbegin(); post != posts.rend() && items.size() < most; ++post) {
        if (*post != current)
            items += document(*post);
    }
    return m_values.list(items);
}

QJSValue PageVariables::documentField(const DocumentPtr& item, const QString& key)
{
    if (key == QLatin1String("url"))
        return item->url;
    if (key == QLatin1String("id"))
        return item->id();
    if (key == QLatin1String("date"))
        return m_values.time(item->date);
    if (key == QLatin1String("path") || key == QLatin1String("relative_path"))
        return item->place.path;
    if (key == QLatin1String("collection"))
        return item->place.collection;
    if (key == QLatin1String("content"))
        return m_texts.content(item);
    if (key == QLatin1String("output"))
        return m_texts.isRendered(item) ? QJSValue(m_texts.content(item)) : QJSValue();
    if (key == QLatin1String("previous"))
        return orNull(m_view->previousOf(*item));
    if (key == QLatin1String("next"))
        return orNull(m_view->nextOf(*item));
    const YamlValue& value = item->values[key];
    if (key == QLatin1String("excerpt"))
        return value.isTruthy() ? QJSValue(value.toDisplayString())
                                : QJSValue(m_texts.excerpt(item));
    if (key == QLatin1String("name") && !value.isTruthy())
        return item->place.name();
    if (key == QLatin1String("draft") && value.isNull())
        return item->place.draft;
    return m_values.of(value);
}

QJSValue PageVariables::excerptField(const DocumentPtr& item, const QString& key)
{
    if (key == QLatin1String("id"))
        return QString(item->id() + QStringLiteral("#excerpt"));
    if (key == QLatin1String("path") || key == QLatin1String("relative_path"))
        return QString(item->place.path + QStringLiteral("/#excerpt"));
    if (key == QLatin1String("excerpt"))
        return {};
    if (key == QLatin1String("output"))
        return m_texts.excerpt(item);
    return documentField(item, key);
}

QJSValue PageVariables::archives()
{
    QList<QJSValue> items;
    for (const DocumentPtr& page : m_view->site().pages) {
        if (page->archive)
            items += document(page);
    }
    return m_values.list(items);
}

QJSValue PageVariables::pageField(const DocumentPtr& page, const QString& key)
{
    if (page->archive && key == QLatin1String("posts"))
        return documents(postsIn(*page->archive, m_view->posts()), false);
    if (key == QLatin1String("content"))
        return m_texts.content(page);
    if (key == QLatin1String("url"))
        return page->url;
    if (key == QLatin1String("dir") && !page->archive)
        return pageFolder(page->url);
    if (key == QLatin1String("permalink") && page->archive)
        return {};
    if (key == QLatin1String("name") && !page->archive)
        return page->place.name();
    if (key == QLatin1String("path") && !page->values.contains(key))
        return page->place.path;
    const YamlValue& value = page->values[key];
    if (!value.isNull() || page->archive)
        return m_values.of(value);
    // Templates see a default where the page itself has nothing.
    return m_values.of(
        m_view->site().defaults.valuesFor(page->place.path, QStringLiteral("pages"))[key]);
}

QJSValue PageVariables::fileField(const StaticFile& file, const QString& key)
{
    const QString name = file.path.section(QLatin1Char('/'), -1);
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    if (key == QLatin1String("path"))
        return file.path;
    if (key == QLatin1String("name"))
        return name;
    if (key == QLatin1String("extname"))
        return dot > 0 ? name.mid(dot) : QString();
    if (key == QLatin1String("basename"))
        return dot > 0 ? name.left(dot) : name;
    if (key == QLatin1String("modified_time"))
        return m_values.time(file.modified.toTimeZone(m_view->site().config.zone));
    if (key == QLatin1String("collection"))
        return file.collection.isEmpty() ? QJSValue() : QJSValue(file.collection);
    return m_values.of(m_view->site().defaults.valuesFor(file.path, file.collection)[key]);
}

QJSValue PageVariables::collectionField(const QString& label, const QString& key)
{
    const CollectionConfig* config = m_view->site().config.collection(label);
    if (key == QLatin1String("label"))
        return label;
    if (key == QLatin1String("output"))
        return config && config->output;
    if (key == QLatin1String("docs"))
        return documents(m_view->documentsOf(label), false);
    if (key == QLatin1String("files"))
        return staticFiles(label);
    if (key == QLatin1String("relative_directory"))
        return QString(QLatin1Char('_') + label);
    if (key == QLatin1String("directory"))
        return QString(m_view->site().source + QStringLiteral("/_") + label);
    if (key == QLatin1String("permalink") && label == QLatin1String("posts"))
        return config ? QJSValue(config->permalink) : QJSValue();
    return config ? m_values.of(config->metadata[key]) : QJSValue();
}

QJSValue PageVariables::trail(const ListPaths& paths) const
{
    static const QStringList keys = {
        QStringLiteral("num"), QStringLiteral("path"), QStringLiteral("title")};
    QList<QJSValue> items;
    for (const TrailPage& page : paths.trail)
        items += m_values.hash(
            keys, {QJSValue(page.number), QJSValue(page.path), m_values.of(page.title)});
    return paths.hasTrail ? m_values.list(items) : QJSValue();
}

QJSValue PageVariables::paginator(const Paginator& paginator)
{
    const bool hasPrevious = !paginator.previousPath.isEmpty();
    const bool hasNext = !paginator.nextPath.isEmpty();
    QStringList keys = {QStringLiteral("page"), QStringLiteral("per_page"), QStringLiteral("posts"),
        QStringLiteral("total_posts"), QStringLiteral("total_pages"),
        QStringLiteral("previous_page"), QStringLiteral("previous_page_path"),
        QStringLiteral("next_page"), QStringLiteral("next_page_path")};
    QList<QJSValue> values = {QJSValue(paginator.page), QJSValue(paginator.perPage),
        documents(paginator.posts, false), QJSValue(paginator.totalPosts),
        QJSValue(paginator.totalPages), hasPrevious ? QJSValue(paginator.page - 1) : QJSValue(),
        hasPrevious ? QJSValue(paginator.previousPath) : QJSValue(),
        hasNext ? QJSValue(paginator.page + 1) : QJSValue(),
        hasNext ? QJSValue(paginator.nextPath) : QJSValue()};
    if (const std::optional<ListPaths>& paths = paginator.paths) {
        keys += {QStringLiteral("page_path"), QStringLiteral("first_page"),
            QStringLiteral("first_page_path"), QStringLiteral("last_page"),
            QStringLiteral("last_page_path"), QStringLiteral("page_trail")};
        values += {QJSValue(paths->own), QJSValue(1), QJSValue(paths->first),
            QJSValue(paginator.totalPages), QJSValue(paths->last), trail(*paths)};
    }
    return m_values.hash(keys, values);
}

} // namespace galley
