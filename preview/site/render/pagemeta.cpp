#include "preview/site/render/pagemeta.h"

#include <QHash>
#include <QRegularExpression>

namespace galley {

namespace {

QString decoded(QString text)
{
    static const QRegularExpression number(QStringLiteral("&#(?:x([0-9a-fA-F]{1,6})|(\\d{1,7}));"));
    for (QRegularExpressionMatch match = number.match(text); match.hasMatch();
         match = number.match(text, match.capturedStart() + 1)) {
        const uint code = match.captured(1).isEmpty() ? match.captured(2).toUInt()
                                                      : match.captured(1).toUInt(nullptr, 16);
        const char32_t character = code <= 0x10FFFF ? char32_t(code) : U'\uFFFD';
        text.replace(
            match.capturedStart(), match.capturedLength(), QString::fromUcs4(&character, 1));
    }
    text.replace(QLatin1String("&lt;"), QLatin1String("<"))
        .replace(QLatin1String("&gt;"), QLatin1String(">"));
    text.replace(QLatin1String("&quot;"), QLatin1String("\""))
        .replace(QLatin1String("&apos;"), QLatin1String("'"));
    return text.replace(QLatin1String("&amp;"), QLatin1String("&")).simplified();
}

QHash<QString, QString> attributesOf(const QString& tag)
{
    static const QRegularExpression form(
        QStringLiteral("([\\w:-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))"));
    QHash<QString, QString> result;
    for (auto matches = form.globalMatch(tag); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result.insert(match.captured(1).toLower(),
            decoded(match.captured(2) + match.captured(3) + match.captured(4)));
    }
    return result;
}

QString firstOf(const QHash<QString, QString>& values, std::initializer_list<const char*> names)
{
    for (const char* name : names) {
        if (const QString value = values.value(QString::fromLatin1(name)); !value.isEmpty())
            return value;
    }
    return {};
}

} // namespace

PageMeta readPageMeta(const QByteArray& html)
{
    const qsizetype body = html.indexOf("<body");
    const QString head = QString::fromUtf8(body < 0 ? html : html.left(body))
                             .remove(QRegularExpression(QStringLiteral("<!--.*?-->"),
                                 QRegularExpression::DotMatchesEverythingOption));
    static const QRegularExpression tag(
        QStringLiteral("<(meta|link)\\b[^>]*>"), QRegularExpression::CaseInsensitiveOption);
    QHash<QString, QString> values;
    for (auto matches = tag.globalMatch(head); matches.hasNext();) {
        const QHash<QString, QString> attributes = attributesOf(matches.next().captured());
        if (attributes.value(QStringLiteral("rel")) == QLatin1String("canonical"))
            values.insert(QStringLiteral("canonical"), attributes.value(QStringLiteral("href")));
        const QString name =
            attributes.value(QStringLiteral("property"), attributes.value(QStringLiteral("name")))
                .toLower();
        if (!name.isEmpty() && !values.contains(name))
            values.insert(name, attributes.value(QStringLiteral("content")));
    }
    static const QRegularExpression title(QStringLiteral("<title[^>]*>(.*?)</title>"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    values.insert(QStringLiteral("title"), decoded(title.match(head).captured(1)));
    return {firstOf(values, {"og:title", "twitter:title", "title"}),
        firstOf(values, {"og:description", "twitter:description", "description"}),
        firstOf(values, {"og:image", "twitter:image"}), firstOf(values, {"canonical", "og:url"})};
}

} // namespace galley
