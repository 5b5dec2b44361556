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

class HtmlLocalizer {
public:
    HtmlLocalizer(const QByteArray& html, const QString& assetBase)
        : m_html(html)
        , m_assetBase(assetBase)
    {
    }

    LocalizedText run()
    {
        for (const HtmlTag& tag : findTags(m_html)) {
            if (tag.name == "link")
                handleLink(tag);
            else if (tag.name == "style")
                handleStyle(tag);
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
            localizeStyleSheet(m_html.mid(tag.end, tag.contentEnd - tag.end), m_assetBase);
        replace(tag.end, tag.contentEnd, css.text);
        for (const QString& name : css.missing)
            addMissing(m_missing, name);
    }

    void handleLink(const HtmlTag& tag)
    {
        const QByteArray rel = tag.value("rel").toLower();
        if (!rel.contains("stylesheet") && !rel.contains("preload"))
            return;
        const auto url = remoteAddress(QString::fromUtf8(tag.value("href")));
        const auto local = url ? localAddress(*url, m_assetBase, m_missing) : std::nullopt;
        if (local)
            replace(tag.start, tag.end, rewrittenTag(m_html, tag, [&](const HtmlAttribute& one) {
                return rewritten(one, local->toUtf8());
            }));
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
    QByteArray m_out;
    qsizetype m_kept = 0;
    QStringList m_missing;
};

} // namespace

LocalizedText localizeHtml(const QByteArray& html, const QString& assetBase)
{
    return HtmlLocalizer(html, assetBase).run();
}

LocalizedText localizeStyleSheet(const QByteArray& css, const QString& assetBase)
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
