// SPDX-License-Identifier: MIT
#include "preview/export/mailtext.h"

#include <QSet>

namespace galley {

namespace {

// "a \n b" as "a b"; at the line's beginning nothing.
QString folded(const QString& text, bool atStart)
{
    QString result;
    for (const QChar c : text) {
        const bool isBlank = c == u' ' || c == u'\n' || c == u'\t' || c == u'\r';
        if (!isBlank)
            result += c;
        else if (result.isEmpty() ? !atStart : !result.endsWith(u' '))
            result += u' ';
    }
    return result;
}

class TextWriter {
public:
    explicit TextWriter(const QUrl& address)
        : m_address(address)
    {
    }

    void walk(const HtmlNode& node)
    {
        for (const HtmlNode& child : node.children) {
            if (child.isText())
                m_line += m_isVerbatim ? child.text : folded(child.text, atBlank());
            else
                element(child);
        }
    }

    QString finished()
    {
        flush();
        return m_text;
    }

private:
    bool atBlank() const { return m_line.isEmpty() || m_line.back().isSpace(); }

    void element(const HtmlNode& node)
    {
        static const QSet<QString> silent = {QStringLiteral("script"), QStringLiteral("style"),
            QStringLiteral("template"), QStringLiteral("head"), QStringLiteral("title")};
        static const QSet<QString> spans = {QStringLiteral("strong"), QStringLiteral("b"),
            QStringLiteral("em"), QStringLiteral("i"), QStringLiteral("u"), QStringLiteral("s"),
            QStringLiteral("del"), QStringLiteral("ins"), QStringLiteral("sub"),
            QStringLiteral("sup"), QStringLiteral("small"), QStringLiteral("mark"),
            QStringLiteral("cite"), QStringLiteral("q"), QStringLiteral("abbr"),
            QStringLiteral("kbd"), QStringLiteral("code"), QStringLiteral("span"),
            QStringLiteral("font"), QStringLiteral("label"), QStringLiteral("time")};
        if (silent.contains(node.name) || node.isForeign)
            return;
        if (node.name == u"br")
            m_line += u'\n';
        else if (node.name == u"img")
            picture(node);
        else if (node.name == u"a")
            link(node);
        else if (spans.contains(node.name))
            walk(node);
        else if (node.name == u"td" || node.name == u"th")
            cell(node);
        else
            block(node);
    }

    void picture(const HtmlNode& node)
    {
        const QString alt = node.attribute("alt").simplified();
        if (!alt.isEmpty())
            m_line += u'[' + alt + u']';
    }

    void link(const HtmlNode& node)
    {
        const qsizetype before = m_line.size();
        walk(node);
        const QString href = node.attribute("href").trimmed();
        const QUrl address = m_address.resolved(QUrl(href));
        const QString shown = m_line.mid(before).trimmed();
        const bool isShown = address.toString() == shown || address.path() == shown; // mailto
        if (!href.isEmpty() && !href.startsWith(u'#') && !address.isRelative() && !isShown
            && !shown.isEmpty())
            m_line += QStringLiteral(" <%1>").arg(QString::fromUtf8(address.toEncoded()));
    }

    void cell(const HtmlNode& node)
    {
        if (!m_line.isEmpty())
            m_line += QStringLiteral(" | ");
        walk(node);
    }

    void block(const HtmlNode& node)
    {
        flush();
        const QString outside = m_prefix;
        const int number = m_number;
        const bool isItem = node.name == u"li";
        begin(node);
        const bool wasVerbatim = std::exchange(m_isVerbatim, m_isVerbatim || node.name == u"pre");
        m_items += isItem ? 1 : 0;
        walk(node);
        flush();
        m_items -= isItem ? 1 : 0;
        m_isVerbatim = wasVerbatim;
        m_prefix = outside;
        m_number = isItem && number >= 0 ? number + 1 : number;
        const bool isPartOfTable =
            node.name == u"thead" || node.name == u"tbody" || node.name == u"tfoot";
        m_isClose = isItem || node.name == u"tr" || (isPartOfTable && m_isClose);
    }

    void begin(const HtmlNode& node)
    {
        if (node.name == u"blockquote") {
            m_prefix += QStringLiteral("> ");
        } else if (node.name == u"ul") {
            m_number = -1;
        } else if (node.name == u"ol") {
            m_number = node.has("start") ? node.attribute("start").toInt() : 1;
        } else if (node.name == u"li") {
            m_marker = m_number < 0 ? QStringLiteral("- ") : QStringLiteral("%1. ").arg(m_number);
            m_markerPlace = m_prefix;
            m_prefix += QString(m_marker.size(), u' ');
        } else if (node.name == u"hr") {
            m_line = QStringLiteral("---");
        }
        if (m_items > 0 && (node.name == u"ul" || node.name == u"ol"))
            m_isClose = true; // a list in an item follows its text at once
    }

    // The line so far as a block of its own.
    void flush()
    {
        const QString block = m_isVerbatim ? m_line : m_line.trimmed();
        m_line.clear();
        if (block.trimmed().isEmpty())
            return;
        if (!m_text.isEmpty() && !m_isClose)
            m_text += m_prefix.trimmed() + u'\n';
        m_isClose = false;
        bool isFirst = true;
        for (const QString& line : block.split(u'\n')) {
            const QString prefix =
                isFirst && !m_marker.isEmpty() ? m_markerPlace + m_marker : m_prefix;
            m_text += (prefix + (m_isVerbatim ? line : line.trimmed())) + u'\n';
            isFirst = false;
        }
        m_marker.clear();
    }

    const QUrl m_address;
    QString m_text;
    QString m_line;
    QString m_prefix; // of every line here
    QString m_marker; // of the list item whose first line is still to come
    QString m_markerPlace; // what stands before it
    int m_items = 0; // of lists that are open
    int m_number = -1; // of the next item; -1 in lists without numbers
    bool m_isClose = false; // no blank line before the next block
    bool m_isVerbatim = false;
};

} // namespace

QString mailText(const HtmlNode& body, const QUrl& address)
{
    TextWriter writer(address);
    writer.walk(body);
    return writer.finished();
}

} // namespace galley
