#include "preview/export/standalonepage.h"

#include "preview/export/htmlestimate.h"
#include "preview/export/htmltags.h"
#include "preview/export/safeattributes.h"
#include "preview/export/stylesheetinliner.h"

#include <QCoreApplication>
#include <QSet>

#include <gumbo.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace galley {

namespace {

using Names = QSet<QByteArray>;

// The last fence: whatever the page still held, browsers run and load nothing of it.
constexpr const char* policy =
    "<meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
    "'none'; img-src data:; media-src data:; font-src data:; style-src 'unsafe-inline'; base-uri "
    "'none'\">";

QByteArray escapedText(QByteArray text)
{
    return text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace("\xc2\xa0", "&nbsp;");
}

bool isName(const QByteArray& name)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    return !name.isEmpty() && (isLetter(name[0]) || name[0] == '_')
        && std::all_of(name.cbegin(), name.cend(), [&](char c) {
               return isLetter(c) || (c >= '0' && c <= '9') || std::strchr("-_.:", c) != nullptr;
           });
}

bool isForeign(const GumboElement& element)
{
    return element.tag_namespace != GUMBO_NAMESPACE_HTML;
}

// As the page is to write it: drawings count capitals.
QByteArray nameOf(const GumboElement& element)
{
    GumboStringPiece piece = element.original_tag;
    gumbo_tag_from_original_text(&piece);
    if (element.tag_namespace == GUMBO_NAMESPACE_SVG && piece.data) {
        if (const char* name = gumbo_normalize_svg_tagname(&piece))
            return name;
    }
    if (element.tag != GUMBO_TAG_UNKNOWN)
        return gumbo_normalized_tagname(element.tag);
    return QByteArray(piece.data, qsizetype(piece.length)).toLower();
}

