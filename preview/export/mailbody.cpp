// SPDX-License-Identifier: MIT
#include "preview/export/mailbody.h"

#include "editor/html/entities.h"
#include "editor/html/htmlbounds.h"
#include "preview/export/mailtext.h"
#include "preview/export/safeattributes.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace galley {

namespace {

using MailNames = QSet<QString>;

constexpr const char* pageLook =
    "font-family:Helvetica,Arial,sans-serif;font-size:15px;line-height:1.5;color:#222222;"
    "max-width:640px";

// The elements that mail programs show, with their look.
const QHash<QString, const char*>& looks()
{
    static const QHash<QString, const char*> known = {
        {QStringLiteral("h1"), "font-size:24px;line-height:1.25;margin:0 0 16px"},
        {QStringLiteral("h2"), "font-size:20px;line-height:1.3;margin:24px 0 8px"},
        {QStringLiteral("h3"), "font-size:17px;line-height:1.3;margin:20px 0 8px"},
        {QStringLiteral("h4"), "font-size:15px;margin:16px 0 8px"},
        {QStringLiteral("h5"), "font-size:15px;margin:16px 0 8px"},
        {QStringLiteral("h6"), "font-size:15px;margin:16px 0 8px"},
        {QStringLiteral("p"), "margin:0 0 12px"},
        {QStringLiteral("ul"), "margin:0 0 12px;padding-left:24px"},
        {QStringLiteral("ol"), "margin:0 0 12px;padding-left:24px"},
        {QStringLiteral("li"), "margin:0 0 4px"}, {QStringLiteral("dl"), "margin:0 0 12px"},
        {QStringLiteral("dt"), "font-weight:bold"}, {QStringLiteral("dd"), "margin:0 0 8px 24px"},
        {QStringLiteral("blockquote"),
            "margin:0 0 12px;padding-left:12px;border-left:3px solid #cccccc;color:#444444"},
        {QStringLiteral("pre"),
            "margin:0 0 12px;padding:8px;background:#f4f4f4;font-family:Consolas,monospace;"
            "font-size:13px;white-space:pre-wrap"},
        {QStringLiteral("code"), "font-family:Consolas,monospace;font-size:90%"},
        {QStringLiteral("table"), "border-collapse:collapse;margin:0 0 12px"},
        {QStringLiteral("th"), "border:1px solid #cccccc;padding:4px 8px;text-align:left"},
        {QStringLiteral("td"), "border:1px solid #cccccc;padding:4px 8px"},
        {QStringLiteral("figure"), "margin:0 0 12px"},
        {QStringLiteral("figcaption"), "font-size:13px;color:#555555"},
        {QStringLiteral("a"), "color:#0b57a4"},
        {QStringLiteral("img"), "max-width:100%;height:auto"},
        {QStringLiteral("hr"), "border:0;border-top:1px solid #cccccc;margin:16px 0"}};
    return known;
}

const MailNames& plainElements()
{
    static const MailNames names = {QStringLiteral("strong"), QStringLiteral("b"),
        QStringLiteral("em"), QStringLiteral("i"), QStringLiteral("u"), QStringLiteral("s"),
        QStringLiteral("del"), QStringLiteral("ins"), QStringLiteral("sub"), QStringLiteral("sup"),
        QStringLiteral("small"), QStringLiteral("mark"), QStringLiteral("cite"),
        QStringLiteral("q"), QStringLiteral("abbr"), QStringLiteral("kbd"), QStringLiteral("br"),
        QStringLiteral("div"), QStringLiteral("thead"), QStringLiteral("tbody"),
        QStringLiteral("tfoot"), QStringLiteral("tr"), QStringLiteral("caption")};
    return names;
}

class MailWriter {
public:
    MailWriter(const QUrl& address, MailPictures place, AssetCollector& assets)
        : m_address(address)
        , m_place(place)
        , m_assets(assets)
    {
    }

    void writeChildren(const HtmlNode& element)
    {
        for (const HtmlNode& child : element.children) {
            if (child.isText())
                m_body.html += escapedContent(child.text.toUtf8());
            else
                writeElement(child);
        }
    }

    MailBody& body() { return m_body; }

private:
    void writeElement(const HtmlNode& element)
    {
        static const MailNames silent = {QStringLiteral("script"), QStringLiteral("style"),
            QStringLiteral("template"), QStringLiteral("head"), QStringLiteral("title")};
        static const MailNames shown = {QStringLiteral("iframe"), QStringLiteral("video"),
            QStringLiteral("audio"), QStringLiteral("embed"), QStringLiteral("object")};
        if (silent.contains(element.name) || element.isForeign)
            return;
        if (element.name == u"img")
            writePicture(element);
        else if (shown.contains(element.name))
            writeFilm(element);
        else if (element.name == u"a")
            writeLink(element);
        else if (looks().contains(element.name) || plainElements().contains(element.name))
            writeWhole(element);
        else
            writeChildren(element);
    }

