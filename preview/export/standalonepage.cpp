// SPDX-License-Identifier: MIT
#include "preview/export/standalonepage.h"

#include "editor/html/entities.h"
#include "editor/html/htmlbounds.h"
#include "preview/export/safeattributes.h"
#include "preview/export/stylesheetinliner.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cstring>

namespace galley {

namespace {

using Names = QSet<QByteArray>;

// The last fence: whatever the page still held, browsers run and load nothing of it.
constexpr const char* policy =
    "<meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
    "'none'; img-src data:; media-src data:; font-src data:; style-src 'unsafe-inline'; base-uri "
    "'none'\">";

bool isName(const QByteArray& name)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    return !name.isEmpty() && (isLetter(name[0]) || name[0] == '_')
        && std::all_of(name.cbegin(), name.cend(), [&](char c) {
               return isLetter(c) || (c >= '0' && c <= '9') || std::strchr("-_.:", c) != nullptr;
           });
}

// "xlink:href" as "href".
QByteArray localName(const QByteArray& name)
{
    return name.mid(name.lastIndexOf(':') + 1).toLower();
}

class PageWriter {
public:
    explicit PageWriter(AssetCollector& assets)
        : m_assets(assets)
    {
    }

    QByteArray write(const HtmlPage& page)
    {
        if (page.hasDoctype)
            m_result += "<!DOCTYPE html>\n";
        writeElement(page.root);
        return std::move(m_result);
    }

private:
    enum class Left { Scripts, Documents, Links };

    void tellOf(Left what)
    {
        if (what == Left::Scripts)
            m_assets.addProblem(QStringLiteral("export.scripts"),
                QCoreApplication::translate(
                    "galley", "Scripts were left out; anything they add to the page is missing."));
        else if (what == Left::Links)
            m_assets.addProblem(QStringLiteral("export.links"),
                QCoreApplication::translate("galley",
                    "Links that lead neither to a page nor to an email address or phone number "
                    "were left out."));
        else
            m_assets.addProblem(QStringLiteral("export.embedded"),
                QCoreApplication::translate("galley",
                    "Embedded pages and programs were left out; those with an address were "
                    "replaced with a link to it."));
    }

    void writeChildren(const HtmlNode& element)
    {
        for (const HtmlNode& child : element.children) {
            if (child.isText())
                m_result += escapedContent(child.text.toUtf8());
            else
                writeElement(child);
        }
    }

    static QByteArray textOf(const HtmlNode& element)
    {
        QByteArray text;
        for (const HtmlNode& child : element.children)
            text += child.text.toUtf8();
        return text;
    }

    static QByteArray attribute(const HtmlNode& element, const char* name)
    {
        return element.attribute(name).toUtf8();
    }

    // Templates are nothing without scripts.
    void writeElement(const HtmlNode& element)
    {
        static const Names scripts = {"script", "handler", "listener"};
        static const Names documents = {"iframe", "frame", "frameset", "object", "embed", "applet",
            "portal", "fencedframe", "webview"};
        static const Names silent = {"base", "template", "noembed", "noframes", "param"};
        const QByteArray name = element.name.toUtf8();
        const QByteArray local = localName(name);
        if (scripts.contains(local))
            tellOf(Left::Scripts);
        else if (documents.contains(local))
            replaceDocument(element, local);
        else if (silent.contains(local) || (element.isForeign && isAnimatedLink(element, local)))
            return;
        else if (local == "link")
            writeLink(element);
        else if (local == "style")
            writeStyle(attribute(element, "media"), styleOf(element));
        else if (local == "meta")
            writeMeta(element);
        else if (local == "noscript" || !isName(name)) // there are no scripts
            writeChildren(element);
        else
            writeWhole(element, name, local);
    }

    void replaceDocument(const HtmlNode& element, const QByteArray& local)
    {
        tellOf(Left::Documents);
        const QByteArray address = attribute(element, local == "object" ? "data" : "src");
        const bool isRemote = address.startsWith("https://") || address.startsWith("http://");
        if (local == "object" && !element.isForeign)
            writeChildren(element); // what stands in for it
        else if (isRemote && !element.isForeign)
            m_result +=
                "<a href=\"" + escapedAttribute(address) + "\">" + escapedContent(address) + "</a>";
    }

    // Animations can give a link another address than the one that was looked at.
    static bool isAnimatedLink(const HtmlNode& element, const QByteArray& local)
    {
        if (local != "set" && !local.startsWith("animate"))
            return false;
        const QByteArray name = localName(attribute(element, "attributeName").trimmed());
        return name != "" && attributeKind({}, name, true) != AttributeKind::Plain;
    }

