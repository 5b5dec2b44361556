// SPDX-License-Identifier: MIT
#include "preview/site/plugins/pages/archives.h"

#include "preview/site/config/yamlmerge.h"
#include "preview/site/document/permalink.h"
#include "preview/site/plugins/lists/postarchives.h"
#include "preview/site/plugins/pages/generatedpage.h"
#include "preview/site/ruby/rubytext.h"

#include <algorithm>

namespace galley {

namespace {

const QString settingsKey = QStringLiteral("jekyll-archives");

YamlValue defaultSettings()
{
    YamlValue::Map permalinks;
    for (const auto& [type, permalink] : {std::pair{archives::year, "/:year/"},
             {archives::month, "/:year/:month/"}, {archives::day, "/:year/:month/:day/"},
             {archives::tag, "/tag/:name/"}, {archives::category, "/category/:name/"}})
        permalinks.append({type, QString::fromLatin1(permalink)});
    return YamlValue::Map{{QStringLiteral("layout"), QStringLiteral("archive")},
        {QStringLiteral("enabled"), YamlValue::List{}}, {QStringLiteral("permalinks"), permalinks}};
}

QString filledIn(QString permalink, const PostArchive& archive)
{
    const bool isNamed = archive.type == archives::tag || archive.type == archives::category;
    const QStringList parts = archive.name.split(QLatin1Char('-'));
    if (isNamed)
        permalink.replace(
            QStringLiteral(":name"), escapePath(slugify(archive.name, QStringLiteral("default"))));
    else {
        permalink.replace(QStringLiteral(":year"), parts.value(0));
        if (parts.size() > 1)
            permalink.replace(QStringLiteral(":month"), parts.value(1));
        if (parts.size() > 2)
            permalink.replace(QStringLiteral(":day"), parts.value(2));
    }
    return permalink.replace(QStringLiteral(":type"), archive.type);
}

QDate dateOf(const PostArchive& archive)
{
    const QStringList parts = archive.name.split(QLatin1Char('-'));
    const auto part = [&](qsizetype i) { return parts.size() > i ? parts[i].toInt() : 1; };
    return {part(0), part(1), part(2)};
}

// The file that the page is written to.
QString pathOf(const QString& url)
{
    const QString path = unescapePath(url).mid(1);
    return url.endsWith(QLatin1Char('/')) ? path + QStringLiteral("index.html") : path;
}

YamlValue::Map valuesOf(const PostArchive& archive, const YamlValue& layout, const QString& path)
{
    const bool isNamed = archive.type == archives::tag || archive.type == archives::category;
    return {{QStringLiteral("layout"), layout}, {QStringLiteral("type"), archive.type},
        {QStringLiteral("title"), isNamed ? YamlValue(archive.name) : YamlValue()},
        {QStringLiteral("date"), isNamed ? YamlValue() : YamlValue(dateOf(archive))},
        {QStringLiteral("name"), DocumentPlace{{}, {}, path, false}.baseName()}};
}

void addArchive(SiteSnapshot::Data& site, const PostArchive& archive)
{
    const YamlValue settings = site.config.values[settingsKey];
    SiteDocument page;
    page.outputExtension = QStringLiteral(".html");
    const QString permalink =
        settings[QStringLiteral("permalinks")][archive.type].toDisplayString();
    page.values = YamlValue::Map{{QStringLiteral("permalink"), filledIn(permalink, archive)}};
    page.url = urlOf(page, site.config);
    const QString path = pathOf(page.url);
    page.place = {QString(), site.source + QLatin1Char('/') + path, path, false};
    const YamlValue& own = settings[QStringLiteral("layouts")][archive.type];
    const YamlValue layout = own.isTruthy() ? own : settings[QStringLiteral("layout")];
    page.values =
        deepMerged(site.defaults.valuesFor(path, archive.type), valuesOf(archive, layout, path));
    page.ownValues = YamlValue::Map{};
    page.body = QString();
    page.archive = archive;
    addPage(site, std::move(page));
}

bool isEnabled(const SiteSnapshot::Data& site, const char* name)
{
    const YamlValue& enabled = site.config.values[settingsKey][QStringLiteral("enabled")];
    const auto isName = [&](const YamlValue& item) {
        return item.isString() && item.toDisplayString() == QLatin1String(name);
    };
    return enabled == YamlValue(true) || enabled == YamlValue(QStringLiteral("all"))
        || std::any_of(asList(enabled).begin(), asList(enabled).end(), isName);
}

// The names in the order of the posts.
QStringList allNames(const std::vector<DocumentPtr>& posts, const QString& type)
{
    QStringList names;
    for (const DocumentPtr& post : posts)
        names += archivesOf(*post, type);
    names.removeDuplicates();
    return names;
}

void addDates(SiteSnapshot::Data& site)
{
    const std::vector<DocumentPtr> posts = site.posts;
    for (const QString& year : allNames(posts, archives::year)) {
        const std::vector<DocumentPtr> ofYear = postsIn({archives::year, year}, posts);
        if (isEnabled(site, "year"))
            addArchive(site, {archives::year, year});
        for (const QString& month : allNames(ofYear, archives::month)) {
            if (isEnabled(site, "month"))
                addArchive(site, {archives::month, month});
            for (const QString& day : allNames(ofYear, archives::day)) {
                if (day.startsWith(month) && isEnabled(site, "day"))
                    addArchive(site, {archives::day, day});
            }
        }
    }
}

} // namespace

void addArchives(SiteSnapshot::Data& site)
{
    YamlValue::Map values = asMap(site.config.values);
    setKey(values, settingsKey,
        deepMerged(defaultSettings(), YamlValue(asMap(site.config.values[settingsKey]))));
    site.config.values = values;
    for (const auto& [enabled, type] :
        {std::pair{"tags", archives::tag}, {"categories", archives::category}}) {
        if (!isEnabled(site, enabled))
            continue;
        for (const QString& name : allNames(site.posts, type))
            addArchive(site, {type, name});
    }
    addDates(site);
}

} // namespace galley
