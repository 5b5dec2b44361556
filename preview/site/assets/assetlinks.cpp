#include "preview/site/assets/assetlinks.h"

#include "preview/site/assets/webassets.h"

#include <QRegularExpression>

#include <algorithm>
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

QString decodedEntities(QString text)
{
    return text.replace(QLatin1String("&amp;"), QLatin1String("&"))
        .replace(QLatin1String("&#38;"), QLatin1String("&"));
}

struct Attribute {
    QByteArray name; // lower case
    qsizetype begin = 0; // of the name, within the tag
    qsizetype end = 0; // after the value
    qsizetype valueBegin = 0; // without quotes
    qsizetype valueEnd = 0;

    QByteArray value(const QByteArray& tag) const
    {
        return tag.mid(valueBegin, valueEnd - valueBegin);
    }
};

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

// Reads one attribute of a tag from `at`, which then stands after it; nothing at the tag's end.
std::optional<Attribute> nextAttribute(const QByteArray& tag, qsizetype& at)
{
    const auto skipSpaces = [&] {
        while (at < tag.size() && isSpace(tag[at]))
            ++at;
    };
    while (at < tag.size() && (isSpace(tag[at]) || tag[at] == '/'))
        ++at;
    if (at >= tag.size() || tag[at] == '>')
        return std::nullopt;
    Attribute attribute;
    attribute.begin = at++;
    while (
        at < tag.size() && !isSpace(tag[at]) && tag[at] != '=' && tag[at] != '>' && tag[at] != '/')
        ++at;
    attribute.name = tag.mid(attribute.begin, at - attribute.begin).toLower();
    attribute.end = attribute.valueBegin = attribute.valueEnd = at;
    skipSpaces();
    if (at >= tag.size() || tag[at] != '=') {
        at = attribute.end;
        return attribute;
    }
    ++at;
    skipSpaces();
    const char quote = at < tag.size() && (tag[at] == '"' || tag[at] == '\'') ? tag[at++] : '\0';
    attribute.valueBegin = at;
    while (at < tag.size() && (quote ? tag[at] != quote : !isSpace(tag[at]) && tag[at] != '>'))
        ++at;
    attribute.valueEnd = at;
    if (quote && at < tag.size())
        ++at;
    attribute.end = at;
    return attribute;
}

// The end of the tag that starts at `begin` (after its '>'), minding quotes in values.
qsizetype tagEnd(const QByteArray& html, qsizetype begin)
{
    char quote = '\0';
    for (qsizetype i = begin; i < html.size(); ++i) {
        const char c = html[i];
        if (quote) {
            if (c == quote)
                quote = '\0';
        } else if (c == '>') {
            return i + 1;
        } else if ((c == '"' || c == '\'') && html[i - 1] == '=') {
            quote = c;
        }
    }
    return html.size();
}

bool isTagAt(const QByteArray& html, qsizetype at, QByteArrayView name)
{
    if (html.size() - at <= name.size()
        || qstrnicmp(html.constData() + at, name.data(), size_t(name.size())) != 0)
        return false;
    const char after = html[at + name.size()];
    return isSpace(after) || after == '>' || after == '/';
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
        qsizetype at = 0;
        for (qsizetype tag = m_html.indexOf('<'); tag >= 0; tag = m_html.indexOf('<', at)) {
            keep(tag);
            at = handle(tag);
        }
        keep(m_html.size());
        return {m_out, m_missing};
    }

private:
    void keep(qsizetype end)
    {
        m_out += QByteArrayView(m_html).sliced(m_kept, end - m_kept);
        m_kept = end;
    }

    // Handles what starts at a '<' and returns where to look on.
    qsizetype handle(qsizetype tag)
    {
        if (m_html.mid(tag, 4) == "<!--") {
            const qsizetype end = m_html.indexOf("-->", tag + 4);
            return end < 0 ? m_html.size() : end + 3;
        }
        if (isTagAt(m_html, tag, "<link")) {
            const qsizetype end = tagEnd(m_html, tag);
            m_out += localizedLink(m_html.mid(tag, end - tag));
            m_kept = end;
            return end;
        }
        if (isTagAt(m_html, tag, "<style"))
            return handleStyle(tag);
        for (const char* name : {"script", "textarea", "title", "xmp"}) {
            if (isTagAt(m_html, tag, QByteArray("<") + name))
                return rawTextEnd(tag, name);
        }
        return tag + 1;
    }

    qsizetype rawTextEnd(qsizetype tag, const QByteArray& name) const
    {
        const QByteArray closing = "</" + name;
        for (qsizetype at = tagEnd(m_html, tag); (at = m_html.indexOf("</", at)) >= 0; at += 2) {
            if (isTagAt(m_html, at, closing))
                return at;
        }
        return m_html.size();
    }

    qsizetype handleStyle(qsizetype tag)
    {
        const qsizetype begin = tagEnd(m_html, tag);
        const qsizetype end = std::max(begin, rawTextEnd(tag, "style"));
        keep(begin);
        const LocalizedText css = localizeStyleSheet(m_html.mid(begin, end - begin), m_assetBase);
        m_out += css.text;
        m_kept = end;
        for (const QString& name : css.missing)
            addMissing(m_missing, name);
        return end;
    }

    QByteArray localizedLink(const QByteArray& tag)
    {
        std::optional<Attribute> href;
        QList<Attribute> dropped;
        QByteArray rel;
        qsizetype at = 5; // after "<link"
        while (const auto attribute = nextAttribute(tag, at)) {
            if (attribute->name == "href" && !href)
                href = attribute;
            else if (attribute->name == "rel")
                rel = attribute->value(tag).toLower();
            else if (attribute->name == "integrity" || attribute->name == "crossorigin")
                dropped.append(*attribute);
        }
        if (!href || !(rel.contains("stylesheet") || rel.contains("preload")))
            return tag;
        const auto url = remoteAddress(decodedEntities(QString::fromUtf8(href->value(tag))));
        const auto local = url ? localAddress(*url, m_assetBase, m_missing) : std::nullopt;
        return local ? rewritten(tag, *href, *local, dropped) : tag;
    }

    static QByteArray rewritten(const QByteArray& tag, const Attribute& href,
        const QString& address, QList<Attribute> dropped)
    {
        dropped.append(href);
        std::sort(dropped.begin(), dropped.end(),
            [](const Attribute& a, const Attribute& b) { return a.begin > b.begin; });
        QByteArray result = tag;
        for (const Attribute& attribute : dropped) {
            const bool isHref = attribute.begin == href.begin;
            const QByteArray text =
                isHref ? "href=\"" + address.toHtmlEscaped().toUtf8() + '"' : QByteArray();
            result.replace(attribute.begin, attribute.end - attribute.begin, text);
        }
        return result;
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
