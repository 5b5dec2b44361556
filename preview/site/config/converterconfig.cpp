// SPDX-License-Identifier: MIT
#include "preview/site/config/converterconfig.h"

#include "editor/post/base/joinedtext.h"
#include "preview/site/config/buildfault.h"
#include "preview/site/config/yamlmerge.h"

#include <QCoreApplication>

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
        return {};
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
