// SPDX-License-Identifier: MIT
#include "preview/export/safeattributes.h"

#include <QSet>

#include <algorithm>

namespace galley {

namespace {

using Names = QSet<QByteArray>;

// As browsers read it: without control characters, blanks and capitals.
QByteArray folded(const QByteArray& address)
{
    QByteArray result;
    for (const char c : address.left(200)) {
        if (static_cast<unsigned char>(c) > 0x20)
            result += c;
    }
    return result.toLower();
}

} // namespace

AttributeKind attributeKind(const QByteArray& element, const QByteArray& attribute, bool isForeign)
{
    static const Names dropped = {"srcset", "imagesrcset", "ping", "manifest", "base", "lowsrc",
        "dynsrc", "codebase", "archive", "classid", "data", "profile", "longdesc", "attributionsrc",
        "integrity", "nonce", "shadowrootmode"};
    static const Names links = {"href", "action", "formaction", "cite"};
    static const Names resources = {"src", "poster", "background", "icon"};
    if (attribute.startsWith("on") || attribute == "srcdoc")
        return AttributeKind::Script;
    if (dropped.contains(attribute))
        return AttributeKind::Dropped;
    if (resources.contains(attribute))
        return AttributeKind::Resource;
    if (!links.contains(attribute))
        return AttributeKind::Plain;
    if (attribute != "href" || element == "a" || element == "area")
        return AttributeKind::Link;
    // In drawings and formulas everything but a link shows what its address names; `use` makes it a
    // part of the page, with its handlers.
    return !isForeign      ? AttributeKind::Dropped
        : element == "use" ? AttributeKind::Part
                           : AttributeKind::Resource;
}

bool isStyle(const QByteArray& attribute)
{
    static const Names names = {"style", "fill", "stroke", "filter", "mask", "clip-path", "marker",
        "marker-start", "marker-mid", "marker-end", "cursor", "values", "from", "to", "by"};
    return names.contains(attribute);
}

bool runsCode(const QByteArray& address)
{
    const QByteArray plain = folded(address);
    return plain.startsWith("javascript:") || plain.startsWith("vbscript:")
        || plain.startsWith("data:");
}

bool isSafeLink(const QByteArray& address)
{
    static const Names schemes = {"http", "https", "mailto", "tel", "sms", "ftp", "xmpp", "geo"};
    const QByteArray plain = folded(address);
    const auto end = std::find_if(plain.cbegin(), plain.cend(),
        [](char c) { return c == ':' || c == '/' || c == '?' || c == '#'; });
    const bool hasScheme = end != plain.cend() && *end == ':';
    return !hasScheme || schemes.contains(plain.left(end - plain.cbegin()));
}

bool isSafeData(const QByteArray& address)
{
    const QByteArray plain = folded(address);
    return plain.startsWith("data:image/") || plain.startsWith("data:audio/")
        || plain.startsWith("data:video/") || plain.startsWith("data:font/");
}

} // namespace galley
