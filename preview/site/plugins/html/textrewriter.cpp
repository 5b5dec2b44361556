// SPDX-License-Identifier: MIT
#include "preview/site/plugins/html/textrewriter.h"

#include "editor/html/entities.h"
#include "editor/html/htmltags.h"

namespace galley {

namespace {

QByteArray nameOf(QByteArrayView tag)
{
    qsizetype begin = tag.startsWith("</") ? 2 : 1;
    qsizetype end = begin;
    while (end < tag.size() && !isBlank(tag[end]) && tag[end] != '>' && tag[end] != '/')
        ++end;
    return tag.sliced(begin, end - begin).toByteArray().toLower();
}

bool startsTag(const QByteArray& html, qsizetype at)
{
    if (at + 1 >= html.size())
        return false;
    const char next = html[at + 1];
    return next == '/' || next == '!' || next == '?' || (next >= 'a' && next <= 'z')
        || (next >= 'A' && next <= 'Z');
}

// After the tag or comment that begins there; a '>' in quotes ends no tag.
qsizetype tagEnd(const QByteArray& html, qsizetype at)
{
    if (QByteArrayView(html).sliced(at).startsWith("<!--")) {
        const qsizetype end = html.indexOf("-->", at + 4);
        return end < 0 ? html.size() : end + 3;
    }
    char quote = 0;
    for (qsizetype i = at + 1; i < html.size(); ++i) {
        const char c = html[i];
        if (quote == 0 && c == '>')
            return i + 1;
        if (c == quote)
            quote = 0;
        else if (quote == 0 && (c == '"' || c == '\'') && html[i - 1] == '=')
            quote = c;
    }
    return html.size();
}

bool isRawText(const QByteArray& element)
{
    return element == "script" || element == "style";
}

// Where the element's end tag begins: nothing else is a tag in there.
qsizetype rawTextEnd(const QByteArray& html, qsizetype from, const QByteArray& element)
{
    qsizetype at = html.indexOf("</", from);
    while (at >= 0
        && (html.mid(at + 2, element.size()).toLower() != element
            || nameOf(html.mid(at, element.size() + 3)) != element))
        at = html.indexOf("</", at + 2);
    return at < 0 ? html.size() : at;
}

bool isKept(uchar c)
{
    constexpr QByteArrayView kept("-_.!~*'()@/:=?;#%&,+<>");
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        || kept.contains(char(c));
}

QByteArray encoded(const QByteArray& address)
{
    QByteArray result;
    for (const char c : address) {
        if (isKept(uchar(c)))
            result += c;
        else
            result += '%' + QByteArray(1, c).toHex().toUpper();
    }
    return result;
}

bool isAddress(const HtmlTag& tag, const HtmlAttribute& attribute)
{
    return attribute.name == "href" || attribute.name == "src" || attribute.name == "action"
        || (attribute.name == "name" && tag.name == "a");
}

std::optional<QByteArray> encodedAttribute(const HtmlTag& tag, const HtmlAttribute& attribute)
{
    if (!isAddress(tag, attribute) || attribute.raw.isEmpty())
        return std::nullopt;
    const QByteArray value = attribute.value();
    const QByteArray address = encoded(value);
    if (address == value)
        return std::nullopt;
    QByteArray escaped = address;
    escaped.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    return attribute.name + "=\"" + escaped + '"';
}

} // namespace

TextRewriter::TextRewriter(QByteArrayList ignored, Rewrite rewrite)
    : m_ignored(std::move(ignored))
    , m_rewrite(std::move(rewrite))
{
}

void TextRewriter::pass(QByteArrayView tag)
{
    const QByteArray name = nameOf(tag);
    if (!m_ignored.contains(name) || tag.endsWith("/>"))
        return;
    if (!tag.startsWith("</"))
        m_open += name;
    else if (const qsizetype open = m_open.lastIndexOf(name); open >= 0)
        m_open.resize(open);
}

QByteArray TextRewriter::rewritten(const QByteArray& html)
{
    QByteArray result;
    qsizetype at = 0;
    while (at < html.size()) {
        if (!m_open.isEmpty() && isRawText(m_open.last())) {
            const qsizetype end = rawTextEnd(html, at, m_open.last());
            result += QByteArrayView(html).sliced(at, end - at);
            at = end;
        }
        qsizetype tag = html.indexOf('<', at);
        while (tag >= 0 && !startsTag(html, tag))
            tag = html.indexOf('<', tag + 1);
        const qsizetype textEnd = tag < 0 ? html.size() : tag;
        const QByteArray text = html.mid(at, textEnd - at);
        result += m_open.isEmpty() && !text.isEmpty() ? m_rewrite(text) : text;
        const qsizetype end = tag < 0 ? textEnd : tagEnd(html, tag);
        const QByteArrayView markup = QByteArrayView(html).sliced(textEnd, end - textEnd);
        if (!markup.isEmpty())
            pass(markup);
        result += markup;
        at = end;
    }
    return result;
}

QByteArray withEncodedAddresses(const QByteArray& html)
{
    QByteArray result;
    qsizetype at = 0;
    for (const HtmlTag& tag : findTags(html)) {
        result += QByteArrayView(html).sliced(at, tag.start - at);
        result += rewrittenTag(html, tag,
            [&](const HtmlAttribute& attribute) { return encodedAttribute(tag, attribute); });
        at = tag.end;
    }
    return result + html.mid(at);
}

} // namespace galley
