// SPDX-License-Identifier: MIT
#include "preview/site/document/sitedocument.h"

#include "editor/post/frontmatter/frontmatterblock.h"
#include "editor/post/name/postname.h"
#include "editor/post/yaml/yamlreader.h"
#include "preview/site/config/yamlmerge.h"
#include "preview/site/document/addresscheck.h"
#include "preview/site/document/categories.h"
#include "preview/site/document/permalink.h"
#include "preview/site/document/pluginvalues.h"
#include "preview/site/ruby/rubytext.h"
#include "preview/site/ruby/rubytime.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace galley {

namespace {

using Map = YamlValue::Map;

const QString categoriesKey = QStringLiteral("categories");
const QString dateKey = QStringLiteral("date");

struct ParsedDate {
    QDateTime date; // invalid: none given
    bool isInvalid = false; // given, but no date
};

// Jekyll prints a time and parses it again, which keeps no fraction of a second.
QDateTime withoutFraction(const QDateTime& time)
{
    return time.addMSecs(-time.time().msec());
}

// A `date:` that is there has to be one, even when it is empty.
ParsedDate dateOf(const YamlValue& values, const ReadingContext& context)
{
    const YamlValue& value = values[dateKey];
    if (value.isNull())
        return {{}, values.contains(dateKey)};
    const QTimeZone& zone = context.config.zone;
    if (const auto* date = std::get_if<QDate>(&value.variant()))
        return {midnight(*date, zone), false};
    if (const auto* time = std::get_if<QDateTime>(&value.variant()))
        return {withoutFraction(*time).toTimeZone(zone), false};
    const std::optional<QDateTime> parsed = parseTime(value.toDisplayString(), zone, context.now);
    return parsed ? ParsedDate{parsed->toTimeZone(zone), false} : ParsedDate{{}, true};
}

QString trimmedDots(QString slug)
{
    while (slug.endsWith(QLatin1Char('.')))
        slug.chop(1);
    return slug;
}

QString sentence(const char* text)
{
    return QCoreApplication::translate("galley", text);
}

BuildFault dateFault(const YamlValue& value)
{
    const QString text = value.toDisplayString();
    return {BuildFault::Effect::StopsBuild, dateKey,
        text.trimmed().isEmpty()
            ? sentence(QT_TRANSLATE_NOOP("galley", "The date is empty."))
            : sentence(QT_TRANSLATE_NOOP("galley", "“%1” is not a date that Jekyll understands."))
                  .arg(text)};
}

// Jekyll's `array | categories`, which takes nothing but a list.
bool isReadableCategories(const YamlValue& value)
{
    return value.isNull() || value.isString() || value.isList();
}

BuildFault categoriesFault(const YamlValue& value, BuildFault::Effect effect)
{
    const QString text = value.isMap() ? QStringLiteral("{…}") : value.toDisplayString();
    return {effect, categoriesKey,
        sentence(QT_TRANSLATE_NOOP("galley",
                     "The categories are neither text nor a list but “%1”; quotes make them text."))
            .arg(text)};
}

BuildFault nameFault(const DocumentPlace& place)
{
    return {BuildFault::Effect::StopsBuild, {},
        sentence(QT_TRANSLATE_NOOP(
                     "galley", "The file name, “%1”, begins with a date that does not exist."))
            .arg(place.name())};
}

// Everything else is as it would be without the value, so that there is a page to show.
void addFault(SiteDocument& document, const BuildFault& fault)
{
    document.faults += fault;
    if (fault.effect != BuildFault::Effect::StopsBuild)
        document.isBroken = true;
}

void findFaults(
    SiteDocument& document, const YamlValue& defaults, bool isDateInvalid, bool isNameDated)
{
    if (!isReadableCategories(defaults[categoriesKey])) {
        addFault(document, categoriesFault(defaults[categoriesKey], BuildFault::Effect::Skipped));
        return;
    }
    const YamlValue& own = document.ownValues[categoriesKey];
    if (!isReadableCategories(own)) {
        addFault(document, categoriesFault(own, BuildFault::Effect::PublishedBare));
        return;
    }
    if (isDateInvalid)
        addFault(document, dateFault(document.values[dateKey]));
    else if (!isNameDated && !document.values[dateKey].isTruthy()
        && PostName::isDated(document.place.name()))
        addFault(document, nameFault(document.place));
}

// title, slug, ext, date, categories, tags as Jekyll's Document#read_post_data sets them.
void completeDocument(
    SiteDocument& document, const ReadingContext& context, const YamlValue& defaults)
{
    const std::optional<PostName> name = PostName::parse(document.place.name());
    Map values = asMap(document.values);
    const ParsedDate date = dateOf(document.values, context);
    findFaults(document, defaults, date.isInvalid, name.has_value());
    if (document.isBroken) {
        document.values = defaults;
        return;
    }
    document.hasOwnDate = date.date.isValid() || name.has_value();
    if (date.date.isValid())
        document.date = date.date;
    else if (name)
        document.date = midnight(name->date, context.config.zone);
    const QString slug = trimmedDots(name ? name->slug : document.place.baseName());
    if (!document.values[QStringLiteral("title")].isTruthy())
        setKey(values, QStringLiteral("title"), titleFromSlug(slug));
    if (!document.values[QStringLiteral("slug")].isTruthy())
        setKey(values, QStringLiteral("slug"), slug);
    if (!document.values[QStringLiteral("ext")].isTruthy())
        setKey(values, QStringLiteral("ext"), document.place.extension());
    document.slug = YamlValue(values)[QStringLiteral("slug")].toDisplayString();
    const YamlValue::List categories = categoriesOf(document.place, defaults, document.ownValues);
    document.categories = categoryTexts(categories);
    setKey(values, categoriesKey, categories);
    setKey(values, QStringLiteral("tags"), tagsOf(document.values));
    document.values = values;
}

// A block that is no map of keys: only the reading of documents goes on without it.
BuildFault headFault(const DocumentPlace& place, const DocumentHead& head)
{
    if (!head.isNoMap)
        return {BuildFault::Effect::PublishedBare, {},
            sentence(QT_TRANSLATE_NOOP("galley", "Its front matter cannot be read."))};
    return {place.collection.isEmpty() ? BuildFault::Effect::StopsBuild
                                       : BuildFault::Effect::PublishedBare,
        {}, sentence(QT_TRANSLATE_NOOP("galley", "Its front matter has no keys with values."))};
}

// Jekyll refuses an empty permalink in pages, though not in posts.
void findPageFaults(SiteDocument& page)
{
    const YamlValue& permalink = page.ownValues[QStringLiteral("permalink")];
    if (permalink.isString() && permalink.toDisplayString().isEmpty())
        page.faults += {BuildFault::Effect::StopsBuild, QStringLiteral("permalink"),
            sentence(QT_TRANSLATE_NOOP("galley", "The permalink is empty."))};
    const YamlValue& path = page.values[QStringLiteral("path")];
    if (!path.isNull() && !path.isString() && page.values[QStringLiteral("layout")].isTruthy())
        page.faults += {BuildFault::Effect::StopsBuild, QStringLiteral("path"),
            sentence(QT_TRANSLATE_NOOP("galley", "The path is not text."))};
}

SiteDocument makePage(SiteDocument page, const YamlValue& defaults)
{
    // A page's null hides the default, a document's does not.
    GrowingMap values(asMap(deepMerged(defaults, page.ownValues)));
    for (const auto& [key, value] : asMap(page.ownValues)) {
        if (value.isNull())
            values.set(key, value);
    }
    page.values = values.map();
    page.slug = page.place.baseName();
    findPageFaults(page);
    return page;
}

} // namespace

