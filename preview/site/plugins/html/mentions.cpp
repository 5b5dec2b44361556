// SPDX-License-Identifier: MIT
#include "preview/site/plugins/html/mentions.h"

#include "preview/site/config/yamlmerge.h"

#include <QRegularExpression>

namespace galley {

namespace {

const QString settingsKey = QStringLiteral("jekyll-mentions");

// Source: html-pipeline 2.14, mention_filter.rb, with the names that jekyll-mentions 1.6 allows.
const QRegularExpression& mention()
{
    static const QRegularExpression form(
        QStringLiteral("(?:^|\\W)@((?>\\w[\\w-]*))(?!/)(?=\\.+[ \\t\\W]|\\.+$|[^0-9a-zA-Z_.]|$)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    return form;
}

// Words that speak of mentions and name nobody.
bool isOfMentions(const QString& name)
{
    static const QStringList words = {QStringLiteral("mention"), QStringLiteral("mentions"),
        QStringLiteral("mentioned"), QStringLiteral("mentioning")};
    return words.contains(name.toLower());
}

} // namespace

std::optional<MentionTarget> mentionTarget(const SiteDocument& document, const SiteConfig& config)
{
    const QString permalink = document.values[QStringLiteral("permalink")].toDisplayString();
    const bool isHtml =
        document.outputExtension == QLatin1String(".html") || permalink.endsWith(QLatin1Char('/'));
    const YamlValue& own = document.values[settingsKey];
    if (!config.plugins.has("jekyll-mentions") || !isHtml || isFalse(own))
        return std::nullopt;
    const YamlValue& setting =
        document.values.contains(settingsKey) ? own : config.values[settingsKey];
    const QString usual = QStringLiteral("https://github.com");
    if (setting.isString())
        return MentionTarget{setting.toDisplayString(), true};
    if (!setting.isMap())
        return MentionTarget{usual, setting.isNull()};
    const QString base = QStringLiteral("base_url");
    return MentionTarget{setting.contains(base) ? setting[base].toDisplayString() : usual, true};
}

bool hasMentions(const QByteArray& html)
{
    return html.contains('@') && mention().match(QString::fromUtf8(html)).hasMatch();
}

QByteArray withMentions(const QByteArray& text, const QString& base)
{
    if (!text.contains('@'))
        return text;
    const QString source = QString::fromUtf8(text);
    const bool isOpen = base.endsWith(QLatin1Char('/')) || base.endsWith(QLatin1Char('~'));
    const QString host = isOpen ? base : base + QLatin1Char('/');
    QString result;
    qsizetype end = 0;
    for (auto matches = mention().globalMatch(source); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = match.captured(1);
        if (isOfMentions(name))
            continue;
        const qsizetype at = match.capturedStart(1) - 1;
        result += QStringView(source).mid(end, at - end);
        result +=
            QStringLiteral("<a href=\"%1\" class=\"user-mention\">@%2</a>").arg(host + name, name);
        end = match.capturedEnd(1);
    }
    return (result + source.mid(end)).toUtf8();
}

} // namespace galley
