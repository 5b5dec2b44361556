#include "preview/page/pagecomposer.h"

#include "preview/page/requestpolicy.h"
#include "preview/site/assetlinks.h"

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

// Where the first child of <head> goes: after its tag, or, in a page without one, after <html> and
// the document type. Only those and comments may come before it.
qsizetype headStart(const QByteArray& html)
{
    qsizetype best = 0;
    qsizetype at = html.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    for (;;) {
        while (at < html.size() && isspace(static_cast<unsigned char>(html[at])))
            ++at;
        const bool isComment = html.mid(at, 4) == "<!--";
        const bool isHead = startsTag(html, at, "<head");
        if (!isComment && !isHead && !startsTag(html, at, "<html")
            && !startsTag(html, at, "<!doctype"))
            return best;
        const qsizetype end = isComment ? html.indexOf("-->", at + 4) : html.indexOf('>', at);
        if (end < 0)
            return best;
        at = end + (isComment ? 3 : 1);
        if (!isComment)
            best = at;
        if (isHead)
            return best;
    }
}

bool mayLinkAssets(const QByteArray& html)
{
    return html.contains("<link") || html.contains("<style") || html.contains("<LINK")
        || html.contains("<STYLE");
}

} // namespace

PageComposer::PageComposer(QByteArray nonce, bool trusted)
    : m_nonce(std::move(nonce))
    , m_trusted(trusted)
{
}

QByteArray PageComposer::marker() const
{
    return "<!--" + m_nonce + "-->";
}

PageComposer::Composed PageComposer::block(const QByteArray& html)
{
    if (!mayLinkAssets(html))
        return {html, {}};
    LocalizedText localized = localizeHtml(html, shellAssetBase);
    return {localized.text, localized.missing};
}

PageComposer::Composed PageComposer::blocks(const RenderedPage& page) const
{
    Composed result;
    result.html = marker();
    for (const RenderedBlock& source : page.blocks) {
        const Composed composed = block(source.html);
        result.html += composed.html;
        result.html += marker();
        result.missing += composed.missing;
    }
    return result;
}

PageComposer::Composed PageComposer::comparable(const RenderedPage& page) const
{
    const LocalizedText before = localizeHtml(page.before, shellAssetBase);
    const LocalizedText after = localizeHtml(page.after, shellAssetBase);
    const Composed body = blocks(page);
    return {before.text + body.html + after.text, before.missing + body.missing + after.missing};
}

PageComposer::Composed PageComposer::shell(const RenderedPage& page) const
{
    const LocalizedText before = localizeHtml(page.before, shellAssetBase);
    const LocalizedText after = localizeHtml(page.after, shellAssetBase);
    return {before.text + marker() + after.text, before.missing + after.missing};
}

PageComposer::Composed PageComposer::document(
    const RenderedPage& page, int load, std::optional<QPointF> scroll) const
{
    Composed result = comparable(page);
    QByteArray policy = "<meta http-equiv=\"Content-Security-Policy\" content=\""
        + contentSecurityPolicy(m_trusted).toUtf8() + "\" id=\"" + m_nonce + "\" data-load=\""
        + QByteArray::number(load) + '"';
    if (scroll)
        policy += " data-scroll=\"" + QByteArray::number(scroll->x()) + ' '
            + QByteArray::number(scroll->y()) + '"';
    result.html.insert(headStart(result.html), policy + '>');
    return result;
}

} // namespace galley
