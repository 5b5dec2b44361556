// SPDX-License-Identifier: MIT
#include "preview/site/assets/googlefonts.h"

#include "resources/resources.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace galley {

namespace {

using Style = FontFamilyRequest::Style;

// Fontsource names its packages after the family: "Noto Sans" is noto-sans.
QString familyFolder(const QString& family)
{
    QString name = family.toLower();
    name.replace(QLatin1Char(' '), QLatin1Char('-'));
    static const QRegularExpression plain(QStringLiteral("^[a-z0-9-]+$"));
    if (!plain.match(name).hasMatch())
        return {};
    return QStringLiteral("@fontsource/") + name;
}

QJsonObject readJson(const QString& path)
{
    initResources();
    QFile file(QStringLiteral(":/web/") + path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

bool hasCopy(const QString& family)
{
    initResources();
    const QString folder = familyFolder(family);
    return !folder.isEmpty()
        && QFile::exists(QStringLiteral(":/web/") + folder + QStringLiteral("/metadata.json"));
}

void append(QList<Style>& styles, Style style)
{
    if (!styles.contains(style))
        styles.append(style);
}

// "400", "700i", "bolditalic", "regular" of the first form.
std::optional<Style> parseShortStyle(QString text)
{
    text = text.trimmed().toLower();
    Style style;
    static const QRegularExpression italicMark(QStringLiteral("(italic|i)$"));
    if (const auto match = italicMark.match(text); match.hasMatch()) {
        style.italic = true;
        text.truncate(match.capturedStart());
    }
    bool isNumber = false;
    const int weight = text.toInt(&isNumber);
    if (isNumber)
        style.lightest = style.boldest = weight;
    else if (text == QLatin1String("bold") || text == QLatin1String("b"))
        style.lightest = style.boldest = 700;
    else if (!text.isEmpty() && text != QLatin1String("regular") && text != QLatin1String("normal")
        && text != QLatin1String("r") && text != QLatin1String("n"))
        return std::nullopt;
    return style;
}

FontFamilyRequest parseShortFamily(const QString& text)
{
    FontFamilyRequest request;
    request.family = text.section(QLatin1Char(':'), 0, 0).simplified();
    const QString styles = text.section(QLatin1Char(':'), 1, 1);
    for (const QString& part : styles.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (const auto style = parseShortStyle(part))
            append(request.styles, *style);
    }
    return request;
}

// "0,400", "1,300..700": the values of one style in the order of the axes.
std::optional<Style> parseAxisValues(const QString& text, const QStringList& axes)
{
    const QStringList values = text.split(QLatin1Char(','));
    if (values.size() != axes.size())
        return std::nullopt;
    Style style;
    for (qsizetype i = 0; i < axes.size(); ++i) {
        const QString value = values.at(i).trimmed();
        if (axes.at(i) == QLatin1String("ital")) {
            style.italic = value == QLatin1String("1");
        } else if (axes.at(i) == QLatin1String("wght")) {
            style.lightest = value.section(QStringLiteral(".."), 0, 0).toInt();
            style.boldest = value.section(QStringLiteral(".."), -1, -1).toInt();
        }
    }
    return style;
}

FontFamilyRequest parseAxisFamily(const QString& text)
{
    FontFamilyRequest request;
    request.family = text.section(QLatin1Char(':'), 0, 0).simplified();
    const QString spec = text.section(QLatin1Char(':'), 1);
    QStringList axes = spec.section(QLatin1Char('@'), 0, 0).split(QLatin1Char(','));
    for (QString& axis : axes)
        axis = axis.trimmed();
    for (const QString& values :
        spec.section(QLatin1Char('@'), 1).split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        if (const auto style = parseAxisValues(values, axes))
            append(request.styles, *style);
    }
    return request;
}

// "ital@0;1" and "ital@1" say nothing of weights: regular.
void addFamily(QList<FontFamilyRequest>& requests, FontFamilyRequest request)
{
    if (request.family.isEmpty())
        return;
    if (request.styles.isEmpty())
        request.styles.append(Style{});
    requests.append(std::move(request));
}

struct FontFile {
    QString folder;
    QString name; // of the family, as in style sheets
    int weight;
    bool italic;
};

QByteArray fontFace(const FontFile& font, const QString& script, const QString& range)
{
    const QString base = font.folder.section(QLatin1Char('/'), -1);
    const QString style = font.italic ? QStringLiteral("italic") : QStringLiteral("normal");
    const QString path = QStringLiteral("%1/files/%2-%3-%4-%5.woff2")
                             .arg(font.folder, base, script, QString::number(font.weight), style);
    if (!QFile::exists(QStringLiteral(":/web/") + path))
        return {};
    return QStringLiteral(
        "@font-face{font-family:'%1';font-style:%2;font-weight:%3;font-display:swap;"
        "src:url(%4) format('woff2');unicode-range:%5}\n")
        .arg(font.name, style, QString::number(font.weight), path, range)
        .toUtf8();
}

QByteArray familyRules(const FontFamilyRequest& request)
{
    const QString folder = familyFolder(request.family);
    const QString name =
        readJson(folder + QStringLiteral("/metadata.json"))[QLatin1String("family")].toString();
    const QJsonObject ranges = readJson(folder + QStringLiteral("/unicode.json"));
    QByteArray rules;
    for (const Style& style : request.styles) {
        // Copies are static fonts at the hundreds; a range gets all of them in it.
        for (int weight = std::max(100, (style.lightest + 99) / 100 * 100);
             weight <= std::min(900, style.boldest); weight += 100) {
            for (auto script = ranges.begin(); script != ranges.end(); ++script)
                rules += fontFace(
                    {folder, name, weight, style.italic}, script.key(), script->toString());
        }
    }
    return rules;
}

} // namespace

bool isGoogleFontsAddress(const QUrl& address)
{
    static const QStringList hosts{QStringLiteral("fonts.googleapis.com"),
        QStringLiteral("fonts.googleapis.cn"), QStringLiteral("fonts.loli.net")};
    const QString path = address.path();
    return hosts.contains(address.host().toLower())
        && (path == QLatin1String("/css") || path == QLatin1String("/css2"));
}

QList<FontFamilyRequest> parseGoogleFonts(const QString& encodedQuery)
{
    QList<FontFamilyRequest> requests;
    for (const QString& item : encodedQuery.split(QLatin1Char('&'), Qt::SkipEmptyParts)) {
        if (item.section(QLatin1Char('='), 0, 0).trimmed() != QLatin1String("family"))
            continue;
        QString encoded = item.section(QLatin1Char('='), 1);
        encoded.replace(QLatin1Char('+'), QLatin1Char(' '));
        const QString value = QUrl::fromPercentEncoding(encoded.toUtf8());
        if (value.contains(QLatin1Char('@'))) {
            addFamily(requests, parseAxisFamily(value));
            continue;
        }
        for (const QString& family : value.split(QLatin1Char('|'), Qt::SkipEmptyParts))
            addFamily(requests, parseShortFamily(family));
    }
    return requests;
}

QByteArray fontFaceRules(const QList<FontFamilyRequest>& requests)
{
    QByteArray rules;
    for (const FontFamilyRequest& request : requests) {
        if (hasCopy(request.family))
            rules += familyRules(request);
    }
    return rules;
}

QStringList familiesWithoutCopy(const QList<FontFamilyRequest>& requests)
{
    QStringList families;
    for (const FontFamilyRequest& request : requests) {
        if (!hasCopy(request.family))
            families.append(request.family);
    }
    return families;
}

} // namespace galley
