// SPDX-License-Identifier: MIT
#include "preview/site/assets/assetlinks.h"

#include "editor/html/entities.h"
#include "editor/html/htmltags.h"
#include "preview/site/assets/webassets.h"

#include <QRegularExpression>

#include <optional>

namespace galley {

namespace {

// The address when it leads to another host: http, https, or without a scheme but with a host.
std::optional<QUrl> remoteAddress(QString text)
{
    text = text.trimmed();
    text.remove(QLatin1Char('\n')).remove(QLatin1Char('\t')).remove(QLatin1Char('\r'));
    if (text.startsWith(QLatin1String("//")))
        text.prepend(QLatin1String("https:"));
    const QUrl url(text, QUrl::TolerantMode);
    const bool isRemote =
        url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return isRemote && !url.host().isEmpty() ? std::optional(url) : std::nullopt;
}

// Nobody reads a longer list, and a hostile page must not make it long.
constexpr qsizetype maxMissing = 200;

void addMissing(QStringList& missing, const QString& name)
{
    if (missing.size() < maxMissing && !missing.contains(name))
        missing.append(name);
}

// The copy's address, or nothing; notes what there is no copy of.
std::optional<QString> localAddress(const QUrl& url, const QString& assetBase, QStringList& missing)
{
    const auto path = webAssetFor(url);
    if (!path) {
        addMissing(missing, url.toDisplayString());
        return std::nullopt;
    }
    for (const QString& family : missingFromCopy(url))
        addMissing(missing, family);
    return assetBase + *path;
}

// Without scheme and host where these are the site's own: a path is left.
QByteArray withoutOwnHost(const QByteArray& address, const SiteAddress& own)
{
    const auto url = remoteAddress(QString::fromUtf8(address));
    const qsizetype slashes = address.indexOf("//");
    const qsizetype path = slashes < 0 ? -1 : address.indexOf('/', slashes + 2);
    return url && path >= 0 && own.pathOf(*url) ? address.mid(path).trimmed() : address;
}

// The same in a list of addresses as `srcset` is.
QByteArray withoutOwnHosts(const QByteArray& list, const SiteAddress& own)
{
    QByteArray result;
    qsizetype at = 0;
    while (at < list.size()) {
        qsizetype end = at;
        while (end < list.size() && !isBlank(list[end]))
            ++end;
        result += withoutOwnHost(list.mid(at, end - at), own);
        for (at = end; at < list.size() && isBlank(list[at]); ++at)
            result += list[at];
    }
    return result;
}

// What a page loads by itself: not the links that one follows.
enum class Loads { Nothing, Address, Addresses, Style };

Loads loadsOf(const QByteArray& tag, const QByteArray& attribute)
{
    static const QList<QByteArray> addresses = {"src", "poster", "data", "background"};
    static const QList<QByteArray> lists = {"srcset", "imagesrcset"};
    static const QList<QByteArray> drawings = {"image", "use", "feimage"};
    const bool isDrawn = attribute == "href" || attribute == "xlink:href";
    if (addresses.contains(attribute) || (isDrawn && drawings.contains(tag)))
        return Loads::Address;
    if (lists.contains(attribute))
        return Loads::Addresses;
    return attribute == "style" ? Loads::Style : Loads::Nothing;
}

class HtmlLocalizer {
public:
    HtmlLocalizer(const QByteArray& html, const QString& assetBase, const SiteAddress& own)
        : m_html(html)
        , m_assetBase(assetBase)
        , m_own(own)
        , m_isLed((!own.host.isEmpty() && html.contains(own.host.toUtf8())) || namesPictures(html))
    {
    }

    LocalizedText run()
    {
        for (const HtmlTag& tag : findTags(m_html)) {
            if (tag.name == "link")
                handleLink(tag);
            else if (tag.name == "style")
                handleStyle(tag);
            else if (m_isLed)
                handleLoads(tag);
        }
        m_out += QByteArrayView(m_html).sliced(m_kept);
        return {m_out, m_missing};
    }

private:
    void replace(qsizetype start, qsizetype end, const QByteArray& text)
    {
        m_out += QByteArrayView(m_html).sliced(m_kept, start - m_kept);
        m_out += text;
        m_kept = end;
    }

    void handleStyle(const HtmlTag& tag)
    {
        const LocalizedText css =
            localizeStyleSheet(m_html.mid(tag.end, tag.contentEnd - tag.end), m_assetBase, m_own);
        replace(tag.end, tag.contentEnd, css.text);
        for (const QString& name : css.missing)
            addMissing(m_missing, name);
    }

