// SPDX-License-Identifier: MIT
#include "editor/paste/clipboardhtml.h"

#include "editor/paste/htmlinline.h"
#include "editor/paste/htmltable.h"
#include "editor/paste/markdownblock.h"
#include "editor/paste/wordlists.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace galley {

namespace {

using Block = MarkdownBlock;

// What a line may not begin with if it is to be plain text.
QString safeLines(const QString& text)
{
    static const QRegularExpression starts(
        QStringLiteral(R"(^(\d+)(?=\.\s)|^(?=[#>+:=-](?:\s|$)|#{2,6}\s|-{2,}|={2,}))"),
        QRegularExpression::MultilineOption);
    QString safe = text;
    return safe.replace(starts, QStringLiteral("\\1\\"));
}

class Converter {
public:
    explicit Converter(const KeptPictures& kept)
        : m_inline(kept)
    {
    }

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
            if (wordItem(node).level > 0)
                blocks += wordLists(nodes, i);
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
        if (node.attribute("role") == QLatin1String("doc-endnotes"))
            return endnotes(node);
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
        m_formatted = m_formatted || !items.isEmpty();
        return listOf(
            items, node.name == QLatin1String("ol"), std::max(1, node.attribute("start").toInt()));
    }

    // Pandoc's footnotes: a list whose items are named "fn1", "fn2", …
    QList<Block> endnotes(const HtmlNode& section)
    {
        QList<Block> notes;
        for (const HtmlNode& child : section.children) {
            for (const HtmlNode& item : child.children) {
                const QString text = joined(blocksOf(item.children, {}));
                const QString number = item.attribute("id").mid(2);
                if (item.name == QLatin1String("li") && !text.isEmpty())
                    notes += Block{
                        QStringLiteral("[^%1]: %2").arg(number, indented(text, 4)), Block::Other};
            }
        }
        return notes;
    }

    struct WordParagraph {
        WordItem item;
        QString text;
    };

    // Word's lists from nodes[at] on; `at` goes to their last paragraph.
    QList<Block> wordLists(const std::vector<HtmlNode>& nodes, std::size_t& at)
    {
        QList<WordParagraph> paragraphs;
        for (std::size_t i = at; i < nodes.size(); ++i) {
            if (nodes[i].isText() && nodes[i].text.trimmed().isEmpty())
                continue;
            const WordItem item = wordItem(nodes[i]);
            if (item.level == 0)
                break;
            at = i;
            QList<InlineRun> runs;
            m_inline.collectChildren(nodes[i], {}, runs);
            paragraphs += {item, writeInline(runs, LineBreaks::HardBreaks)};
        }
        m_formatted = true;
        qsizetype next = 0;
        return wordLevel(paragraphs, next, 1);
    }

    // The lists of a level from paragraphs[next] on, with those below it.
    QList<Block> wordLevel(const QList<WordParagraph>& paragraphs, qsizetype& next, int level)
    {
        QList<Block> lists;
        QList<QList<Block>> items;
        WordItem last;
        const auto finish = [&] {
            lists += listOf(items, last.isNumbered);
            items.clear();
        };
        while (next < paragraphs.size() && paragraphs[next].item.level >= level) {
            const WordItem item = paragraphs[next].item;
            if (last.level > 0 && beginsList(item, last))
                finish();
            last = item;
            items += QList<Block>{{paragraphs[next++].text, Block::Text}};
            items.last() += wordLevel(paragraphs, next, item.level + 1);
        }
        finish();
        return lists;
    }

    HtmlInline m_inline;
    int m_shift = 0; // a post's own headings begin at the second level
    bool m_formatted = false;
};

} // namespace

std::optional<PastedText> markdownFromHtml(const QString& html, const KeptPictures& kept)
{
    const std::optional<HtmlPage> page = parseHtml(html.toUtf8(), kLargestPaste);
    if (!page)
        return {};
    return Converter(kept).convert(page->body());
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
