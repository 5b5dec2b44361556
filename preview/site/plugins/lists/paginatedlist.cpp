// SPDX-License-Identifier: MIT
#include "preview/site/plugins/lists/paginatedlist.h"

#include "preview/site/config/yamlmerge.h"

#include <algorithm>

namespace galley {

namespace {

// Ruby's String#sub with a text.
QString replacedOnce(QString text, const QString& what, const QString& by)
{
    if (const qsizetype at = text.indexOf(what); at >= 0)
        text.replace(at, what.size(), by);
    return text;
}

QString joined(const QString& folder, const QString& path)
{
    return (folder.endsWith(u'/') ? folder.chopped(1) : folder)
        + (path.startsWith(u'/') ? path : QLatin1Char('/') + path);
}

// With the file's name that a path of a folder leaves out.
QString fullPath(const QString& url, const QString& index, const QString& extension)
{
    if (url.endsWith(QLatin1Char('/')))
        return url + index + extension;
    return url.contains(QLatin1Char('.')) ? url : url + index;
}

class ListMaker {
public:
    ListMaker(const SiteDocument& listTemplate, const ListSettings& settings,
        const std::vector<DocumentPtr>& documents, const YamlValue& siteTitle)
        : m_template(listTemplate)
        , m_settings(settings)
        , m_documents(documents)
        , m_siteTitle(siteTitle)
        , m_total(pageCount())
    {
        const YamlValue& permalink = m_template.values[QStringLiteral("permalink")];
        const QString& url = m_template.url;
        m_first = permalink.isTruthy() ? permalink.toDisplayString()
                                       : url.left(url.lastIndexOf(QLatin1Char('/')) + 1);
        if (!m_first.endsWith(QLatin1Char('/')))
            m_first += QLatin1Char('/');
        m_later = joined(m_first, m_settings.permalink);
    }

    std::vector<ListPage> make() const
    {
        std::vector<ListPage> pages;
        for (int number = 1; number <= m_total; ++number) {
            const Paginator paginator = paginatorOf(number);
            pages.push_back({pageOf(number, paginator.paths->own), paginator});
        }
        addTrails(pages);
        return pages;
    }

private:
    int pageCount() const
    {
        const int perPage = m_settings.perPage;
        const int all = int((m_documents.size() + size_t(perPage) - 1) / size_t(perPage));
        return std::max(1, m_settings.limit > 0 ? std::min(all, m_settings.limit) : all);
    }

    QString filledIn(const QString& text, int number) const
    {
        return replacedOnce(replacedOnce(text, QStringLiteral(":num"), QString::number(number)),
            QStringLiteral(":max"), QString::number(m_total));
    }

    // The address of a page as its neighbours link to it.
    QString linkTo(int number) const
    {
        const QString& path = number == 1 ? m_first : m_later;
        return filledIn(m_settings.indexName.isEmpty()
                ? path
                : fullPath(path, m_settings.indexName, m_settings.indexExtension),
            number);
    }

    QString ownPath(int number) const
    {
        const auto orElse = [](const QString& text, const char* fallback) {
            return text.isEmpty() ? QString::fromLatin1(fallback) : text;
        };
        return filledIn(
            fullPath(number == 1 ? m_first : m_later, orElse(m_settings.indexName, "index"),
                orElse(m_settings.indexExtension, ".html")),
            number);
    }

    Paginator paginatorOf(int number) const
    {
        Paginator paginator;
        paginator.page = number;
        paginator.perPage = m_settings.perPage;
        paginator.totalPosts = int(m_documents.size());
        paginator.totalPages = m_total;
        const size_t begin = size_t(number - 1) * size_t(m_settings.perPage);
        for (size_t i = begin; i < m_documents.size() && i < begin + size_t(m_settings.perPage);
             ++i)
            paginator.posts.push_back(m_documents[i]);
        if (number > 1)
            paginator.previousPath = linkTo(number - 1);
        if (number < m_total)
            paginator.nextPath = filledIn(laterPath(), number + 1);
        paginator.paths = {ownPath(number), linkTo(1), filledIn(laterPath(), m_total), {}, false};
        return paginator;
    }