QByteArray fullName(const GumboAttribute& attribute)
{
    switch (attribute.attr_namespace) {
    case GUMBO_ATTR_NAMESPACE_XLINK:
        return QByteArray("xlink:") + attribute.name;
    case GUMBO_ATTR_NAMESPACE_XML:
        return QByteArray("xml:") + attribute.name;
    case GUMBO_ATTR_NAMESPACE_XMLNS:
        return qstrcmp(attribute.name, "xmlns") == 0 ? QByteArray("xmlns")
                                                     : QByteArray("xmlns:") + attribute.name;
    default:
        return attribute.name;
    }
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

    QByteArray write(const GumboOutput& page)
    {
        const GumboDocument& document = page.document->v.document;
        if (document.has_doctype && document.doc_type_quirks_mode != GUMBO_DOCTYPE_QUIRKS)
            m_result += "<!DOCTYPE html>\n";
        writeNode(*page.root);
        return std::move(m_result);
    }

private:
    enum class Left { Scripts, Documents, Links };

    void tellOf(Left what)
    {
        if (what == Left::Scripts)
            m_assets.addProblem(QStringLiteral("export.scripts"),
                QCoreApplication::translate(
                    "galley", "Scripts were left out; what they do on the page is missing."));
        else if (what == Left::Links)
            m_assets.addProblem(QStringLiteral("export.links"),
                QCoreApplication::translate("galley",
                    "Links that lead neither to a page nor to a mail or phone address were left "
                    "out."));
        else
            m_assets.addProblem(QStringLiteral("export.embedded"),
                QCoreApplication::translate("galley",
                    "Embedded pages and programs were left out; where they have an address, a link "
                    "to it stands in their place."));
    }

    void writeNode(const GumboNode& node)
    {
        switch (node.type) {
        case GUMBO_NODE_ELEMENT:
            writeElement(node);
            break;
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_WHITESPACE:
        case GUMBO_NODE_CDATA:
            m_result += escapedText(node.v.text.text);
            break;
        default: // comments, and templates, which are nothing without scripts
            break;
        }
    }

    void writeChildren(const GumboElement& element)
    {
        for (unsigned i = 0; i < element.children.length; ++i)
            writeNode(*static_cast<const GumboNode*>(element.children.data[i]));
    }

    static QByteArray textOf(const GumboElement& element)
    {
        QByteArray text;
        for (unsigned i = 0; i < element.children.length; ++i) {
            const auto* child = static_cast<const GumboNode*>(element.children.data[i]);
            if (child->type == GUMBO_NODE_TEXT || child->type == GUMBO_NODE_WHITESPACE
                || child->type == GUMBO_NODE_CDATA)
                text += child->v.text.text;
        }
        return text;
    }

    static QByteArray attribute(const GumboElement& element, const char* name)
    {
        const GumboAttribute* found = gumbo_get_attribute(&element.attributes, name);
        return found ? QByteArray(found->value) : QByteArray();
    }

    void writeElement(const GumboNode& node)
    {
        static const Names scripts = {"script", "handler", "listener"};
        static const Names documents = {"iframe", "frame", "frameset", "object", "embed", "applet",
            "portal", "fencedframe", "webview"};
        static const Names silent = {"base", "template", "noembed", "noframes", "param"};
        const GumboElement& element = node.v.element;
        const QByteArray name = nameOf(element);
        const QByteArray local = localName(name);
        if (scripts.contains(local))
            tellOf(Left::Scripts);
        else if (documents.contains(local))
            replaceDocument(element, local);
        else if (silent.contains(local) || (isForeign(element) && isAnimatedLink(element, local)))
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

    void replaceDocument(const GumboElement& element, const QByteArray& local)
    {
        tellOf(Left::Documents);
        const QByteArray address = attribute(element, local == "object" ? "data" : "src");
        const bool isRemote = address.startsWith("https://") || address.startsWith("http://");
        if (local == "object" && !isForeign(element))
            writeChildren(element); // what stands in for it
        else if (isRemote && !isForeign(element))
            m_result +=
                "<a href=\"" + escapedAttribute(address) + "\">" + escapedText(address) + "</a>";
    }

    // Animations can give a link another address than the one that was looked at.
    static bool isAnimatedLink(const GumboElement& element, const QByteArray& local)
    {
        if (local != "set" && !local.startsWith("animate"))
            return false;
        const QByteArray name = localName(attribute(element, "attributeName").trimmed());
        return name != "" && attributeKind({}, name, true) != AttributeKind::Plain;
    }

    void writeLink(const GumboElement& element)
    {
        static const Names kept = {"canonical", "author", "license", "help", "me"};
        const QList<QByteArray> kinds = attribute(element, "rel").toLower().simplified().split(' ');
        const QByteArray address = attribute(element, "href");
        const bool isOff = kinds.contains("alternate")
            || gumbo_get_attribute(&element.attributes, "disabled") != nullptr;
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
    QByteArray styleOf(const GumboElement& element)
    {
        const QByteArray css = inlinedStyleSheet(textOf(element), m_assets.pageAddress(), m_assets);
        return isForeign(element) ? escapedText(css) : css;
    }

    // The style sheet holds nothing that a parser could take for a tag.
    void writeStyle(const QByteArray& media, const QByteArray& css)
    {
        m_result += media.isEmpty() ? QByteArray("<style>")
                                    : "<style media=\"" + escapedAttribute(media) + "\">";
        m_result += css + "</style>";
    }

    void writeMeta(const GumboElement& element)
    {
        const bool decides = gumbo_get_attribute(&element.attributes, "http-equiv")
            || gumbo_get_attribute(&element.attributes, "charset");
        if (!decides) // the file has its own; a refresh would load
            m_result += "<meta" + attributesOf(element, "meta") + ">";
    }

    void writeWhole(const GumboElement& element, const QByteArray& name, const QByteArray& local)
    {
        static const Names isVoid = {"area", "br", "col", "hr", "img", "input", "source", "track",
            "wbr", "bgsound", "keygen"};
        static const Names plain = {"xmp", "plaintext", "listing"}; // end in ways of their own
        const QByteArray written = plain.contains(local) ? QByteArray("pre") : name;
        m_result += '<' + written + attributesOf(element, local) + '>';
        if (local == "head")
            m_result += policy;
        if (!isForeign(element) && isVoid.contains(local))
            return;
        // Parsers drop a line end that such an element begins with.
        if ((written == "pre" || written == "textarea") && textOf(element).startsWith('\n'))
            m_result += '\n';
        writeChildren(element);
        m_result += "</" + written + '>';
    }

    QByteArray attributesOf(const GumboElement& element, const QByteArray& local)
    {
        QByteArray result;
        for (unsigned i = 0; i < element.attributes.length; ++i) {
            const auto& attribute = *static_cast<const GumboAttribute*>(element.attributes.data[i]);
            const QByteArray name = fullName(attribute);
            if (!isName(name))
                continue;
            if (const std::optional<QByteArray> value =
                    safeValue(local, localName(name), attribute.value, isForeign(element)))
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
    if (!isParsable(html))
        return std::nullopt;
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    const auto destroy = [&options](
                             GumboOutput* output) { gumbo_destroy_output(&options, output); };
    const std::unique_ptr<GumboOutput, decltype(destroy)> output(
        gumbo_parse_with_options(&options, html.constData(), static_cast<size_t>(html.size())),
        destroy);
    return output ? std::optional(PageWriter(assets).write(*output)) : std::nullopt;
}

} // namespace galley
