#include "preview/site/config/siteconfig.h"

#include "editor/post/file/filereader.h"
#include "editor/post/yaml/yamlreader.h"
#include "preview/site/config/buildfault.h"
#include "preview/site/config/byteordermark.h"
#include "preview/site/config/configfaults.h"
#include "preview/site/config/dialectconfig.h"
#include "preview/site/config/githubmetadata.h"
#include "preview/site/config/sitepath.h"
#include "preview/site/config/yamlmerge.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace galley {

namespace {

constexpr qint64 largestConfig = 4 * megabyte;

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
    Diagnostic problem;
    problem.code = code;
    problem.message = message;
    problem.file = file;
    problem.line = line;
    config.problems += problem;
}

std::optional<YamlValue> readConfigFile(
    const QString& root, const QString& name, SiteConfig& config)
{
    const QString file = QDir(root).filePath(name);
    // what the person names may be anywhere; a link is the checkout's own
    if (QFileInfo(file).isSymLink() && QFileInfo::exists(file) && !isInside(root, file)) {
        config.problems += outsideLink(name);
        return std::nullopt;
    }
    const Result<QByteArray> bytes = readBounded(file, largestConfig);
    if (!bytes) {
        addProblem(config, QStringLiteral("config.unreadable"),
            problemText(QT_TRANSLATE_NOOP("galley", "The configuration file %1 cannot be read."))
                    .arg(name)
                + QLatin1Char(' ') + bytes.error().whatHappened,
            name, 0);
        return std::nullopt;
    }
    const QString text = QString::fromUtf8(*bytes);
    const Result<YamlValue> values = parseYaml(text);
    if (!values) {
        config.problems += buildStop(values.error().whatHappened, name, values.error().line);
        return std::nullopt;
    }
    if (const auto loss = byteOrderMarkLoss(text, *values, name))
        config.problems += *loss;
    if (!values->isMap() && values->isTruthy()) {
        addProblem(config, QStringLiteral("config.not-a-map"),
            problemText(QT_TRANSLATE_NOOP("galley",
                "The configuration has no keys with values; Jekyll's defaults are used instead.")),
            name, 1);
        return std::nullopt;
    }
    if (values->isMap())
        config.problems += configFaults(*values, name, text);
    return values->isMap() ? *values : YamlValue(YamlValue::Map{});
}

// Of a small file of the checkout; empty when there is none.
QString textInside(const QString& root, const QString& name)
{
    const QString file = root + QLatin1Char('/') + name;
    return QString::fromUtf8(readInside(root, file, megabyte).value_or(QByteArray()));
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
    return name.isEmpty() ? fallback : QDir::cleanPath(name);
}

// Collections are a list of labels or a map from label to settings; posts always are one.
void readCollections(SiteConfig& config)
{
    const YamlValue& value = config.values[QStringLiteral("collections")];
    YamlValue::Map collections = {{QStringLiteral("posts"), YamlValue::Map{}}};
    for (const YamlValue& label : asList(value))
        setKey(collections, label.toDisplayString(), YamlValue::Map{});
    for (const auto& [label, metadata] : asMap(value))
        setKey(collections, label, metadata.isMap() ? metadata : YamlValue(YamlValue::Map{}));
    for (const auto& [label, metadata] : collections) {
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
    const QString engine = asString(config.values[QStringLiteral("markdown")]);
    if (engine.compare(QLatin1String("kramdown"), Qt::CaseInsensitive) != 0) {
        addProblem(config, QStringLiteral("config.markdown"),
            problemText(QT_TRANSLATE_NOOP("galley",
                            "The site converts its posts with “%1”. The preview knows kramdown "
                            "alone; details may differ."))
                .arg(engine),
            QStringLiteral("_config.yml"), 0);
    }
    for (const auto& [key, value] : asMap(config.values[QStringLiteral("kramdown")]))
        setDialectOption(config.dialect, key, value);
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
            QT_TRANSLATE_NOOP("galley", "The time zone “%1” is unknown; this computer's is used."))
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

bool SiteConfig::usesTheme() const
{
    return values.contains(QStringLiteral("theme"))
        || values.contains(QStringLiteral("remote_theme"));
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

bool hasConfiguration(const QString& folder)
{
    return QFile::exists(folder + QStringLiteral("/_config.yml"))
        || QFile::exists(folder + QStringLiteral("/_config.yaml"));
}

SiteConfig readSiteConfig(const QString& root, const QStringList& files)
{
    SiteConfig config;
    config.files = files;
    const QString standard = QFile::exists(root + QStringLiteral("/_config.yml"))
        ? QStringLiteral("_config.yml")
        : QStringLiteral("_config.yaml");
    const QStringList standards = hasConfiguration(root) ? QStringList{standard} : QStringList();
    YamlValue own = YamlValue::Map{};
    for (const QString& name : files.isEmpty() ? standards : files) {
        if (const std::optional<YamlValue> values = readConfigFile(root, name, config))
            own = deepMerged(own, *values);
    }
    const PluginFacts facts = pluginFacts(textInside(root, QStringLiteral(".galley.yml")),
        textInside(root, QStringLiteral("Gemfile")));
    config.values = facts.isOnGitHubPages ? withGitHubPages(jekyllDefaults(), own)
                                          : deepMerged(jekyllDefaults(), own);
    config.plugins = pluginsOf(config.values, facts);
    config.problems += pluginSettingFaults(config.values, config.plugins);
    if (config.plugins.has("jekyll-github-metadata"))
        config.values = withGitHubMetadata(config.values,
            repositoryOf(config.values, textInside(root, QStringLiteral(".git/config"))),
            facts.isOnGitHubPages, textInside(root, QStringLiteral("CNAME")));
    readFolders(config);
    readOptions(config);
    readCollections(config);
    readDialect(config);
    readZone(config);
    return config;
}

} // namespace galley
