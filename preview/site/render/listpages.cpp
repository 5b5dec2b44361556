// SPDX-License-Identifier: MIT
#include "preview/site/render/listpages.h"

#include "editor/post/base/pathtext.h"
#include "preview/site/checkout/documenttexts.h"
#include "preview/site/config/yamlmerge.h"
#include "preview/site/plugins/pages/paginatedpages.h"

#include <QRegularExpression>

#include <algorithm>

namespace galley {

namespace {

// Whether pages in the folder may be the template of lists at `paginatePath`.
bool isInHierarchy(const QString& folder, QString path)
{
    for (path = folderOf(path); path != folder; path = folderOf(path)) {
        if (path.isEmpty())
            return false;
    }
    return true;
}

DocumentPtr paginationTemplate(const SiteView& view)
{
    const SiteConfig& config = view.site().config;
    const QString path = withoutLeadingSlash(config.paginatePath);
    DocumentPtr best;
    for (const DocumentPtr& page : view.site().pages) {
        const bool fits = page->place.name() == QLatin1String("index.html")
            && isInHierarchy(folderOf(page->place.path), path);
        if (fits && (!best || page->place.path.size() > best->place.path.size()))
            best = page;
    }
    return best;
}

QString pathOfPage(int number, const SiteConfig& config, const DocumentPtr& first)
{
    if (number <= 1)
        return first->url;
    QString path = config.paginatePath;
    const qsizetype at = path.indexOf(QLatin1String(":num"));
    if (at >= 0)
        path.replace(at, 4, QString::number(number));
    return QLatin1Char('/') + withoutLeadingSlash(path);
}

std::vector<DocumentPtr> listedPosts(const SiteView& view)
{
    std::vector<DocumentPtr> posts;
    std::copy_if(view.posts().rbegin(), view.posts().rend(), std::back_inserter(posts),
        [](const DocumentPtr& post) { return !post->values[QStringLiteral("hidden")].isTruthy(); });
    return posts;
}

Paginator paginatorFor(int number, const std::vector<DocumentPtr>& posts, const SiteConfig& config,
    const DocumentPtr& first)
{
    Paginator paginator;
    paginator.page = number;
    paginator.perPage = config.paginate;
    paginator.totalPosts = int(posts.size());
    paginator.totalPages = (paginator.totalPosts + config.paginate - 1) / config.paginate;
    const size_t begin = std::min(posts.size(), size_t(number - 1) * size_t(config.paginate));
    const size_t end = std::min(posts.size(), begin + size_t(config.paginate));
    paginator.posts.assign(posts.begin() + ptrdiff_t(begin), posts.begin() + ptrdiff_t(end));
    if (number > 1)
        paginator.previousPath = pathOfPage(number - 1, config, first);
    if (number < paginator.totalPages)
        paginator.nextPath = pathOfPage(number + 1, config, first);
    return paginator;
}

// The template's copy under the address of a later page.
DocumentPtr numberedPage(const DocumentPtr& first, int number, const SiteConfig& config)
{
    if (number == 1)
        return first;
    SiteDocument page = *first;
    page.place.path = withoutLeadingSlash(pathOfPage(number, config, first)) + QLatin1Char('/')
        + page.place.name();
    page.url = pathOfPage(number, config, first) + QLatin1Char('/');
    return std::make_shared<const SiteDocument>(std::move(page));
}

// Of the lists that jekyll-paginate-v2 makes, the page that shows the post.
std::optional<SitePage> pageOfLists(const SiteView& view, const DocumentPtr& post)
{
    const std::vector<ListPage> pages = paginatedPages(view);
    if (pages.empty())
        return std::nullopt;
    const auto shows = [&](const ListPage& page) {
        const std::vector<DocumentPtr>& posts = page.paginator.posts;
        return std::find(posts.begin(), posts.end(), post) != posts.end();
    };
    const auto found = std::find_if(pages.begin(), pages.end(), shows);
    const ListPage& page = found == pages.end() ? pages.front() : *found;
    return SitePage{page.page, page.paginator};
}

bool walksOverPosts(const QString& text)
{
    static const QRegularExpression lists(QStringLiteral(
        "\\b(?:site\\.(?:posts|categories|tags|documents|related_posts)|paginator\\.posts)\\b"));
    return lists.match(text).hasMatch();
}

// The texts of the page's layouts.
QString layoutTexts(const SiteDocument& page, const SiteSnapshot::Data& site)
{
    constexpr int deepest = 16;
    QString texts;
    QString name = page.values[QStringLiteral("layout")].toDisplayString();
    for (int depth = 0; depth < deepest && site.layouts.contains(name); ++depth) {
        const Layout& layout = *site.layouts.constFind(name);
        texts += layout.text;
        name = layout.values[QStringLiteral("layout")].toDisplayString();
    }
    return texts;
}

// The texts of the includes that the text names.
QString includeTexts(const QString& text, const SiteSnapshot::Data& site)
{
    static const QRegularExpression include(
        QStringLiteral("\\{%-?\\s*include\\s+([\\w./+~#@()-]+)"));
    QString texts;
    for (auto matches = include.globalMatch(text); matches.hasNext();)
        texts += site.includes.value(matches.next().captured(1)).text;
    return texts;
}

} // namespace

std::optional<SitePage> paginatedPage(const SiteView& view, const DocumentPtr& post)
{
    const SiteConfig& config = view.site().config;
    const DocumentPtr first = config.paginate > 0 ? paginationTemplate(view) : nullptr;
    if (!first)
        return pageOfLists(view, post);
    const std::vector<DocumentPtr> posts = listedPosts(view);
    const auto found = std::find(posts.begin(), posts.end(), post);
    const int number = found == posts.end() ? 1 : int(found - posts.begin()) / config.paginate + 1;
    return SitePage{
        numberedPage(first, number, config), paginatorFor(number, posts, config, first)};
}

SitePage withItsList(const SiteView& view, const DocumentPtr& page)
{
    if (view.site().config.paginate > 0) {
        std::optional<SitePage> first = paginatedPage(view, nullptr);
        if (first && first->page == page)
            return std::move(*first);
    }
    if (page->listTemplate.isEmpty())
        return {page, std::nullopt};
    for (ListPage& part : paginatedPages(view)) {
        if (part.page->url == page->url)
            return {std::move(part.page), std::move(part.paginator)};
    }
    return {page, std::nullopt};
}

std::vector<DocumentPtr> listCandidates(const SiteView& view)
{
    constexpr size_t most = 50;
    const SiteSnapshot::Data& site = view.site();
    std::vector<DocumentPtr> inOwnText;
    std::vector<DocumentPtr> inLayouts;
    for (const DocumentPtr& page : site.pages) {
        if (page->outputExtension != QLatin1String(".html")
            || inOwnText.size() + inLayouts.size() >= most)
            continue;
        const QString text = sourceText(site, *page);
        const QString layouts = layoutTexts(*page, site);
        if (walksOverPosts(text + includeTexts(text, site)))
            inOwnText.push_back(page);
        else if (walksOverPosts(layouts + includeTexts(layouts, site)))
            inLayouts.push_back(page);
    }
    inOwnText.insert(inOwnText.end(), inLayouts.begin(), inLayouts.end());
    // A home page that shows some news is less of a list than a page made for them.
    std::stable_partition(inOwnText.begin(), inOwnText.end(),
        [](const DocumentPtr& page) { return page->url != QLatin1String("/"); });
    return inOwnText;
}

DocumentPtr homePage(const SiteView& view)
{
    for (const DocumentPtr& page : view.site().pages) {
        if (page->url == QLatin1String("/")
            || (page->url == QLatin1String("/index.html") && !page->listTemplate.isEmpty()))
            return page;
    }
    return nullptr;
}

} // namespace galley
