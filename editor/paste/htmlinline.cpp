// SPDX-License-Identifier: MIT
#include "editor/paste/htmlinline.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>
#include <QUrlQuery>

namespace galley {

namespace {

QSet<QString> namesIn(const char* list)
{
    const QStringList split = QString::fromLatin1(list).split(QLatin1Char(' '));
    return {split.begin(), split.end()};
}

bool isBlock(const HtmlNode& node)
{
    static const QSet<QString> names =
        namesIn("address article aside blockquote center dd details div dl dt fieldset figcaption "
                "figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section "
                "summary table ul");
    return names.contains(node.name);
}

// The style attribute without blanks, in lower case.
QString styleText(const HtmlNode& node)
{
    QString style = node.attribute("style").toLower();
    return style.remove(QLatin1Char(' '));
}

bool isHidden(const HtmlNode& node)
{
    const QString style = styleText(node);
    return node.has("hidden") || style.contains(QLatin1String("display:none"))
        || style.contains(QLatin1String("mso-hide:all"));
}

bool isComment(const HtmlNode& node)
{
    const QString kind = node.attribute("class");
    return kind.contains(QLatin1String("MsoComment")) || kind == QLatin1String("comment-start")
        || styleText(node).contains(QLatin1String("mso-element:comment"))
        || node.attribute("href").startsWith(QLatin1String("#cmnt"));
}

QString withoutWildBlanks(const QString& text)
{
    static const QRegularExpression invisible(QStringLiteral("[\u200b\u2060\ufeff\u00ad]"));
    static const QRegularExpression blanks(QStringLiteral("[\\s\u00a0]+"));
    QString clean = text;
    return clean.remove(invisible).replace(blanks, QStringLiteral(" "));
}

// An address as it may stand in Markdown; empty when it leads nowhere outside the page it is from.
QString safeTarget(const QString& href)
{
    QUrl url(href.trimmed());
    if (url.host() == QLatin1String("www.google.com") && url.path() == QLatin1String("/url"))
        url = QUrl(QUrlQuery(url).queryItemValue(QStringLiteral("q"), QUrl::FullyDecoded));
    static const QSet<QString> schemes = namesIn("http https mailto tel ftp doi");
    if (!schemes.contains(url.scheme().toLower()))
        return {};
    QString target = url.toString(QUrl::FullyEncoded);
    target.replace(u'(', QStringLiteral("%28")).replace(u')', QStringLiteral("%29"));
    return target.replace(u'|', QStringLiteral("%7C"));
}

// The number of the footnote that Pandoc's link leads to.
QString pandocNote(const HtmlNode& node)
{
    return node.attribute("role") == QLatin1String("doc-noteref")
        ? node.attribute("href").remove(QLatin1String("#fn"))
        : QString();
}

} // namespace

void HtmlInline::findBlocks(const HtmlNode& root)
{
    findBlocksIn(root);
}

bool HtmlInline::findBlocksIn(const HtmlNode& node)
{
    bool holds = isBlock(node);
    for (const HtmlNode& child : node.children)
        holds = findBlocksIn(child) || holds;
    if (holds)
        m_blocks.insert(&node, true);
    return holds;
}

bool HtmlInline::isKept(const HtmlNode& node) const
{
    return node.name == QLatin1String("img") && m_kept.contains(node.attribute("src"));
}

bool HtmlInline::isDropped(const HtmlNode& node)
{
    static const QHash<QString, Dropped> counted = {{QStringLiteral("script"), Dropped::Scripts},
        {QStringLiteral("img"), Dropped::Pictures}, {QStringLiteral("svg"), Dropped::Pictures},
        {QStringLiteral("picture"), Dropped::Pictures},
        {QStringLiteral("canvas"), Dropped::Pictures}, {QStringLiteral("iframe"), Dropped::Media},
        {QStringLiteral("video"), Dropped::Media}, {QStringLiteral("audio"), Dropped::Media},
        {QStringLiteral("object"), Dropped::Media}, {QStringLiteral("embed"), Dropped::Media},
        {QStringLiteral("input"), Dropped::FormFields},
        {QStringLiteral("button"), Dropped::FormFields},
        {QStringLiteral("select"), Dropped::FormFields},
        {QStringLiteral("textarea"), Dropped::FormFields}};
    static const QSet<QString> silent =
        namesIn("style head title meta link template noscript base");
    if (node.isText() || isKept(node))
        return false;
    if (const auto kind = counted.constFind(node.name); kind != counted.cend()) {
        drop(*kind);
        return true;
    }
    if (isComment(node)) {
        drop(Dropped::Comments);
        return true;
    }
    const bool isWayBack = node.attribute("role") == QLatin1String("doc-backlink");
    return silent.contains(node.name) || isWayBack || isHidden(node);
}

InlineStyle HtmlInline::styleOf(const HtmlNode& node, InlineStyle style) const
{
    static const QRegularExpression weight(QStringLiteral("font-weight:(\\w+)"));
    static const QSet<QString> bold = namesIn("b strong");
    static const QSet<QString> italic = namesIn("i em cite var dfn");
    static const QSet<QString> struck = namesIn("s del strike");
    static const QSet<QString> code = namesIn("code tt kbd samp");
    style.bold = style.bold || bold.contains(node.name);
    style.italic = style.italic || italic.contains(node.name);
    style.struck = style.struck || struck.contains(node.name)
        || node.attribute("class") == QLatin1String("deletion"); // Pandoc's, of tracked changes
    style.code = style.code || code.contains(node.name);
    const QString text = styleText(node);
    if (const auto match = weight.match(text); match.hasMatch()) {
        const QString value = match.captured(1);
        style.bold = value.startsWith(QLatin1String("bold")) || value.toInt() >= 600;
    }
    if (text.contains(QLatin1String("font-style:italic")))
        style.italic = true;
    else if (text.contains(QLatin1String("font-style:normal")))
        style.italic = false;
    if (text.contains(QLatin1String("line-through")))
        style.struck = true;
    return style;
}

void HtmlInline::collect(const HtmlNode& node, const InlineStyle& outer, QList<InlineRun>& runs)
{
    if (node.isText()) {
        m_formatted = m_formatted || outer.bold || outer.italic || outer.struck || outer.code;
        runs += InlineRun{withoutWildBlanks(node.text), outer.bold, outer.italic, outer.struck,
            outer.code, false, outer.link};
        return;
    }
    if (isDropped(node))
        return;
    const QString text = styleText(node);
    if (text.contains(QLatin1String("mso-list:ignore")))
        return;
    if (node.name == QLatin1String("br")) {
        runs += InlineRun{QStringLiteral("\n")};
        return;
    }
    if (isKept(node)) {
        m_formatted = true;
        static const QRegularExpression bracket(QStringLiteral("(?<!\\\\)(?=[\\[\\]])"));
        const QString alt = escapedText(node.attribute("alt").simplified())
                                .replace(bracket, QStringLiteral("\\")); // it ends at one
        runs += InlineRun{QStringLiteral("![%1](%2)").arg(alt, m_kept.value(node.attribute("src"))),
            false, false, false, false, true, outer.link};
        return;
    }
    const InlineStyle style = styleOf(node, outer);
    const bool raised = node.name == QLatin1String("sup") || node.name == QLatin1String("sub")
        || text.contains(QLatin1String("vertical-align:su"));
    if (const QString note = pandocNote(node); !note.isEmpty()) {
        m_formatted = true;
        runs += InlineRun{QStringLiteral("[^%1]").arg(note), false, false, false, false, true, {}};
    } else if (node.name == QLatin1String("a"))
        collectLink(node, style, runs);
    else if (node.attribute("class") == QLatin1String("insertion")) { // Pandoc's
        runs += InlineRun{QStringLiteral("<ins>"), false, false, false, false, true, {}};
        collectChildren(node, style, runs);
        runs += InlineRun{QStringLiteral("</ins>"), false, false, false, false, true, {}};
    } else if (raised)
        collectRaised(node, style, runs);
    else if (isBlock(node) && !runs.isEmpty()) {
        runs += InlineRun{QStringLiteral("\n")};
        collectChildren(node, style, runs);
    } else {
        collectChildren(node, style, runs);
    }
}

void HtmlInline::collectChildren(
    const HtmlNode& node, const InlineStyle& style, QList<InlineRun>& runs)
{
    for (const HtmlNode& child : node.children)
        collect(child, style, runs);
}

// Footnotes are anchors in Word (`#_ftn1`, back `#_ftnref1`), Google Docs (`#ftnt1`) and Pandoc
// (`#fn1`), whose notes name themselves.
void HtmlInline::collectLink(const HtmlNode& node, const InlineStyle& outer, QList<InlineRun>& runs)
{
    static const QRegularExpression note(
        QStringLiteral("^#_?(?:ftn|edn|ftnt|ednt)(_?ref)?(\\d+)$"));
    const QString href = node.attribute("href");
    if (const auto match = note.match(href); match.hasMatch()) {
        m_formatted = true;
        if (match.captured(1).isEmpty())
            runs += InlineRun{QStringLiteral("[^%1]").arg(match.captured(2)), false, false, false,
                false, true, {}};
        else
            m_note = match.captured(2);
        return;
    }
    InlineStyle style = outer;
    const QString target = safeTarget(href);
    static const QSet<QString> unsafe = namesIn("javascript data vbscript file blob");
    if (unsafe.contains(href.section(u':', 0, 0).trimmed().toLower()))
        drop(Dropped::UnsafeLinks);
    if (!target.isEmpty()) {
        m_formatted = true;
        if (plainText(node).trimmed() == target) {
            runs += InlineRun{
                u'<' + target + u'>', style.bold, style.italic, style.struck, false, true, {}};
            return;
        }
        style.link = target;
    }
    collectChildren(node, style, runs);
}

// Markdown has no markup for raised and lowered text; its tags are used.
void HtmlInline::collectRaised(
    const HtmlNode& node, const InlineStyle& style, QList<InlineRun>& runs)
{
    QList<InlineRun> inner;
    collectChildren(node, style, inner);
    const bool isNote = std::ranges::any_of(
        inner, [](const InlineRun& run) { return run.text.startsWith(QLatin1String("[^")); });
    const QString text = plainText(node).trimmed();
    if (isNote || text.isEmpty()) {
        runs += inner;
        return;
    }
    const bool lowered = node.name == QLatin1String("sub")
        || styleText(node).contains(QLatin1String("vertical-align:sub"));
    const QString tag = lowered ? QStringLiteral("sub") : QStringLiteral("sup");
    runs += InlineRun{QStringLiteral("<%1>%2</%1>").arg(tag, escapedText(text)), style.bold,
        style.italic, style.struck, false, true, style.link};
    m_formatted = true;
}

QString HtmlInline::takeNoteNumber()
{
    return std::exchange(m_note, {});
}

QString HtmlInline::plainText(const HtmlNode& node)
{
    if (node.isText())
        return node.text;
    if (node.name == QLatin1String("br"))
        return QStringLiteral("\n");
    if (node.name == QLatin1String("script") || node.name == QLatin1String("style"))
        return {};
    QString text;
    for (const HtmlNode& child : node.children)
        text += plainText(child);
    return text;
}

QString HtmlInline::wordListMarker(const HtmlNode& node)
{
    if (styleText(node).contains(QLatin1String("mso-list:ignore")))
        return plainText(node).trimmed();
    for (const HtmlNode& child : node.children) {
        if (const QString marker = wordListMarker(child); !marker.isEmpty())
            return marker;
    }
    return {};
}

} // namespace galley
