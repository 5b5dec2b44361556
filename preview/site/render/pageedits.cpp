// SPDX-License-Identifier: MIT
#include "preview/site/render/pageedits.h"

#include "preview/site/config/buildfault.h"
#include "preview/site/plugins/html/emoji.h"
#include "preview/site/plugins/html/mentions.h"
#include "preview/site/plugins/html/tableofcontents.h"
#include "preview/site/plugins/html/textrewriter.h"
#include "preview/site/render/decoration.h"

namespace galley {

namespace {

using Edit = std::function<QByteArray(const QByteArray& html)>;

// Where the page's body begins: after its tag, or at the start where there is none.
qsizetype bodyStart(const QByteArray& before)
{
    const qsizetype tag = before.indexOf("<body");
    return tag < 0 ? 0 : before.indexOf('>', tag) + 1;
}

// Calls the function with each part of the page's body in turn.
void editBody(RenderedPage& page, const Edit& edit)
{
    const qsizetype start = bodyStart(page.before);
    const qsizetype last = page.before.indexOf("</body>", start);
    if (last >= 0) { // all of the page is there
        page.before = page.before.left(start) + edit(page.before.mid(start, last - start))
            + page.before.mid(last);
        return;
    }
    page.before = page.before.left(start) + edit(page.before.mid(start));
    for (RenderedBlock& block : page.blocks)
        setHtml(block, edit(block.html));
    const qsizetype end = page.after.indexOf("</body>");
    page.after = end < 0 ? edit(page.after) : edit(page.after.left(end)) + page.after.mid(end);
}

QByteArray bodyOf(const RenderedPage& page)
{
    return page.html().mid(bodyStart(page.before));
}

void linkMentions(RenderedPage& page, const SiteDocument& document, LiquidHost& host)
{
    const SiteConfig& config = host.scene.view->site().config;
    const std::optional<MentionTarget> target = mentionTarget(document, config);
    if (!target || !page.html().contains('@'))
        return;
    if (!target->isReadable) {
        host.scene.report(describedFault(kindFault(QStringLiteral("jekyll-mentions"))));
        return;
    }
    if (!hasMentions(bodyOf(page)))
        return;
    TextRewriter rewriter({"pre", "code", "a", "style", "script"},
        [&](const QByteArray& text) { return withMentions(text, target->base); });
    editBody(page, withEncodedAddresses);
    editBody(page, [&](const QByteArray& html) { return rewriter.rewritten(html); });
}

// Where there is one anywhere in the page, its body is parsed and written anew.
void showEmoji(RenderedPage& page, const SiteDocument& document, LiquidHost& host)
{
    const std::optional<EmojiPictures> pictures =
        emojiPictures(document, host.scene.view->site().config);
    if (!pictures || !hasEmoji(page.html()))
        return;
    if (!pictures->isReadable) {
        host.scene.report(describedFault(kindFault(QStringLiteral("emoji"))));
        return;
    }
    TextRewriter rewriter({"pre", "code", "tt", "style", "script"},
        [&](const QByteArray& text) { return withEmoji(text, pictures->root); });
    editBody(page, withEncodedAddresses);
    editBody(page, [&](const QByteArray& html) { return rewriter.rewritten(html); });
}

// Each heading's link goes into the block that it is in.
void linkHeadings(RenderedPage& page, const YamlValue& settings)
{
    const QList<TocEntry> entries = inTextOrder(tocEntries(page.body(), settings));
    auto entry = entries.cbegin();
    qsizetype start = 0;
    for (RenderedBlock& block : page.blocks) {
        QByteArray html;
        qsizetype at = 0;
        for (; entry != entries.cend() && entry->contentStart <= start + block.html.size();
             ++entry) {
            html += QByteArrayView(block.html).sliced(at, entry->contentStart - start - at);
            html += tocAnchor(*entry);
            at = entry->contentStart - start;
        }
        start += block.html.size();
        setHtml(block, html + block.html.mid(at));
        block.html = withEncodedAddresses(block.html);
        block.hash = qHash(block.html);
    }
}

} // namespace

void editPage(RenderedPage& page, const SiteDocument& document, LiquidHost& host)
{
    if (host.scene.linksHeadings)
        linkHeadings(page, host.scene.view->site().config.values[QStringLiteral("toc")]);
    linkMentions(page, document, host);
    showEmoji(page, document, host);
}

QByteArray editedPage(const QByteArray& html, const SiteDocument& document, LiquidHost& host)
{
    RenderedPage page;
    page.before = html;
    linkMentions(page, document, host);
    showEmoji(page, document, host);
    return page.before;
}

} // namespace galley
