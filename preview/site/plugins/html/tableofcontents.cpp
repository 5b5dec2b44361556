// SPDX-License-Identifier: MIT
#include "preview/site/plugins/html/tableofcontents.h"

#include "editor/html/htmlbounds.h"
#include "editor/html/htmltags.h"
#include "preview/site/config/yamlmerge.h"
#include "preview/site/plugins/html/textrewriter.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace galley {

namespace {

QString setting(const YamlValue& settings, const char* key, const char* fallback)
{
    const QString name = QString::fromLatin1(key);
    return settings.contains(name) ? settings[name].toDisplayString()
                                   : QString::fromLatin1(fallback);
}

QStringList classesOf(const HtmlNode& element)
{
    return element.attribute("class").simplified().split(QLatin1Char(' '));
}

QString textOf(const HtmlNode& node)
{
    QString text = node.text;
    for (const HtmlNode& child : node.children)
        text += textOf(child);
    return text;
}

QString idFor(const QString& text)
{
    static const QRegularExpression punctuation(
        QStringLiteral("[^\\w\\- ]"), QRegularExpression::UseUnicodePropertiesOption);
    QString id = text.toLower().remove(punctuation);
    id.replace(QLatin1Char(' '), QLatin1Char('-'));
    return QString::fromLatin1(QUrl::toPercentEncoding(id, "*", "~"));
}

QString escaped(const QString& text)
{
    QString result = text.toHtmlEscaped();
    return result.replace(QLatin1Char('\''), QLatin1String("&#39;"));
}

class HeadingCollector {
public:
    HeadingCollector(const QByteArray& html, const YamlValue& settings)
        : m_lowest(setting(settings, "min_level", "1").toInt())
        , m_highest(setting(settings, "max_level", "6").toInt())
    {
        const QString key = QStringLiteral("no_toc_section_class");
        for (const YamlValue& name : asList(settings[key]))
            m_left += name.toDisplayString();
        if (m_left.isEmpty())
            m_left += setting(settings, "no_toc_section_class", "no_toc_section");
        for (const HtmlTag& tag : findTags(html))
            m_tagEnds.insert(tag.start, tag.end);
    }

    void visit(const HtmlNode& parent, bool isLeft)
    {
        for (const HtmlNode& node : parent.children) {
            if (node.isText())
                continue;
            const int level = levelOf(node.name);
            if (level >= m_lowest && level <= m_highest && !isLeft
                && !classesOf(node).contains(QLatin1String("no_toc")))
                add(node, level);
            const QStringList classes = classesOf(node);
            visit(
                node, isLeft || std::any_of(m_left.begin(), m_left.end(), [&](const QString& name) {
                    return classes.contains(name);
                }));
        }
    }

    QList<TocEntry> entries;

private:
    static int levelOf(const QString& name)
    {
        const bool isHeading = name.size() == 2 && name[0] == u'h' && name[1].isDigit();
        return isHeading ? name[1].digitValue() : 0;
    }

    void add(const HtmlNode& heading, int level)
    {
        const auto end = m_tagEnds.constFind(heading.offset);
        if (end == m_tagEnds.constEnd())
            return;
        TocEntry entry{heading.attribute("id"), textOf(heading), level, *end};
        if (!heading.has("id")) { // those that are written may be there twice
            entry.id = idFor(entry.text);
            const int number = m_counts[entry.id]++;
            if (number > 0)
                entry.id += QStringLiteral("-%1").arg(number);
        }
        entries += entry;
    }

    int m_lowest;
    int m_highest;
    QStringList m_left; // classes of sections whose headings are left out
    QHash<qsizetype, qsizetype> m_tagEnds;
    QHash<QString, int> m_counts;
};

class ListWriter {
public:
    explicit ListWriter(const YamlValue& settings)
        : m_settings(settings)
        , m_tag(settings[QStringLiteral("ordered_list")].isTruthy() ? QStringLiteral("ol")
                                                                    : QStringLiteral("ul"))
    {
        const QString below = setting(settings, "sublist_class", "");
        if (!below.isEmpty())
            m_sublist = QStringLiteral(" class=\"%1\"").arg(below);
    }

    QString write(const QList<TocEntry>& entries) const
    {
        return QStringLiteral("<%1 id=\"%2\" class=\"%3\">\n%4</%1>")
            .arg(m_tag, setting(m_settings, "list_id", "toc"),
                setting(m_settings, "list_class", "section-nav"), items(entries));
    }

private:
    // The entries from there on until one of the level.
    static QList<TocEntry> nested(const QList<TocEntry>& entries, qsizetype from, int level)
    {
        qsizetype end = from;
        while (end < entries.size() && entries[end].level != level)
            ++end;
        return entries.mid(from, end - from);
    }

    QString items(const QList<TocEntry>& entries) const
    {
        QString list;
        int level = 7;
        for (const TocEntry& entry : entries)
            level = std::min(level, entry.level);
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const QList<TocEntry> below =
                nested(entries, entries[i].level == level ? i + 1 : i, level);
            if (entries[i].level != level) {
                list += items(below);
                i += below.size() - 1;
                continue;
            }
            list += item(entries[i]);
            if (!below.isEmpty())
                list += QStringLiteral("\n<%1%2>\n%3</%1>\n").arg(m_tag, m_sublist, items(below));
            list += QLatin1String("</li>\n");
            i += below.size();
        }
        return list;
    }

    QString item(const TocEntry& entry) const
    {
        return QStringLiteral("<li class=\"%1 %2h%3\"><a href=\"#%4\">%5</a>")
            .arg(setting(m_settings, "item_class", "toc-entry"),
                setting(m_settings, "item_prefix", "toc-"), QString::number(entry.level), entry.id,
                escaped(entry.text));
    }

    const YamlValue& m_settings;
    QString m_tag;
    QString m_sublist;
};

} // namespace

QList<TocEntry> tocEntries(const QByteArray& html, const YamlValue& settings)
{
    const std::optional<HtmlPage> page = parseHtml(html);
    if (!page)
        return {};
    HeadingCollector collector(html, settings);
    collector.visit(page->root, false);
    return collector.entries;
}

QString tocList(const QList<TocEntry>& entries, const YamlValue& settings)
{
    return ListWriter(settings).write(entries);
}

QList<TocEntry> inTextOrder(QList<TocEntry> entries)
{
    std::sort(entries.begin(), entries.end(), [](const TocEntry& left, const TocEntry& right) {
        return left.contentStart < right.contentStart;
    });
    return entries;
}

QByteArray tocAnchor(const TocEntry& entry)
{
    return "<a class=\"anchor\" href=\"#" + entry.id.toUtf8()
        + "\" aria-hidden=\"true\"><span class=\"octicon octicon-link\"></span></a>";
}

QByteArray withTocAnchors(const QByteArray& html, const YamlValue& settings)
{
    QByteArray result;
    qsizetype at = 0;
    for (const TocEntry& entry : inTextOrder(tocEntries(html, settings))) {
        result += QByteArrayView(html).sliced(at, entry.contentStart - at);
        result += tocAnchor(entry);
        at = entry.contentStart;
    }
    return withEncodedAddresses(result + html.mid(at));
}

} // namespace galley
