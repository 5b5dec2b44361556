// SPDX-License-Identifier: MIT
#include "editor/paste/clipboardhtml.h"

#include "editor/paste/htmlinline.h"
#include "editor/paste/htmltable.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace galley {

namespace {

struct Block {
    enum Kind { Text, List, Other };
    QString text;
    Kind kind = Text;
};

// Every line but the first behind as many blanks.
QString indented(QString text, qsizetype width)
{
    static const QRegularExpression lineEnds(QStringLiteral("\n(?=[^\n])"));
    return text.replace(lineEnds, u'\n' + QString(width, u' '));
}

QString joined(const QList<Block>& blocks)
{
    QStringList texts;
    for (const Block& block : blocks)
        texts += block.text;
    return texts.join(QStringLiteral("\n\n"));
}

// What a line may not begin with if it is to be plain text.
QString safeLines(const QString& text)
{
    static const QRegularExpression starts(
        QStringLiteral(R"(^(\d+)(?=\.\s)|^(?=[#>+:=-](?:\s|$)|#{2,6}\s|-{2,}|={2,}))"),
        QRegularExpression::MultilineOption);
    QString safe = text;
    return safe.replace(starts, QStringLiteral("\\1\\"));
}

// The paragraphs by which Word writes lists: `mso-list:l0 level2 lfo1`; 0 for others.
int wordListLevel(const HtmlNode& node)
{
    static const QRegularExpression level(QStringLiteral("mso-list:.*?level(\\d)"));
    if (node.name != QLatin1String("p"))
        return 0;
    return level.match(node.attribute("style")).captured(1).toInt();
}

class Converter {
public:
    PastedText convert(const HtmlNode& root)
    {
        m_inline.findBlocks(root);
        m_shift = hasTopHeading(root) ? 1 : 0;
        QList<Block> blocks = blocksOf(root.children, {});
        dropRuleBeforeNotes(blocks);
        PastedText result;
        result.markdown = joined(blocks);
        result.isFormatted = m_formatted || m_inline.isFormatted();
        result.dropped = m_inline.dropped();
        return result;
    }

private:
    static bool isTitle(const HtmlNode& node)
    {
        return node.name == QLatin1String("h1")
            || node.attribute("class").startsWith(QLatin1String("MsoTitle"));
    }

    static bool hasTopHeading(const HtmlNode& node)
    {
        return isTitle(node) || std::ranges::any_of(node.children, hasTopHeading);
    }

    // Word and Google Docs draw a line above the footnotes.
    static void dropRuleBeforeNotes(QList<Block>& blocks)
    {
        for (qsizetype i = 0; i + 1 < blocks.size(); ++i) {
            if (blocks[i].text == QLatin1String("---")
                && blocks[i + 1].text.startsWith(QLatin1String("[^")))
                blocks.removeAt(i);
        }
    }

    QList<Block> blocksOf(const std::vector<HtmlNode>& nodes, const InlineStyle& style)
    {
        QList<Block> blocks;
        QList<InlineRun> runs;
        const auto flush = [&] {
            if (const QString text = paragraph(runs); !text.isEmpty())
                blocks += Block{text, Block::Text};
            runs.clear();
        };
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            const HtmlNode& node = nodes[i];
            if (m_inline.isDropped(node))
                continue;
            if (node.isText() || !m_inline.holdsBlocks(node)) {
                m_inline.collect(node, style, runs);
                continue;
            }
            flush();
            if (wordListLevel(node) > 0)
                blocks += wordList(nodes, i);
            else
                blocks += blockOf(node, style);
        }
        flush();
        return blocks;
    }

    QList<Block> blockOf(const HtmlNode& node, const InlineStyle& outer)
    {
        const QString& name = node.name;
        if (isTitle(node) || (name.size() == 2 && name[0] == u'h' && name[1].isDigit()))
            return heading(node);
        if (name == QLatin1String("ul") || name == QLatin1String("ol"))
            return list(node);
        if (name == QLatin1String("table"))
            return table(node);
        if (name == QLatin1String("blockquote"))
            return quote(node);
        if (name == QLatin1String("pre"))
            return code(node);
        if (name == QLatin1String("hr")) {
            m_formatted = true;
            return {{QStringLiteral("---"), Block::Other}};
        }
        InlineStyle style = m_inline.styleOf(node, outer);
        style.bold = style.bold || name == QLatin1String("dt");
        return blocksOf(node.children, style);
    }

    QString paragraph(const QList<InlineRun>& runs)
    {
        const QString text = safeLines(writeInline(runs, LineBreaks::HardBreaks));
        const QString note = m_inline.takeNoteNumber();
        return note.isEmpty() || text.isEmpty()
            ? text
            : QStringLiteral("[^%1]: %2").arg(note, indented(text, 4));
    }

    QList<Block> heading(const HtmlNode& node)
    {
        QList<InlineRun> runs;
        m_inline.collectChildren(node, {}, runs);
        for (InlineRun& run : runs)
            run.bold = false; // headings are bold as they are
        const QString text = writeInline(runs, LineBreaks::Blanks);
        if (text.isEmpty())
            return {};
        m_formatted = true;
        const int level = isTitle(node) ? 1 : node.name[1].digitValue();
        return {{QString(std::clamp(level + m_shift, 1, 6), u'#') + u' ' + text, Block::Other}};
    }

