// SPDX-License-Identifier: MIT
#include "preview/site/plugins/pages/barefiles.h"

#include "preview/site/checkout/documenttexts.h"
#include "preview/site/config/yamlmerge.h"
#include "preview/site/plugins/pages/generatedpage.h"
#include "preview/site/plugins/texts/barefile.h"

#include <QRegularExpression>

namespace galley {

namespace {

const QString permalinkKey = QStringLiteral("permalink");

// A static file as the page that it would be, with values of its own.
std::optional<SiteDocument> pageOf(
    const StaticFile& file, const YamlValue::Map& values, const SiteSnapshot::Data& site)
{
    const QString path = file.path.mid(1);
    const auto read = site.documents.constFind(site.source + file.path);
    if (file.isOfTheme || read == site.documents.constEnd() || !read->document || !read->isText)
        return std::nullopt;
    DocumentHead head;
    head.values = values;
    head.opening = openingOf(decodedText(read->source), 0);
    return makeDocument(
        {QString(), site.source + file.path, path, false}, head, site.readingContext());
}

bool isSet(const SiteConfig& config, const char* plugin, const char* key)
{
    return config.values[QLatin1String(plugin)][QLatin1String(key)] == YamlValue(true);
}

QString folderOfUrl(const QString& url)
{
    return url.left(url.lastIndexOf(QLatin1Char('/'), url.size() - 2) + 1);
}

bool hasIndex(const SiteSnapshot::Data& site, const QString& folder)
{
    static const QRegularExpression index(QStringLiteral("^(?:$|index\\.(?:html?|xhtml|xml)$)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto isIndex = [&](const QString& url) {
        return url.startsWith(folder, Qt::CaseInsensitive)
            && index.match(url.mid(folder.size())).hasMatch();
    };
    return std::any_of(site.pages.begin(), site.pages.end(),
               [&](const DocumentPtr& page) { return isIndex(page->url); })
        || std::any_of(site.staticFiles.begin(), site.staticFiles.end(),
            [&](const StaticFile& file) { return isIndex(file.path); });
}

// A README that has front matter moves to its folder's address.
void moveReadmes(SiteSnapshot::Data& site)
{
    for (DocumentPtr& page : site.pages) {
        const QString folder = folderOfUrl(page->url);
        if (!isReadme(QLatin1Char('/') + page->place.path, site.config) || hasIndex(site, folder))
            continue;
        SiteDocument moved = *page;
        YamlValue::Map values = asMap(moved.values);
        setKey(values, permalinkKey, folder);
        moved.values = values;
        moved.url = folder;
        page = std::make_shared<const SiteDocument>(std::move(moved));
    }
}

} // namespace

void addBarePages(SiteSnapshot::Data& site)
{
    const bool removesFiles = isSet(site.config, "optional_front_matter", "remove_originals")
        || site.config.values[QStringLiteral("require_front_matter")].isTruthy();
    std::vector<StaticFile> left;
    for (const StaticFile& file : site.staticFiles) {
        std::optional<SiteDocument> page;
        if (isOptionallyBare(file.path.mid(1), site.config))
            page = pageOf(file, {}, site);
        const bool isPage = page.has_value();
        if (isPage)
            addPage(site, std::move(*page));
        if (!isPage || !removesFiles)
            left.push_back(file);
    }
    site.staticFiles = std::move(left);
}

void addReadmeIndexes(SiteSnapshot::Data& site)
{
    if (isFalse(site.config.values[QStringLiteral("readme_index")][QStringLiteral("enabled")]))
        return;
    const std::vector<StaticFile> files = site.staticFiles;
    for (const StaticFile& file : files) {
        const QString folder = folderOfUrl(file.path);
        if (!isReadme(file.path, site.config) || hasIndex(site, folder))
            continue;
        std::optional<SiteDocument> page = pageOf(file, {{permalinkKey, folder}}, site);
        if (!page)
            continue;
        addPage(site, std::move(*page));
        if (isSet(site.config, "readme_index", "remove_originals"))
            std::erase_if(
                site.staticFiles, [&](const StaticFile& other) { return other.path == file.path; });
    }
    if (isSet(site.config, "readme_index", "with_frontmatter"))
        moveReadmes(site);
}

} // namespace galley
