// SPDX-License-Identifier: MIT
#include "preview/site/config/siteconfig.h"

#include "editor/post/base/pathtext.h"
#include "preview/site/config/dialectconfig.h"
#include "preview/site/config/githubmetadata.h"
#include "preview/site/config/yamlmerge.h"

#include <QCoreApplication>

#include <algorithm>

namespace galley {

namespace {

YamlValue strings(std::initializer_list<const char*> texts)
{
    YamlValue::List list;
    for (const char* text : texts)
        list.append(QString::fromLatin1(text));
    return list;
}

YamlValue text(const char* value)
{
    return QString::fromLatin1(value);
}

// What templates see of a key that `_config.yml` does not set.
YamlValue jekyllDefaults()
{
    YamlValue::Map result;
    const auto add = [&](const char* key, const YamlValue& value) {
        result.append({QString::fromLatin1(key), value});
    };
    add("collections_dir", text(""));
    add("cache_dir", text(".jekyll-cache"));
    add("plugins_dir", text("_plugins"));
    add("layouts_dir", text("_layouts"));
    add("data_dir", text("_data"));
    add("includes_dir", text("_includes"));
    add("collections", YamlValue::Map{});
    add("safe", false);
    add("include", strings({".htaccess"}));
    add("exclude", YamlValue::List{});
    add("keep_files", strings({".git", ".svn"}));
    add("encoding", text("utf-8"));
    add("markdown_ext", text("markdown,mkdown,mkdn,mkd,md"));
    add("strict_front_matter", false);
    add("limit_posts", qint64(0));
    add("future", false);
    add("unpublished", false);
    add("whitelist", YamlValue::List{});
    add("plugins", YamlValue::List{});
    add("markdown", text("kramdown"));
    add("highlighter", text("rouge"));
    add("lsi", false);
    add("excerpt_separator", text("\n\n"));
    add("incremental", false);
    add("permalink", text("date"));
    add("paginate_path", text("/page:num"));
    add("quiet", false);
    add("verbose", false);
    add("defaults", YamlValue::List{});
    return result;
}

QString problemText(const char* source)
{
    return QCoreApplication::translate("galley", source);
}

void addProblem(
    SiteConfig& config, const QString& code, const QString& message, const QString& file, int line)
{
    config.problems += Diagnostic{.code = code, .message = message, .file = file, .line = line};
}

QStringList stringList(const YamlValue& value)
{
    QStringList result;
    for (const YamlValue& item : asList(value))
        result += item.toDisplayString();
    return result;
}

QString folderName(const YamlValue& value, const QString& fallback)
{
    const QString name = asString(value);
    return name.isEmpty() ? fallback : cleanPath(name);
}

// Collections are a list of labels or a map from label to settings; posts always are one.
void readCollections(SiteConfig& config)
{
    constexpr qsizetype most = 500; // each has its folder, and each file is looked for in all
    const YamlValue& value = config.values[QStringLiteral("collections")];
    YamlValue::Map collections = {{QStringLiteral("posts"), YamlValue::Map{}}};
    for (const YamlValue& label : asList(value).mid(0, most))
        setKey(collections, label.toDisplayString(), YamlValue::Map{});
    for (const auto& [label, metadata] : asMap(value).mid(0, most))
        setKey(
            collections, label.text(), metadata.isMap() ? metadata : YamlValue(YamlValue::Map{}));
    for (const auto& [key, metadata] : std::as_const(collections)) {
        const QString& label = key.text();
        const bool isPosts = label == QLatin1String("posts");
        QString permalink = asString(metadata[QStringLiteral("permalink")]);
        if (isPosts && permalink.isEmpty())
            permalink = permalinkTemplate(config.permalink);
        config.collections +=
            {label, isPosts || metadata[QStringLiteral("output")].isTruthy(), permalink, metadata};
    }
}

void readDialect(SiteConfig& config)
{
    for (const auto& [key, value] : asMap(config.values[QStringLiteral("kramdown")]))
        setDialectOption(config.dialect, key.text(), value);
}

void readZone(SiteConfig& config)
{
    config.zone = QTimeZone::systemTimeZone();
    const QString name = asString(config.values[QStringLiteral("timezone")]);
    if (name.isEmpty())
        return;
    const QTimeZone zone(name.toUtf8());
    if (zone.isValid()) {
        config.zone = zone;
        return;
    }
    addProblem(config, QStringLiteral("config.timezone"),
        problemText(
            QT_TRANSLATE_NOOP("galley",
                "The time zone “%1” is unknown; this computer’s time zone is used instead."))
            .arg(name),
        QStringLiteral("_config.yml"), 0);
}

QStringList excludedPaths(const YamlValue& values)
{
    return stringList(values[QStringLiteral("exclude")])
        + QStringList{QStringLiteral(".sass-cache"), QStringLiteral(".jekyll-cache"),
            QStringLiteral("gemfiles"), QStringLiteral("Gemfile"), QStringLiteral("Gemfile.lock"),
            QStringLiteral("node_modules"), QStringLiteral("vendor/bundle/"),
            QStringLiteral("vendor/cache/"), QStringLiteral("vendor/gems/"),
            QStringLiteral("vendor/ruby/")};
}

void readFolders(SiteConfig& config)
{
    const YamlValue& values = config.values;
    config.source = folderName(values[QStringLiteral("source")], QString());
    if (config.source == QLatin1String("."))
        config.source.clear();
    config.layoutsDir = folderName(values[QStringLiteral("layouts_dir")], config.layoutsDir);
    config.includesDir = folderName(values[QStringLiteral("includes_dir")], config.includesDir);
    config.dataDir = folderName(values[QStringLiteral("data_dir")], config.dataDir);
    config.destination = folderName(values[QStringLiteral("destination")], config.destination);
    config.collectionsDir = folderName(values[QStringLiteral("collections_dir")], QString());
    config.include = stringList(values[QStringLiteral("include")]);
    config.exclude = excludedPaths(values);
}

void readOptions(SiteConfig& config)
{
    const YamlValue& values = config.values;
    config.markdownExtensions = asString(values[QStringLiteral("markdown_ext")])
                                    .split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (QString& extension : config.markdownExtensions)
        extension = extension.trimmed().toLower();
    config.permalink = values[QStringLiteral("permalink")].toDisplayString();
    config.excerptSeparator = values[QStringLiteral("excerpt_separator")].toDisplayString();
    config.baseurl = values[QStringLiteral("baseurl")].toDisplayString();
    config.url = values[QStringLiteral("url")].toDisplayString();
    config.paginatePath = values[QStringLiteral("paginate_path")].toDisplayString();
    config.paginate = values[QStringLiteral("paginate")].toDisplayString().toInt();
    config.limitPosts =
        std::max(0, values[QStringLiteral("limit_posts")].toDisplayString().toInt());
    config.future = values[QStringLiteral("future")].isTruthy();
    config.unpublished = values[QStringLiteral("unpublished")].isTruthy();
    config.showDrafts = values[QStringLiteral("show_drafts")].isTruthy();
}

} // namespace

QString SiteConfig::theme() const
{
    const QString remote = asString(values[QStringLiteral("remote_theme")]);
    return remote.isEmpty() ? asString(values[QStringLiteral("theme")]) : remote;
}

const CollectionConfig* SiteConfig::collection(const QString& label) const
{
    const auto found = std::find_if(collections.begin(), collections.end(),
        [&](const CollectionConfig& collection) { return collection.label == label; });
    return found == collections.end() ? nullptr : &*found;
}

QString permalinkTemplate(const QString& style)
{
    static const QHash<QString, QString> styles = {
        {QStringLiteral("none"), QStringLiteral("/:categories/:title:output_ext")},
        {QStringLiteral("date"),
            QStringLiteral("/:categories/:year/:month/:day/:title:output_ext")},
        {QStringLiteral("ordinal"), QStringLiteral("/:categories/:year/:y_day/:title:output_ext")},
        {QStringLiteral("pretty"), QStringLiteral("/:categories/:year/:month/:day/:title/")},
        {QStringLiteral("weekdate"),
            QStringLiteral("/:categories/:year/W:week/:short_day/:title:output_ext")}};
    return styles.value(style, style);
}

SiteConfig withThemeConfig(const SiteConfig& config, const YamlValue& theme)
{
    if (config.values[QStringLiteral("ignore_theme_config")] == YamlValue(true))
        return config;
    static const QStringList server = {QStringLiteral("source"), QStringLiteral("destination"),
        QStringLiteral("show_drafts"), QStringLiteral("detach"), QStringLiteral("port"),
        QStringLiteral("host"), QStringLiteral("baseurl"), QStringLiteral("show_dir_listing"),
        QStringLiteral("timezone"), QStringLiteral("liquid"), QStringLiteral("kramdown")};
    const YamlValue defaults = jekyllDefaults();
    YamlValue::Map own;
    for (const auto& [key, value] : asMap(theme)) {
        if (!defaults.contains(key.text()) && !server.contains(key.text()))
            own.append({key, value});
    }
    SiteConfig result = makeSiteConfig(deepMerged(own, config.values), config.texts);
    result.files = config.files;
    result.problems = config.problems;
    return result;
}

SiteConfig makeSiteConfig(const YamlValue& written, const ConfigTexts& texts)
{
    SiteConfig config;
    config.texts = texts;
    const PluginFacts facts = pluginFacts(texts.galley, texts.gemfile);
    config.values = facts.isOnGitHubPages ? withGitHubPages(jekyllDefaults(), written)
                                          : deepMerged(jekyllDefaults(), written);
    config.plugins = pluginsOf(config.values, facts);
    config.problems += pluginSettingFaults(config.values, config.plugins);
    if (config.plugins.has("jekyll-github-metadata"))
        config.values = withGitHubMetadata(config.values,
            repositoryOf(config.values, texts.gitConfig), facts.isOnGitHubPages, texts.cname);
    readFolders(config);
    readOptions(config);
    readCollections(config);
    readDialect(config);
    readZone(config);
    return config;
}

} // namespace galley