    QList<Block> quote(const HtmlNode& node)
    {
        QString text = joined(blocksOf(node.children, {}));
        if (text.isEmpty())
            return {};
        m_formatted = true;
        text.replace(u'\n', QStringLiteral("\n> "));
        text.replace(QStringLiteral("\n> \n"), QStringLiteral("\n>\n"));
        return {{QStringLiteral("> ") + text, Block::Other}};
    }

    QList<Block> code(const HtmlNode& node)
    {
        static const QRegularExpression language(
            QStringLiteral("(?:language|lang|highlight-source)-([\\w+#-]+)"));
        QString text = HtmlInline::plainText(node);
        while (text.endsWith(u'\n'))
            text.chop(1);
        QString names = node.attribute("class");
        for (const HtmlNode& child : node.children)
            names += u' ' + child.attribute("class");
        m_formatted = true;
        const QString fence =
            text.contains(QLatin1String("```")) ? QStringLiteral("~~~~") : QStringLiteral("```");
        return {{fence + language.match(names).captured(1) + u'\n' + text + u'\n' + fence,
            Block::Other}};
    }

    QList<Block> table(const HtmlNode& node)
    {
        HtmlTable table = readHtmlTable(node, m_inline);
        if (table.rows.isEmpty())
            return {};
        if (table.isLayout()) { // a single column only places things
            QList<Block> blocks;
            for (const HtmlNode* cell : std::as_const(table.cellNodes))
                blocks += blocksOf(cell->children, {});
            return blocks;
        }
        m_formatted = true;
        return {{table.markdown(), Block::Other}};
    }

    QList<Block> list(const HtmlNode& node)
    {
        QList<QList<Block>> items;
        for (const HtmlNode& child : node.children) {
            if (child.name == QLatin1String("li"))
                items += blocksOf(child.children, {});
            else if (!child.isText() && !items.isEmpty()) // Google Docs nests lists this way
                items.last() += blockOf(child, {});
            else if (!child.isText())
                items += blockOf(child, {});
        }
        items.removeIf([](const QList<Block>& item) { return item.isEmpty(); });
        if (items.isEmpty())
            return {};
        m_formatted = true;
        const bool tight = std::ranges::all_of(items, isTight);
        const bool numbered = node.name == QLatin1String("ol");
        int number = std::max(1, node.attribute("start").toInt());
        QStringList lines;
        for (const QList<Block>& item : std::as_const(items)) {
            const QString marker =
                numbered ? QString::number(number++) + QStringLiteral(". ") : QStringLiteral("- ");
            QStringList parts;
            for (const Block& block : item)
                parts += block.text;
            lines += marker
                + indented(parts.join(tight ? QStringLiteral("\n") : QStringLiteral("\n\n")),
                    marker.size());
        }
        return {{lines.join(tight ? QStringLiteral("\n") : QStringLiteral("\n\n")), Block::List}};
    }

    static bool isTight(const QList<Block>& item)
    {
        for (qsizetype i = 1; i < item.size(); ++i) {
            if (item[i].kind != Block::List)
                return false;
        }
        return true;
    }

    // Word's list from nodes[at] on; `at` goes to its last paragraph.
    QList<Block> wordList(const std::vector<HtmlNode>& nodes, std::size_t& at)
    {
        static const QRegularExpression number(QStringLiteral(R"(^\W?(\w{1,5})[.)])"));
        m_formatted = true;
        QList<qsizetype> widths; // of the markers of the levels above
        QList<int> counters;
        QStringList lines;
        for (std::size_t i = at; i < nodes.size(); ++i) {
            if (nodes[i].isText() && nodes[i].text.trimmed().isEmpty())
                continue;
            const int level = wordListLevel(nodes[i]);
            if (level == 0)
                break;
            at = i;
            QList<InlineRun> runs;
            m_inline.collectChildren(nodes[i], {}, runs);
            const QString wordMarker = HtmlInline::wordListMarker(nodes[i]);
            const bool numbered = number.match(wordMarker).hasMatch();
            while (counters.size() > level) {
                counters.removeLast();
                widths.removeLast();
            }
            while (counters.size() < level) {
                counters += 0;
                widths += 0;
            }
            const QString marker = numbered
                ? QString::number(++counters.last()) + QStringLiteral(". ")
                : QStringLiteral("- ");
            widths.last() = marker.size();
            qsizetype indent = 0;
            for (qsizetype above = 0; above + 1 < widths.size(); ++above)
                indent += widths[above];
            lines += QString(indent, u' ') + marker
                + indented(writeInline(runs, LineBreaks::HardBreaks), indent + marker.size());
        }
        return {{lines.join(u'\n'), Block::List}};
    }

    HtmlInline m_inline;
    int m_shift = 0; // a post's own headings begin at the second level
    bool m_formatted = false;
};

} // namespace

std::optional<PastedText> markdownFromHtml(const QString& html)
{
    const std::optional<HtmlPage> page = parseHtml(html.toUtf8(), kLargestPaste);
    if (!page)
        return {};
    return Converter().convert(page->body());
}

std::optional<QString> tableFromTabs(const QString& text)
{
    QStringList lines = text.split(u'\n');
    while (!lines.isEmpty() && lines.constLast().trimmed().isEmpty())
        lines.removeLast();
    if (lines.size() < 2)
        return {};
    const qsizetype tabs = lines.constFirst().count(u'\t');
    if (tabs == 0)
        return {};
    HtmlTable table;
    for (const QString& line : std::as_const(lines)) {
        if (line.count(u'\t') != tabs)
            return {};
        QStringList row;
        for (const QString& cell : line.split(u'\t'))
            row += escapedText(cell.simplified());
        table.rows += row;
    }
    return table.markdown();
}

} // namespace galley
