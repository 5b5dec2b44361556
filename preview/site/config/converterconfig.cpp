// SPDX-License-Identifier: MIT
#include "preview/site/config/converterconfig.h"

#include "editor/post/base/joinedtext.h"
#include "preview/markdown/tree/dialectoptions.h"
#include "preview/site/config/buildfault.h"
#include "preview/site/config/yamlmerge.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace galley {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("galley", text);
}

QString converterName(const SiteConfig& config)
{
    return asString(config.values[QStringLiteral("markdown")]);
}

// Whether a gem that the build loads brings the converter.
bool isLoaded(const QString& name, const SitePlugins& plugins)
{
    const bool hasPages = plugins.has("jekyll-commonmark-ghpages");
    if (name == QLatin1String("CommonMarkGhPages"))
        return hasPages;
    return name == QLatin1String("CommonMark") && (hasPages || plugins.has("jekyll-commonmark"));
}

// The names of a list in `commonmark:`; a single value of another kind makes the gem drop them all.
QStringList namesOf(const YamlValue& list)
{
    QStringList names;
    for (const YamlValue& item : asList(list)) {
        if (!item.isString())
            return {};
        names += asString(item);
    }
    return names;
}

struct Names {
    QStringList options; // in upper case
    QStringList extensions;
};

Names commonMarkNames(const SiteConfig& config)
{
    const YamlValue& block = config.values[QStringLiteral("commonmark")];
    Names names{
        namesOf(block[QStringLiteral("options")]), namesOf(block[QStringLiteral("extensions")])};
    for (QString& option : names.options)
        option = option.toUpper();
    return names;
}

QStringList unknownNames(const SiteConfig& config)
{
    QStringList unknown;
    const Names names = commonMarkNames(config);
    markdown::CommonMarkOptions any;
    for (const QString& name : names.options) {
        if (!markdown::setCommonMarkOption(any, name.toStdString()))
            unknown += name;
    }
    for (const QString& name : names.extensions) {
        if (!markdown::setCommonMarkExtension(any, name.toStdString()))
            unknown += name;
    }
    return unknown;
}

Diagnostic configProblem(const QString& code, const QString& message)
{
    return {.code = code, .message = message, .file = QStringLiteral("_config.yml")};
}

QList<Diagnostic> commonMarkProblems(const SiteConfig& config, bool convertsMarkdown)
{
    const YamlValue& block = config.values[QStringLiteral("commonmark")];
    if (convertsMarkdown && (block.isList() || block.isInteger()))
        return {buildStop(
            translated(
                QT_TRANSLATE_NOOP("galley",
                    "The value of the setting `%1` is of a kind that Jekyll does not accept."))
                .arg(QLatin1String("commonmark")),
            QStringLiteral("_config.yml"))};
    const QStringList unknown = unknownNames(config);
    if (unknown.isEmpty())
        return {};
    return {configProblem(QStringLiteral("config.commonmark"),
        translated(QT_TRANSLATE_NOOP("galley",
                       "The CommonMark converter does not know these options and ignores them: %1"))
            .arg(joinedList(unknown)))};
}

// A text of numbers or names with commas between them, or a list of them.
bool isTakenAsList(const QString& key, const YamlValue& value)
{
    QStringList items{value.toDisplayString()};
    if (value.isList()) {
        items.clear();
        for (const YamlValue& item : asList(value))
            items += item.toDisplayString();
    }
    markdown::Dialect any;
    return (value.isString() || value.isList())
        && markdown::setOption(any, key.toStdString(), items.join(u',').toStdString());
}

// Whether kramdown takes the option's value. Source: kramdown 2.4 lib/kramdown/options.rb.
bool isTaken(const QString& key, const YamlValue& value)
{
    static const QSet<QString> numbers{QStringLiteral("header_offset"),
        QStringLiteral("footnote_nr"), QStringLiteral("line_width")};
    static const QSet<QString> lists{QStringLiteral("toc_levels"), QStringLiteral("smart_quotes")};
    static const QSet<QString> maps{QStringLiteral("link_defs"),
        QStringLiteral("typographic_symbols"), QStringLiteral("math_engine_opts"),
        QStringLiteral("syntax_highlighter_opts")};
    static const QRegularExpression integer(QStringLiteral(
        "^\\s*[+-]?(0[xX][\\da-fA-F]+|0[bB][01]+|0[oO]?[0-7]+|0|[1-9]\\d*(_\\d+)*)\\s*$"));
    if (value.isNull())
        return key != QLatin1String("header_offset") && key != QLatin1String("line_width");
    if (numbers.contains(key))
        return integer.match(value.toDisplayString()).hasMatch();
    if (lists.contains(key))
        return isTakenAsList(key, value);
    static const QSet<QString> inputs{QStringLiteral("kramdown"), QStringLiteral("gfm"),
        QStringLiteral("html"), QStringLiteral("markdown")};
    if (key == QLatin1String("input"))
        return inputs.contains(value.toDisplayString().toLower());
    // a text may be the YAML of a map
    return !maps.contains(key) || value.isMap()
        || (value.isString() && asString(value).contains(QLatin1Char(':')));
}

QList<Diagnostic> kramdownProblems(const SiteConfig& config)
{
    QList<Diagnostic> problems;
    for (const auto& [key, value] : asMap(config.values[QStringLiteral("kramdown")])) {
        if (!isTaken(key.text(), value))
            problems += describedFault(
                kindFault(QLatin1String("kramdown: ") + key.text()), QStringLiteral("_config.yml"));
    }
    return problems;
}

} // namespace

void readConverter(SiteConfig& config)
{
    const QString name = converterName(config);
    markdown::Dialect& dialect = config.dialect;
    if (name == QLatin1String("CommonMark"))
        dialect.converter = markdown::Converter::CommonMark;
    else if (name == QLatin1String("CommonMarkGhPages"))
        dialect.converter = markdown::Converter::CommonMarkGhPages;
    const Names names = commonMarkNames(config);
    for (const QString& option : names.options)
        markdown::setCommonMarkOption(dialect.commonMark, option.toStdString());
    for (const QString& extension : names.extensions)
        markdown::setCommonMarkExtension(dialect.commonMark, extension.toStdString());
}

QList<Diagnostic> converterProblems(
    const SiteConfig& config, const QStringList& ruby, bool convertsMarkdown)
{
    const QString name = converterName(config);
    if (name.compare(QLatin1String("kramdown"), Qt::CaseInsensitive) == 0
        || name == QLatin1String("KramdownParser"))
        return convertsMarkdown ? kramdownProblems(config) : QList<Diagnostic>();
    if (isLoaded(name, config.plugins))
        return commonMarkProblems(config, convertsMarkdown);
    if (!ruby.isEmpty())
        return {configProblem(QStringLiteral("config.markdown"),
            translated(
                QT_TRANSLATE_NOOP("galley",
                    "The site converts its posts with “%1”, which may come from its own Ruby code. "
                    "The preview supports kramdown and CommonMark; details may differ."))
                .arg(name))};
    if (!convertsMarkdown)
        return {};
    return {buildStop(
        translated(
            QT_TRANSLATE_NOOP("galley",
                "“%1” (`markdown`) is not a Markdown converter that the site’s plugins provide."))
            .arg(name),
        QStringLiteral("_config.yml"))};
}

} // namespace galley