    void writeWhole(const HtmlNode& element)
    {
        open(element.name.toUtf8(), spans(element));
        if (element.name == u"br" || element.name == u"hr")
            return;
        writeChildren(element);
        m_body.html += "</" + element.name.toUtf8() + '>';
    }

    void open(const QByteArray& name, const QByteArray& attributes)
    {
        m_body.html += '<' + name + attributes;
        if (const char* look = looks().value(QString::fromUtf8(name), nullptr))
            m_body.html += QByteArray(" style=\"") + look + '"';
        m_body.html += '>';
    }

    // What belongs to an element and is no look.
    static QByteArray spans(const HtmlNode& element)
    {
        QByteArray result;
        for (const char* name : {"colspan", "rowspan", "start", "align", "title"}) {
            if (element.has(name))
                result += QByteArray(" ") + name + "=\""
                    + escapedAttribute(element.attribute(name).toUtf8()) + '"';
        }
        return result;
    }

    void writeLink(const HtmlNode& element)
    {
        const QByteArray address = absolute(element.attribute("href"));
        if (address.isEmpty()) {
            writeChildren(element);
            return;
        }
        open("a", " href=\"" + escapedAttribute(address) + '"');
        writeChildren(element);
        m_body.html += "</a>";
    }

    // Where a click leads from anywhere; empty where it leads nowhere.
    QByteArray absolute(const QString& written)
    {
        const QByteArray reference = written.trimmed().toUtf8();
        if (reference.isEmpty() || reference.startsWith('#') || !isSafeLink(reference))
            return {};
        const QUrl address = m_address.resolved(QUrl::fromEncoded(reference, QUrl::TolerantMode));
        if (address.isRelative()) {
            m_assets.addProblem(QStringLiteral("export.site-address"),
                QCoreApplication::translate("galley",
                    "The site’s configuration does not say its address (url), so links to its own "
                    "pages were left out."));
            return {};
        }
        return address.toEncoded();
    }

    void writeFilm(const HtmlNode& element)
    {
        QString source = element.attribute(element.name == u"object" ? "data" : "src");
        for (const HtmlNode& child : element.children) {
            if (source.isEmpty() && child.name == u"source")
                source = child.attribute("src");
        }
        const QByteArray address = absolute(source);
        if (address.isEmpty())
            return;
        m_body.html += "<p style=\"" + QByteArray(looks().value(QStringLiteral("p"))) + "\">";
        open("a", " href=\"" + escapedAttribute(address) + '"');
        m_body.html += escapedContent(address) + "</a></p>";
    }

    void writePicture(const HtmlNode& element)
    {
        const QByteArray source = pictureAddress(element.attribute("src").toUtf8());
        QByteArray attributes =
            " alt=\"" + escapedAttribute(element.attribute("alt").toUtf8()) + '"';
        for (const char* side : {"width", "height"}) {
            bool isNumber = false;
            const int pixels = element.attribute(side).toInt(&isNumber);
            if (isNumber && pixels > 0)
                attributes += QByteArray(" ") + side + "=\"" + QByteArray::number(pixels) + '"';
        }
        if (!source.isEmpty())
            open("img", " src=\"" + escapedAttribute(source) + '"' + attributes);
        else
            m_body.html += escapedContent(element.attribute("alt").toUtf8());
    }

    QByteArray pictureAddress(const QByteArray& reference)
    {
        if (m_place == MailPictures::Inside)
            return m_assets.dataAddress(reference, m_assets.pageAddress()).value_or(QByteArray());
        if (const auto known = m_parts.constFind(reference); known != m_parts.constEnd())
            return *known;
        QByteArray address;
        if (const std::optional<Asset> asset = m_assets.part(reference)) {
            const QByteArray id = "picture" + QByteArray::number(m_body.pictures.size() + 1);
            m_body.pictures += {id, asset->mimeType, asset->bytes, asset->address.fileName()};
            address = "cid:" + id;
        }
        m_parts.insert(reference, address);
        return address;
    }

    const QUrl m_address;
    const MailPictures m_place;
    AssetCollector& m_assets;
    QHash<QByteArray, QByteArray> m_parts; // by what the page says, what the mail says
    MailBody m_body;
};

} // namespace

std::optional<MailBody> mailBody(const QString& title, const QByteArray& body, const QUrl& address,
    MailPictures place, AssetCollector& assets)
{
    const QByteArray heading =
        title.isEmpty() ? QByteArray() : "<h1>" + escapedContent(title.toUtf8()) + "</h1>\n";
    const std::optional<HtmlPage> page = parseHtml(heading + body);
    if (!page)
        return std::nullopt;
    MailWriter writer(address, place, assets);
    writer.writeChildren(page->body());
    MailBody mail = std::move(writer.body());
    mail.html = "<div style=\"" + QByteArray(pageLook) + "\">" + mail.html + "</div>\n";
    mail.text = mailText(page->body(), address);
    return mail;
}

} // namespace galley
