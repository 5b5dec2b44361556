// SPDX-License-Identifier: MIT
#include "preview/site/document/permalink.h"

#include "preview/site/config/yamlmerge.h"
#include "preview/site/ruby/rubytext.h"
#include "preview/site/ruby/rubytime.h"

#include <QRegularExpression>

namespace galley {

namespace {

QString sanitized(const QString& path)
{
    QString result = QLatin1Char('/') + path;
    result.replace(QStringLiteral(".."), QStringLiteral("/"));
    result.remove(QStringLiteral("./"));
    static const QRegularExpression slashes(QStringLiteral("/{2,}"));
    return result.replace(slashes, QStringLiteral("/"));
}

QString joinedCategories(const SiteDocument& document, bool slugs)
{
    QStringList parts;
    for (const QString& category : document.categories)
        parts += slugs ? slugify(category, QStringLiteral("default")) : category.toLower();
    parts.removeDuplicates();
    return parts.join(QLatin1Char('/'));
}

// The path without its extension and the collection's folder.
QString cleanedPath(const DocumentPlace& place)
{
    QString path = place.path.left(place.path.size() - place.extension().size());
    const QString folder = QLatin1Char('_') + place.collection;
    if (const qsizetype at = path.indexOf(folder); at >= 0)
        path.remove(at, folder.size());
    while (path.endsWith(QLatin1Char('.')))
        path.chop(1);
    return path;
}

const char* dateFormat(const QString& key)
{
    static const QHash<QString, const char*> formats = {{QStringLiteral("year"), "%Y"},
        {QStringLiteral("month"), "%m"}, {QStringLiteral("day"), "%d"},
        {QStringLiteral("hour"), "%H"}, {QStringLiteral("minute"), "%M"},
        {QStringLiteral("second"), "%S"}, {QStringLiteral("i_day"), "%-d"},
        {QStringLiteral("i_month"), "%-m"}, {QStringLiteral("short_month"), "%b"},
        {QStringLiteral("long_month"), "%B"}, {QStringLiteral("short_year"), "%y"},
        {QStringLiteral("w_year"), "%G"}, {QStringLiteral("week"), "%V"},
        {QStringLiteral("w_day"), "%u"}, {QStringLiteral("short_day"), "%a"},
        {QStringLiteral("long_day"), "%A"}, {QStringLiteral("y_day"), "%j"}};
    return formats.value(key, nullptr);
}

// Nothing for a placeholder that does not exist.
std::optional<QString> placeholder(const SiteDocument& document, const QString& key)
{
    if (const char* format = dateFormat(key))
        return strftime(document.date, QString::fromLatin1(format));
    const QString slug = document.slug.isEmpty() ? document.place.baseName() : document.slug;
    if (key == QLatin1String("title"))
        return slugify(slug, QStringLiteral("pretty"), true);
    if (key == QLatin1String("slug"))
        return slugify(slug, QStringLiteral("default"));
    if (key == QLatin1String("name"))
        return slugify(document.place.baseName(), QStringLiteral("default"));
    if (key == QLatin1String("categories"))
        return joinedCategories(document, false);
    if (key == QLatin1String("slugified_categories"))
        return joinedCategories(document, true);
    if (key == QLatin1String("collection"))
        return document.place.collection;
    if (key == QLatin1String("path"))
        return cleanedPath(document.place);
    if (key == QLatin1String("output_ext"))
        return document.outputExtension;
    return std::nullopt;
}

// No file's path can be as long: the rest of an address is not written out.
constexpr qsizetype longestAddress = 20'000;

// What stands in the address for the placeholder's name with its colon.
QString replacement(const SiteDocument& document, const QString& key)
{
    if (const std::optional<QString> value = placeholder(document, key))
        return escapePath(*value);
    const std::optional<QString> shorter =
        key.endsWith(QLatin1Char('_')) ? placeholder(document, key.chopped(1)) : std::nullopt;
    return shorter ? escapePath(*shorter) + QLatin1Char('_') : QLatin1Char(':') + key;
}

QString filledIn(const QString& permalink, const SiteDocument& document)
{
    static const QRegularExpression form(QStringLiteral(":([a-z_]+)"));
    QHash<QString, QString> known;
    QString result;
    qsizetype end = 0;
    for (auto matches = form.globalMatch(permalink);
         matches.hasNext() && result.size() < longestAddress;) {
        const QRegularExpressionMatch match = matches.next();
        const QString key = match.captured(1);
        if (!known.contains(key))
            known.insert(key, replacement(document, key));
        result += permalink.mid(end, match.capturedStart() - end) + known.value(key);
        end = match.capturedEnd();
    }
    return (result + permalink.mid(end)).left(longestAddress);
}

QString pageTemplate(const SiteDocument& page, const SiteConfig& config)
{
    static const QStringList html = {
        QStringLiteral(".html"), QStringLiteral(".xhtml"), QStringLiteral(".htm")};
    if (!html.contains(page.outputExtension))
        return QStringLiteral("/:path/:basename:output_ext");
    if (page.place.baseName() == QLatin1String("index"))
        return QStringLiteral("/:path/");
    return config.permalink == QLatin1String("pretty")
            || config.permalink.endsWith(QLatin1Char('/'))
        ? QStringLiteral("/:path/:basename/")
        : QStringLiteral("/:path/:basename")
            + (QStringList{
                   QStringLiteral("date"), QStringLiteral("ordinal"), QStringLiteral("none")}
                            .contains(config.permalink)
                        || config.permalink.endsWith(QLatin1String(":output_ext"))
                    ? QStringLiteral(":output_ext")
                    : QString());
}

QString pageUrl(const SiteDocument& page, const SiteConfig& config, const QString& ownPermalink)
{
    QString result =
        ownPermalink.isEmpty() ? pageTemplate(page, config) : ownPermalink.left(longestAddress);
    const QString path = page.place.path;
    const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
    result.replace(QStringLiteral(":path"),
        escapePath(QLatin1Char('/') + path.left(std::max<qsizetype>(slash, 0))));
    result.replace(QStringLiteral(":basename"), escapePath(page.place.baseName()));
    result.replace(QStringLiteral(":output_ext"), page.outputExtension);
    return result;
}

// The suffix that the site's permalink style gives the documents of other collections.
QString collectionTemplate(const SiteConfig& config)
{
    const QString stem = QStringLiteral("/:collection/:path");
    if (config.permalink == QLatin1String("pretty") || config.permalink.endsWith(QLatin1Char('/')))
        return stem + QLatin1Char('/');
    const bool hasExtension =
        QStringList{QStringLiteral("date"), QStringLiteral("ordinal"), QStringLiteral("none")}
            .contains(config.permalink)
        || config.permalink.endsWith(QLatin1String(":output_ext"));
    return hasExtension ? stem + QStringLiteral(":output_ext") : stem;
}

} // namespace

bool isMarkdown(const DocumentPlace& place, const SiteConfig& config)
{
    const QString extension = place.extension();
    return place.file.isEmpty() || config.markdownExtensions.contains(extension.mid(1).toLower());
}

QString outputExtension(const SiteDocument& document, const SiteConfig& config)
{
    const QString permalink = asString(document.values[QStringLiteral("permalink")]);
    if (!permalink.isEmpty() && !permalink.endsWith(QLatin1Char('/'))) {
        const QString name = permalink.section(QLatin1Char('/'), -1);
        if (const qsizetype dot = name.lastIndexOf(QLatin1Char('.')); dot > 0)
            return name.mid(dot);
    }
    const QString extension = document.place.extension();
    if (isMarkdown(document.place, config))
        return QStringLiteral(".html");
    return extension == QLatin1String(".scss") || extension == QLatin1String(".sass")
        ? QStringLiteral(".css")
        : extension;
}

QString addressTemplate(const SiteDocument& document, const SiteConfig& config)
{
    const YamlValue& own = document.values[QStringLiteral("permalink")];
    if (own.isTruthy())
        return own.toDisplayString();
    const CollectionConfig* collection = config.collection(document.place.collection);
    const QString permalink = collection ? collection->permalink : QString();
    return permalink.isEmpty() ? collectionTemplate(config) : permalink;
}

std::optional<QString> placeholderValue(const SiteDocument& document, const QString& key)
{
    return placeholder(document, key);
}

QString urlOf(const SiteDocument& document, const SiteConfig& config)
{
    const YamlValue& own = document.values[QStringLiteral("permalink")];
    if (document.isPage())
        return sanitized(
            pageUrl(document, config, own.isTruthy() ? own.toDisplayString() : QString()));
    return sanitized(filledIn(addressTemplate(document, config), document));
}

} // namespace galley
