// SPDX-License-Identifier: MIT
#include "preview/page/live/pagecomposer.h"

#include "preview/page/guard/requestpolicy.h"
#include "preview/site/assets/assetlinks.h"

#include <algorithm>

namespace galley {

namespace {

const QString shellAssetBase = QStringLiteral("site://web/");

bool startsTag(const QByteArray& html, qsizetype at, const char* name)
{
    const qsizetype length = qsizetype(qstrlen(name));
    if (html.size() <= at + length || qstrnicmp(html.constData() + at, name, size_t(length)) != 0)
        return false;
    const char after = html[at + length];
    return after == '>' || after == ' ' || after == '\t' || after == '\n' || after == '\r'
        || after == '/';
}

// Whether a quote at `at` opens a value: elsewhere it is part of a name.
bool followsEquals(const QByteArray& html, qsizetype at)
{
    while (at > 0 && isspace(static_cast<unsigned char>(html[at - 1])))
        --at;
    return at > 0 && html[at - 1] == '=';
}

// Position after the tag that begins at `at`, past any '>' in its quoted values; -1: it has no end.
qsizetype tagEnd(const QByteArray& html, qsizetype at)
{
    char quote = 0;
    for (qsizetype i = at; i < html.size(); ++i) {
        const char c = html[i];
        if (quote) {
            quote = c == quote ? 0 : quote;
        } else if (c == '>') {
            return i + 1;
        } else if ((c == '"' || c == '\'') && followsEquals(html, i)) {
            quote = c;
        }
    }
    return -1;
}

// Position after the comment that begins at `at`; -1: it has no end. HTML ends it early for "<!-->"
// and "<!--->", and also at "--!>".
qsizetype commentEnd(const QByteArray& html, qsizetype at)
{
    const qsizetype text = at + 4;
    if (html.mid(text, 1) == ">")
        return text + 1;
    if (html.mid(text, 2) == "->")
        return text + 2;
    const qsizetype usual = html.indexOf("-->", text);
    const qsizetype odd = html.indexOf("--!>", text);
    if (odd >= 0 && (usual < 0 || odd < usual))
        return odd + 4;
    return usual < 0 ? -1 : usual + 3;
}

// Where the first child of <head> goes: after its tag, or, in a page without one, after <html> and
// the document type. Only those and comments may come before it: the security policy holds for
// nothing above it.
qsizetype headStart(const QByteArray& html)
{
    qsizetype best = 0;
    qsizetype at = html.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    for (;;) {
        while (at < html.size() && isspace(static_cast<unsigned char>(html[at])))
            ++at;
        const bool isComment = html.mid(at, 4) == "<!--";
        const bool isDocumentType = startsTag(html, at, "<!doctype");
        const bool isHead = startsTag(html, at, "<head");
        if (!isComment && !isHead && !isDocumentType && !startsTag(html, at, "<html"))
            return best;
        // The first '>' ends a document type, quoted or not.
        const qsizetype end = isComment ? commentEnd(html, at)
            : isDocumentType            ? html.indexOf('>', at) + 1
                                        : tagEnd(html, at);
        if (end <= 0)
            return best;
        at = end;
        if (!isComment)
            best = at;
        if (isHead)
            return best;
    }
}

// Whether text that begins so goes into the head of a page, or is one of its own.
bool beginsInHead(const QByteArray& html)
{
    static const char* const names[] = {"!doctype", "html", "head", "body", "frameset", "title",
        "base", "link", "meta", "style", "script", "noscript", "template"};
    return html.startsWith("<!--")
        || std::any_of(std::begin(names), std::end(names), [&](const char* name) {
               return startsTag(html, 0, (QByteArray("<") + name).constData());
           });
}

bool mayLinkAssets(const QByteArray& html, const SiteAddress& site)
{
    return (!site.host.isEmpty() && html.contains(site.host.toUtf8())) || html.contains("<link")
        || html.contains("<style") || html.contains("<LINK") || html.contains("<STYLE")
        || namesPictures(html);
}

} // namespace

PageComposer::PageComposer(QByteArray nonce, SiteTrust trust)
    : m_nonce(std::move(nonce))
    , m_trust(std::move(trust))
{
}

QByteArray PageComposer::marker() const
{
    return "<!--" + m_nonce + "-->";
}

bool PageComposer::opensBody(const RenderedPage& page)
{
    if (page.before.toLower().contains("<body"))
        return false;
    for (const RenderedBlock& block : page.blocks) {
        if (const QByteArray html = block.html.trimmed(); !html.isEmpty())
            return !beginsInHead(html);
    }
    return true;
}

// What stands before the post: the first comment of its blocks, in the page's body.
QByteArray PageComposer::place(const RenderedPage& page) const
{
    return opensBody(page) ? "<body>" + marker() : marker();
}

PageComposer::Composed PageComposer::block(const QByteArray& html, const SiteAddress& site)
{
    if (!mayLinkAssets(html, site))
        return {html, {}};
    LocalizedText localized = localizeHtml(html, shellAssetBase, site);
    return {localized.text, localized.missing};
}

PageComposer::Composed PageComposer::blocks(const RenderedPage& page) const
{
    Composed result;
    result.html = place(page);
    for (const RenderedBlock& source : page.blocks) {
        const Composed composed = block(source.html, page.site);
        result.html += composed.html;
        result.html += marker();
        result.missing += composed.missing;
    }
    return result;
}

PageComposer::Composed PageComposer::comparable(const RenderedPage& page) const
{
    const LocalizedText before = localizeHtml(page.before, shellAssetBase, page.site);
    const LocalizedText after = localizeHtml(page.after, shellAssetBase, page.site);
    const Composed body = blocks(page);
    return {before.text + body.html + after.text, before.missing + body.missing + after.missing};
}

PageComposer::Composed PageComposer::shell(const RenderedPage& page) const
{
    const LocalizedText before = localizeHtml(page.before, shellAssetBase, page.site);
    const LocalizedText after = localizeHtml(page.after, shellAssetBase, page.site);
    return {before.text + place(page) + after.text, before.missing + after.missing};
}

PageComposer::Composed PageComposer::document(
    const RenderedPage& page, int load, std::optional<QPointF> scroll) const
{
    Composed result = comparable(page);
    QByteArray policy = "<meta http-equiv=\"Content-Security-Policy\" content=\""
        + contentSecurityPolicy(m_trust).toUtf8() + "\" id=\"" + m_nonce + "\" data-load=\""
        + QByteArray::number(load) + '"';
    if (scroll)
        policy += " data-scroll=\"" + QByteArray::number(scroll->x()) + ' '
            + QByteArray::number(scroll->y()) + '"';
    result.html.insert(headStart(result.html), policy + '>');
    return result;
}

} // namespace galley