DocumentHead readHead(QStringView text)
{
    const std::optional<FrontMatterBlock> block = findFrontMatter(text);
    DocumentHead head;
    head.opening = openingOf(text, block ? block->bodyStart : 0);
    if (!block)
        return head;
    const YamlDocument yaml = readYamlDocument(text.mid(block->yaml.start, block->yaml.length()));
    head.isNoMap = !yaml.problem && !yaml.root.isMap() && yaml.root.isTruthy();
    head.isBroken = yaml.problem.has_value() || head.isNoMap;
    if (yaml.root.isMap() && !head.isBroken)
        head.values = yaml.root;
    return head;
}

QString openingOf(QStringView text, qsizetype bodyStart)
{
    constexpr qsizetype most = 4096;
    return text.mid(bodyStart, most).toString();
}

SiteDocument makeDocument(
    const DocumentPlace& place, const DocumentHead& head, const ReadingContext& context)
{
    SiteDocument document;
    document.place = place;
    document.ownValues = head.values;
    document.isBroken = head.isBroken;
    document.problems = head.problems;
    if (head.isBroken)
        document.faults += headFault(place, head);
    const QString type = place.collection.isEmpty() ? QStringLiteral("pages") : place.collection;
    const YamlValue defaults = context.defaults.isEmpty()
        ? YamlValue(Map{})
        : context.defaults.valuesFor(place.path, type);
    if (place.collection.isEmpty()) {
        document = makePage(std::move(document), defaults);
    } else {
        document.values = deepMerged(defaults, head.values);
        document.date = context.now.toTimeZone(context.config.zone);
        document.categories = categoriesOfPath(place);
        if (!document.isBroken)
            completeDocument(document, context, defaults);
    }
    document.outputExtension = outputExtension(document, context.config);
    document.url = urlOf(document, context.config);
    const bool isPublished = visibilityOf(document, context) == Visibility::Published;
    addPluginValues(document, head.opening, isPublished, context);
    if (isPublished) {
        if (const std::optional<BuildFault> fault = addressFault(document, context.config))
            document.faults += *fault;
    }
    return document;
}

Visibility visibilityOf(const SiteDocument& document, const ReadingContext& context)
{
    const QString published = QStringLiteral("published");
    if (document.values.contains(published) && !document.values[published].isTruthy()
        && !context.config.unpublished)
        return Visibility::Unpublished;
    if (!context.config.future && document.date.isValid()
        && document.date.toSecsSinceEpoch() > context.now.toSecsSinceEpoch())
        return Visibility::InTheFuture;
    return Visibility::Published;
}

} // namespace galley
