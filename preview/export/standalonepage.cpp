#include "preview/export/standalonepage.h"

#include "preview/export/htmltags.h"
#include "preview/export/stylesheetinliner.h"

#include <QCoreApplication>

namespace galley {

namespace {

class PageInliner {
public:
    PageInliner(const QByteArray& html, AssetCollector& assets)
        : m_html(html)
        , m_assets(assets)
    {
    }

    QByteArray run()
    {
        for (const HtmlTag& tag : findTags(m_html)) {
            if (tag.name == "script")
                dropScript(tag);
            else if (tag.name == "link")
                inlineLink(tag);
            else if (tag.name == "style")
                replace(tag.end, tag.contentEnd,
                    inlinedStyleSheet(m_html.mid(tag.end, tag.contentEnd - tag.end),
                        m_assets.pageAddress(), m_assets));
            else
                inlineAttributes(tag);
        }
        copyUntil(m_html.size());
        return m_result;
    }

private:
    void copyUntil(qsizetype end)
    {
        m_result += QByteArrayView(m_html).sliced(m_copied, end - m_copied);
        m_copied = end;
    }

    void replace(qsizetype start, qsizetype end, const QByteArray& text)
    {
        copyUntil(start);
        m_result += text;
        m_copied = end;
    }

    void dropScript(const HtmlTag& tag)
    {
        replace(tag.start, tag.elementEnd, {});
        m_assets.addProblem(QStringLiteral("export.scripts"),
            QCoreApplication::translate(
                "galley", "Scripts were left out; what they do on the page is missing."));
    }

    void inlineLink(const HtmlTag& tag)
    {
        const HtmlAttribute* rel = tag.attribute("rel");
        const HtmlAttribute* href = tag.attribute("href");
        const QList<QByteArray> kinds =
            rel ? rel->value.toLower().simplified().split(' ') : QList<QByteArray>();
        if (!href)
            return;
        if (kinds.contains("stylesheet"))
            inlineStyleSheetLink(tag, *href);
        else if (kinds.contains("icon") || kinds.contains("apple-touch-icon"))
            inlineAttribute(*href);
        else if (kinds.contains("preconnect") || kinds.contains("preload")
            || kinds.contains("dns-prefetch"))
            replace(tag.start, tag.end, {});
    }

    void inlineStyleSheetLink(const HtmlTag& tag, const HtmlAttribute& href)
    {
        const std::optional<Asset> sheet = m_assets.find(href.value, m_assets.pageAddress());
        if (!sheet)
            return;
        const HtmlAttribute* media = tag.attribute("media");
        QByteArray css = inlinedStyleSheet(sheet->bytes, sheet->address, m_assets);
        css.replace("</style", "<\\/style");
        replace(tag.start, tag.end,
            (media ? "<style media=\"" + escapedAttribute(media->value) + "\">"
                   : QByteArray("<style>"))
                + css + "</style>");
    }

    void inlineAttribute(const HtmlAttribute& attribute)
    {
        if (const std::optional<QByteArray> data =
                m_assets.dataAddress(attribute.value, m_assets.pageAddress()))
            replace(attribute.start, attribute.end, attribute.name + "=\"" + *data + "\"");
    }

    // Attributes come in the order they are written, as replace() needs.
    void inlineAttributes(const HtmlTag& tag)
    {
        static const QList<QByteArray> withSource = {
            "img", "source", "video", "audio", "track", "input"};
        for (const HtmlAttribute& attribute : tag.attributes) {
            if (attribute.name == "style" && attribute.value.contains("url("))
                replace(attribute.start, attribute.end,
                    "style=\""
                        + escapedAttribute(
                            inlinedStyleSheet(attribute.value, m_assets.pageAddress(), m_assets))
                        + "\"");
            else if (attribute.name == "srcset" && withSource.contains(tag.name))
                replace(
                    attribute.start, attribute.end, {}); // `src` is inside, larger versions are not
            else if ((attribute.name == "src" && withSource.contains(tag.name))
                || attribute.name == "poster")
                inlineAttribute(attribute);
        }
    }

    const QByteArray& m_html;
    AssetCollector& m_assets;
    QByteArray m_result;
    qsizetype m_copied = 0;
};

} // namespace

QByteArray standalonePage(const QByteArray& html, AssetCollector& assets)
{
    return PageInliner(html, assets).run();
}

} // namespace galley