    void writeLink(const HtmlNode& element)
    {
        static const Names kept = {"canonical", "author", "license", "help", "me"};
        const QList<QByteArray> kinds = attribute(element, "rel").toLower().simplified().split(' ');
        const QByteArray address = attribute(element, "href");
        const bool isOff = kinds.contains("alternate") || element.has("disabled");
        if (kinds.contains("stylesheet") && isOff)
            return;
        if (kinds.contains("stylesheet")) {
            if (const std::optional<Asset> sheet =
                    m_assets.findSheet(address, m_assets.pageAddress()))
                writeStyle(attribute(element, "media"),
                    inlinedStyleSheet(sheet->bytes, sheet->address, m_assets));
        } else if (kinds.contains("icon") || kinds.contains("apple-touch-icon")) {
            if (const std::optional<QByteArray> data =
                    m_assets.dataAddress(address, m_assets.pageAddress()))
                m_result += "<link rel=\"icon\" href=\"" + escapedAttribute(*data) + "\">";
        } else if (std::all_of(kinds.cbegin(), kinds.cend(),
                       [](const QByteArray& kind) { return kept.contains(kind); })
            && isSafeLink(address)) {
            m_result +=
                "<link rel=\"" + kinds.join(' ') + "\" href=\"" + escapedAttribute(address) + "\">";
        }
    }

    // In drawings its text is read as any other is.
    QByteArray styleOf(const HtmlNode& element)
    {
        const QByteArray css = inlinedStyleSheet(textOf(element), m_assets.pageAddress(), m_assets);
        return element.isForeign ? escapedContent(css) : css;
    }

    // The style sheet holds nothing that a parser could take for a tag.
    void writeStyle(const QByteArray& media, const QByteArray& css)
    {
        m_result += media.isEmpty() ? QByteArray("<style>")
                                    : "<style media=\"" + escapedAttribute(media) + "\">";
        m_result += css + "</style>";
    }

    void writeMeta(const HtmlNode& element)
    {
        const bool decides = element.has("http-equiv") || element.has("charset");
        if (!decides) // the file has its own; a refresh would load
            m_result += "<meta" + attributesOf(element, "meta") + ">";
    }

    void writeWhole(const HtmlNode& element, const QByteArray& name, const QByteArray& local)
    {
        static const Names isVoid = {"area", "br", "col", "hr", "img", "input", "source", "track",
            "wbr", "bgsound", "keygen"};
        static const Names plain = {"xmp", "plaintext", "listing"}; // end in ways of their own
        const QByteArray written = plain.contains(local) ? QByteArray("pre") : name;
        m_result += '<' + written + attributesOf(element, local) + '>';
        if (local == "head")
            m_result += policy;
        if (!element.isForeign && isVoid.contains(local))
            return;
        // Parsers drop a line end that such an element begins with.
        if ((written == "pre" || written == "textarea") && textOf(element).startsWith('\n'))
            m_result += '\n';
        writeChildren(element);
        m_result += "</" + written + '>';
    }

    QByteArray attributesOf(const HtmlNode& element, const QByteArray& local)
    {
        QByteArray result;
        for (const HtmlNode::Attribute& attribute : element.attributes) {
            const QByteArray name = attribute.name.toUtf8();
            if (!isName(name))
                continue;
            if (const std::optional<QByteArray> value =
                    safeValue(local, localName(name), attribute.value.toUtf8(), element.isForeign))
                result += ' ' + name + "=\"" + escapedAttribute(*value) + '"';
        }
        return result;
    }

    std::optional<QByteArray> safeValue(
        const QByteArray& element, const QByteArray& name, const QByteArray& value, bool foreign)
    {
        switch (attributeKind(element, name, foreign)) {
        case AttributeKind::Script:
            tellOf(Left::Scripts);
            return std::nullopt;
        case AttributeKind::Dropped:
            return std::nullopt;
        case AttributeKind::Link:
            if (isSafeLink(value))
                return value;
            tellOf(runsCode(value) ? Left::Scripts : Left::Links);
            return std::nullopt;
        case AttributeKind::Part:
            return value.startsWith('#') ? std::optional(value) : std::nullopt;
        case AttributeKind::Resource:
            return resource(value);
        case AttributeKind::Plain:
            break;
        }
        return isStyle(name) ? inlinedStyleSheet(value, m_assets.pageAddress(), m_assets) : value;
    }

    // In drawings `#part` is a part of the page; anything else is put inside or not there.
    std::optional<QByteArray> resource(const QByteArray& value)
    {
        if (value.startsWith('#') || isSafeData(value))
            return value;
        return m_assets.dataAddress(value, m_assets.pageAddress());
    }

    AssetCollector& m_assets;
    QByteArray m_result;
};

} // namespace

std::optional<QByteArray> standalonePage(const QByteArray& html, AssetCollector& assets)
{
    const std::optional<HtmlPage> page = parseHtml(html);
    return page ? std::optional(PageWriter(assets).write(*page)) : std::nullopt;
}

} // namespace galley