    QString laterPath() const
    {
        return m_settings.indexName.isEmpty()
            ? m_later
            : fullPath(m_later, m_settings.indexName, m_settings.indexExtension);
    }

    // The address that the page itself is written to.
    QString urlOf(const QString& path) const
    {
        const QString& extension = m_settings.indexExtension;
        if (path.endsWith(QLatin1Char('/')))
            return joined(path, m_settings.indexName + extension);
        return path.endsWith(extension) ? path : path + extension;
    }

    YamlValue titleOf(int number) const
    {
        const QString key = QStringLiteral("title");
        const YamlValue& own = m_template.values[key];
        const YamlValue title = own.isTruthy() ? own : m_siteTitle;
        if (number == 1 || !m_settings.values.contains(key))
            return title;
        const QString form = m_settings.values[key].toDisplayString();
        return filledIn(
            replacedOnce(form, QStringLiteral(":title"), title.toDisplayString()), number);
    }

    DocumentPtr pageOf(int number, const QString& path) const
    {
        SiteDocument page = m_template;
        YamlValue::Map values = asMap(m_template.values);
        setKey(values, QStringLiteral("pagination_info"),
            YamlValue::Map{{QStringLiteral("curr_page"), qint64(number)},
                {QStringLiteral("total_pages"), qint64(m_total)}});
        const bool hasPermalink = m_template.values[QStringLiteral("permalink")].isTruthy();
        if (hasPermalink)
            setKey(values, QStringLiteral("permalink"), path);
        setKey(values, QStringLiteral("title"), titleOf(number));
        if (number > 1)
            setKey(values, QStringLiteral("autogen"), QStringLiteral("jekyll-paginate-v2"));
        page.values = values;
        page.url = urlOf(path);
        // The plugin names it by extension alone, of which Jekyll makes neither Markdown nor HTML.
        const QString name = m_settings.indexName + m_settings.indexExtension;
        page.place.path = name.isEmpty() ? QStringLiteral("index.html") : name;
        page.outputExtension = hasPermalink && path.contains(QLatin1Char('.'))
            ? path.mid(path.lastIndexOf(QLatin1Char('.')))
            : page.place.extension();
        page.listTemplate = m_template.place.file;
        return std::make_shared<const SiteDocument>(std::move(page));
    }

    void addTrails(std::vector<ListPage>& pages) const
    {
        const YamlValue& trail = m_settings.values[QStringLiteral("trail")];
        const auto length = [&](const char* key) {
            return std::max(0, trail[QLatin1String(key)].toDisplayString().toInt());
        };
        const int before = length("before");
        const int after = length("after");
        const int count = int(pages.size());
        if (count < 2 || before + after == 0)
            return;
        for (ListPage& page : pages) {
            int start = std::max(page.paginator.page - before - 1, 0);
            const int end = std::min(start + before + after + 1, count);
            start = std::max(0, std::min(start, end - (before + after + 1)));
            page.paginator.paths->hasTrail = true;
            for (int i = start; i < end; ++i) {
                const ListPage& other = pages[size_t(i)];
                page.paginator.paths->trail.push_back({i + 1, other.paginator.paths->own,
                    other.page->values[QStringLiteral("title")]});
            }
        }
    }

    const SiteDocument& m_template;
    const ListSettings& m_settings;
    const std::vector<DocumentPtr>& m_documents;
    const YamlValue& m_siteTitle;
    int m_total;
    QString m_first; // address of the first page, ends in '/'
    QString m_later; // of the others, with their placeholders
};

} // namespace

std::vector<ListPage> paginatedList(const SiteDocument& listTemplate, const ListSettings& settings,
    const std::vector<DocumentPtr>& documents, const YamlValue& siteTitle)
{
    return ListMaker(listTemplate, settings, documents, siteTitle).make();
}

} // namespace galley
