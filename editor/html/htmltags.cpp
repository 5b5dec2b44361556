// SPDX-License-Identifier: MIT
#include "editor/html/htmltags.h"

#include "editor/html/entities.h"

#include <algorithm>
#include <cstring>

namespace galley {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

class TagFinder {
public:
    explicit TagFinder(const QByteArray& html)
        : m_html(html)
    {
    }

    QList<HtmlTag> find()
    {
        while ((m_at = m_html.indexOf('<', m_at)) >= 0 && m_at + 1 < m_html.size()) {
            if (QByteArrayView(m_html).sliced(m_at).startsWith("<!--"))
                m_at = commentEnd();
            else if (isLetter(m_html[m_at + 1]))
                readTag();
            else
                ++m_at;
        }
        return std::move(m_tags);
    }

private:
    qsizetype endOf(QByteArrayView text, qsizetype from) const
    {
        const qsizetype at = m_html.indexOf(text, from);
        return at < 0 ? m_html.size() : at + text.size();
    }

    // `<!-->` is a whole comment, and `--!>` ends one, too.
    qsizetype commentEnd() const
    {
        for (qsizetype at = m_at + 2; (at = m_html.indexOf("--", at)) >= 0; ++at) {
            const QByteArrayView rest = QByteArrayView(m_html).sliced(at + 2);
            if (rest.startsWith('>'))
                return at + 3;
            if (rest.startsWith("!>") && at >= m_at + 4)
                return at + 4;
        }
        return m_html.size();
    }

    bool atEnd() const { return m_at >= m_html.size(); }

    void skipBlanks()
    {
        while (!atEnd() && isBlank(m_html[m_at]))
            ++m_at;
    }

    QByteArray readUntil(const char* ends)
    {
        const qsizetype start = m_at;
        while (!atEnd() && !isBlank(m_html[m_at]) && !std::strchr(ends, m_html[m_at]))
            ++m_at;
        return m_html.mid(start, m_at - start);
    }

    void readValue(HtmlAttribute& attribute)
    {
        const char quote = atEnd() ? '\0' : m_html[m_at];
        const bool isQuoted = quote == '"' || quote == '\'';
        attribute.valueStart = isQuoted ? ++m_at : m_at;
        if (isQuoted) {
            const qsizetype end = m_html.indexOf(quote, m_at);
            attribute.raw = m_html.mid(m_at, end < 0 ? -1 : end - m_at);
            m_at = end < 0 ? m_html.size() : end + 1;
        } else {
            attribute.raw = readUntil(">");
        }
        attribute.end = m_at;
    }

    HtmlAttribute readAttribute()
    {
        HtmlAttribute attribute;
        attribute.start = m_at++; // whatever it begins with, it is part of the name
        readUntil("=>/");
        attribute.name = m_html.mid(attribute.start, m_at - attribute.start).toLower();
        attribute.end = attribute.valueStart = m_at;
        skipBlanks();
        if (!atEnd() && m_html[m_at] == '=') {
            ++m_at;
            skipBlanks();
            readValue(attribute);
        }
        return attribute;
    }

    void readTag()
    {
        HtmlTag tag;
        tag.start = m_at++;
        tag.name = readUntil(">/").toLower();
        while (!atEnd() && m_html[m_at] != '>') {
            if (isBlank(m_html[m_at]) || m_html[m_at] == '/')
                ++m_at;
            else
                tag.attributes += readAttribute();
        }
        m_at = std::min(m_at + 1, m_html.size());
        tag.end = tag.contentEnd = tag.elementEnd = m_at;
        static const QList<QByteArray> raw = {
            "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"};
        if (raw.contains(tag.name))
            readRawText(tag);
        m_tags += tag;
    }

    bool isNameAt(qsizetype at, const QByteArray& name) const
    {
        const qsizetype end = at + name.size();
        return end < m_html.size()
            && qstrnicmp(m_html.constData() + at, name.constData(), size_t(name.size())) == 0
            && (isBlank(m_html[end]) || m_html[end] == '>' || m_html[end] == '/');
    }

    void readRawText(HtmlTag& tag)
    {
        tag.contentEnd = m_html.size();
        for (qsizetype at = m_at; (at = m_html.indexOf("</", at)) >= 0; at += 2) {
            if (isNameAt(at + 2, tag.name)) {
                tag.contentEnd = at;
                break;
            }
        }
        tag.elementEnd = m_at = endOf(">", tag.contentEnd);
    }

    const QByteArray& m_html;
    qsizetype m_at = 0;
    QList<HtmlTag> m_tags;
};

} // namespace

QByteArray HtmlAttribute::value() const
{
    return withoutEntities(raw, EntityPlace::Attribute);
}

const HtmlAttribute* HtmlTag::attribute(QByteArrayView wanted) const
{
    const auto found = std::find_if(attributes.begin(), attributes.end(),
        [&](const HtmlAttribute& attribute) { return attribute.name == wanted; });
    return found == attributes.end() ? nullptr : &*found;
}

QByteArray HtmlTag::value(QByteArrayView wanted) const
{
    const HtmlAttribute* const found = attribute(wanted);
    return found ? found->value() : QByteArray();
}

QList<HtmlTag> findTags(const QByteArray& html)
{
    return TagFinder(html).find();
}

qsizetype countStartTags(QByteArrayView html)
{
    qsizetype count = 0;
    for (qsizetype at = 0; at + 1 < html.size(); ++at)
        count += html[at] == '<' && isLetter(html[at + 1]) ? 1 : 0;
    return count;
}

QByteArray rewrittenTag(const QByteArray& html, const HtmlTag& tag, const AttributeRule& instead)
{
    QByteArray result;
    qsizetype kept = tag.start;
    for (const HtmlAttribute& attribute : tag.attributes) {
        if (const std::optional<QByteArray> text = instead(attribute)) {
            result += QByteArrayView(html).sliced(kept, attribute.start - kept);
            result += *text;
            kept = attribute.end;
        }
    }
    return result + html.mid(kept, tag.end - kept);
}

} // namespace galley