    void handleLink(const HtmlTag& tag)
    {
        const QByteArray rel = tag.value("rel").toLower();
        const bool loads = rel.contains("stylesheet") || rel.contains("preload");
        const QByteArray address = tag.value("href");
        const auto url = remoteAddress(QString::fromUtf8(address));
        std::optional<QByteArray> local;
        if (url && m_own.pathOf(*url) && (loads || rel.contains("icon")))
            local = withoutOwnHost(address, m_own);
        else if (const auto copy =
                     url && loads ? localAddress(*url, m_assetBase, m_missing) : std::nullopt)
            local = copy->toUtf8();
        if (local)
            replace(tag.start, tag.end, rewrittenTag(m_html, tag, [&](const HtmlAttribute& one) {
                return rewritten(one, *local);
            }));
    }

    // Leads what the tag loads from the site's own address to the site's files, and pictures of
    // which there is a copy to that.
    void handleLoads(const HtmlTag& tag)
    {
        bool isChanged = false;
        const QByteArray changed =
            rewrittenTag(m_html, tag, [&](const HtmlAttribute& one) -> std::optional<QByteArray> {
                const QByteArray value = one.value();
                const QByteArray local = led(value, loadsOf(tag.name, one.name));
                if (local == value)
                    return std::nullopt;
                isChanged = true;
                return one.name + "=\"" + escapedAttribute(local) + '"';
            });
        if (isChanged)
            replace(tag.start, tag.end, changed);
    }

    QByteArray led(const QByteArray& value, Loads loads) const
    {
        switch (loads) {
        case Loads::Address:
            return namesPictures(value) ? copyOrItself(value) : withoutOwnHost(value, m_own);
        case Loads::Addresses:
            return withoutOwnHosts(value, m_own);
        case Loads::Style:
            return localizeStyleSheet(value, m_assetBase, m_own).text;
        case Loads::Nothing:
            break;
        }
        return value;
    }

    QByteArray copyOrItself(const QByteArray& address) const
    {
        const auto url = remoteAddress(QString::fromUtf8(address));
        const auto copy = url ? webAssetFor(*url) : std::nullopt;
        return copy ? (m_assetBase + *copy).toUtf8() : address;
    }

    static std::optional<QByteArray> rewritten(const HtmlAttribute& one, const QByteArray& address)
    {
        if (one.name == "href")
            return "href=\"" + escapedAttribute(address) + '"';
        if (one.name == "integrity" || one.name == "crossorigin")
            return QByteArray();
        return std::nullopt;
    }

    const QByteArray& m_html;
    const QString& m_assetBase;
    const SiteAddress& m_own;
    const bool m_isLed; // the page speaks of its own address, or of pictures with copies
    QByteArray m_out;
    qsizetype m_kept = 0;
    QStringList m_missing;
};

} // namespace

bool namesPictures(const QByteArray& html)
{
    return html.contains("//github.githubassets.com/");
}

LocalizedText localizeHtml(const QByteArray& html, const QString& assetBase, const SiteAddress& own)
{
    return HtmlLocalizer(html, assetBase, own).run();
}

LocalizedText localizeStyleSheet(
    const QByteArray& css, const QString& assetBase, const SiteAddress& own)
{
    if (!css.contains("//"))
        return {css, {}};
    // A quoted address may hold what ends an unquoted one (Google's addresses hold semicolons).
    static const QRegularExpression reference(
        QStringLiteral(
            R"re((@import\s+|url\(\s*)(?:"([^"\n]*)"|'([^'\n]*)'|([^"'()\s;]+(?=\s*\))))|/\*(?:.*?\*/|.*))re"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const QString text = QString::fromUtf8(css);
    LocalizedText result;
    qsizetype kept = 0;
    for (auto it = reference.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const int group = match.lastCapturedIndex();
        const auto url = group >= 2 ? remoteAddress(match.captured(group)) : std::nullopt;
        if (url && own.pathOf(*url)) {
            result.text += QStringView(text).mid(kept, match.capturedStart(group) - kept).toUtf8();
            result.text += withoutOwnHost(match.captured(group).trimmed().toUtf8(), own);
            kept = match.capturedEnd(group);
            continue;
        }
        const auto local = url ? localAddress(*url, assetBase, result.missing) : std::nullopt;
        if (!local)
            continue;
        result.text += QStringView(text).mid(kept, match.capturedStart() - kept).toUtf8();
        result.text += (match.captured(1) + QLatin1Char('"') + *local + QLatin1Char('"')).toUtf8();
        kept = match.capturedEnd();
    }
    if (kept == 0)
        result.text = css; // also where it is not UTF-8
    else
        result.text += QStringView(text).mid(kept).toUtf8();
    return result;
}

} // namespace galley
