#include "preview/export/htmltags.h"

#include <algorithm>

namespace galley {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

QByteArray withoutEntities(QByteArray value)
{
    value.replace("&quot;", "\"").replace("&#39;", "'").replace("&lt;", "<").replace("&gt;", ">");
    return value.replace("&amp;", "&");
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
                m_at = endOf("-->", m_at + 4);
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

    QByteArray readValue()
    {
        const char quote = atEnd() ? '\0' : m_html[m_at];
        if (quote != '"' && quote != '\'')
            return readUntil(">");
        const qsizetype start = ++m_at;
        const qsizetype end = m_html.indexOf(quote, start);
        m_at = end < 0 ? m_html.size() : end + 1;
        return m_html.mid(start, (end < 0 ? m_html.size() : end) - start);
    }

    HtmlAttribute readAttribute()
    {
        HtmlAttribute attribute;
        attribute.start = m_at++; // whatever it begins with, it is part of the name
        readUntil("=>/");
        attribute.name = m_html.mid(attribute.start, m_at - attribute.start).toLower();
        attribute.end = m_at;
        skipBlanks();
        if (atEnd() || m_html[m_at] != '=')
            return attribute;
        ++m_at;
        skipBlanks();
        attribute.value = withoutEntities(readValue());
        attribute.end = m_at;
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
            "script", "style", "textarea", "title", "xmp", "noscript"};
        if (raw.contains(tag.name))
            readRawText(tag);
        m_tags += tag;
    }

    void readRawText(HtmlTag& tag)
    {
        const QByteArray end = "</" + tag.name;
        for (qsizetype at = m_html.indexOf("</", m_at); at >= 0;
             at = m_html.indexOf("</", at + 2)) {
            if (qstrnicmp(m_html.constData() + at, end.constData(), size_t(end.size())) == 0) {
                tag.contentEnd = at;
                tag.elementEnd = endOf(">", at);
                m_at = tag.elementEnd;
                return;
            }
        }
        tag.contentEnd = tag.elementEnd = m_at = m_html.size();
    }

    const QByteArray& m_html;
    qsizetype m_at = 0;
    QList<HtmlTag> m_tags;
};

} // namespace

const HtmlAttribute* HtmlTag::attribute(QByteArrayView wanted) const
{
    const auto found = std::find_if(attributes.begin(), attributes.end(),
        [&](const HtmlAttribute& attribute) { return attribute.name == wanted; });
    return found == attributes.end() ? nullptr : &*found;
}

QList<HtmlTag> findTags(const QByteArray& html)
{
    return TagFinder(html).find();
}

QByteArray escapedAttribute(const QByteArray& value)
{
    QByteArray result = value;
    return result.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;");
}

} // namespace galley
