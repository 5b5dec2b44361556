// SPDX-License-Identifier: MIT
#include "preview/site/plugins/texts/headingtitle.h"

#include "preview/markdown/markdown.h"
#include "preview/site/config/yamlmerge.h"

#include <QRegularExpression>

namespace galley {

namespace {

// One to three number signs, or a line above a line of dashes.
const QRegularExpression& headingForm()
{
    static const QRegularExpression form(
        QStringLiteral("\\A\\s*(?:#{1,3}\\s+(.*)(?:\\s+#{1,3})?|(.*)\\r?\\n[-=]+\\s*)$"),
        QRegularExpression::MultilineOption);
    return form;
}

// The filters strip_html and normalize_whitespace.
QString plainLine(QString html)
{
    static const QRegularExpression hidden(
        QStringLiteral("<script.*?</script>|<!--.*?-->|<style.*?</style>|<.*?>"),
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    return html.remove(hidden).replace(blanks, QStringLiteral(" ")).trimmed();
}

// Ruby's String#strip knows ASCII alone.
bool isStripped(QChar character)
{
    return character == u' ' || character == u'\0' || (character >= u'\t' && character <= u'\r');
}

} // namespace

HeadingTitles headingTitles(const SiteConfig& config)
{
    const YamlValue& options = config.values[QStringLiteral("titles_from_headings")];
    const auto isSet = [&](const char* key) {
        return options[QString::fromLatin1(key)] == YamlValue(true);
    };
    HeadingTitles titles;
    titles.isOn = config.plugins.has("jekyll-titles-from-headings")
        && !isFalse(options[QStringLiteral("enabled")]);
    titles.takesCollections = isSet("collections");
    titles.strips = isSet("strip_title");
    return titles;
}

std::optional<QString> headingTitle(const QString& body, const markdown::Dialect& dialect)
{
    const QRegularExpressionMatch match = headingForm().match(body);
    if (!match.hasMatch())
        return std::nullopt;
    const QString heading = match.hasCaptured(1) ? match.captured(1) : match.captured(2);
    static const QRegularExpression footnote(QStringLiteral("\\[\\^[^\\]]*\\]"));
    const std::string html = markdown::render(heading.toStdString(), dialect).html();
    return plainLine(QString::fromStdString(html)).remove(footnote);
}

QStringView withoutHeading(const QString& body)
{
    const QRegularExpressionMatch match = headingForm().match(body);
    QStringView rest = QStringView(body).mid(match.hasMatch() ? match.capturedEnd() : 0);
    while (!rest.isEmpty() && isStripped(rest.front()))
        rest = rest.mid(1);
    while (!rest.isEmpty() && isStripped(rest.back()))
        rest.chop(1);
    return rest;
}

} // namespace galley
