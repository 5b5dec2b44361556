// SPDX-License-Identifier: MIT
#include "preview/site/render/decoration.h"

#include "preview/site/liquid/badges.h"

namespace galley {

namespace {

// The start tags of HTML.
QList<QByteArrayView> startTags(const QByteArray& html)
{
    QList<QByteArrayView> tags;
    for (qsizetype at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
        const qsizetype end = html.indexOf('>', at);
        if (end > at + 1 && QChar::isLetter(char32_t(uchar(html[at + 1]))))
            tags += QByteArrayView(html).sliced(at, end - at);
    }
    return tags;
}

// Anchors count elements, of which the new HTML has more.
void keepAnchors(RenderedBlock& block, const QByteArray& html)
{
    const QList<QByteArrayView> old = startTags(block.html);
    std::vector<int> places; // in the new HTML
    int place = 0;
    for (const QByteArrayView tag : startTags(html)) {
        if (qsizetype(places.size()) < old.size() && old[qsizetype(places.size())] == tag)
            places.push_back(place);
        ++place;
    }
    for (SourceAnchor& anchor : block.anchors) {
        if (anchor.element >= 0 && size_t(anchor.element) < places.size())
            anchor.element = places[size_t(anchor.element)];
    }
}

} // namespace

QString decorated(const QString& html, LiquidEngine& engine)
{
    return withBadges(engine.coloured(html));
}

RenderedBody decorated(RenderedBody body, LiquidEngine& engine)
{
    for (RenderedBlock& block : body.blocks) {
        if (!block.html.contains("highlighter-rouge") && !hasBadges(block.html))
            continue;
        setHtml(block, decorated(QString::fromUtf8(block.html), engine).toUtf8());
    }
    return body;
}

void setHtml(RenderedBlock& block, const QByteArray& html)
{
    if (html == block.html)
        return;
    keepAnchors(block, html);
    block.html = html;
    block.hash = qHash(html);
}

} // namespace galley
