// SPDX-License-Identifier: MIT
#include "editor/html/htmlbounds.h"

#include "editor/html/htmltags.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace galley {

namespace {

constexpr qsizetype longestTag = 8'000'000; // a picture as data: makes one long
constexpr qsizetype mostAttributes = 300;
constexpr qint64 mostWork = 100'000'000; // tags times depth
constexpr qint64 mostReopened = 3'000'000; // tags times unclosed formatting

// Elements that need no end tag: unclosed ones do not lie in each other.
bool closesItself(const QByteArray& name)
{
    static const QSet<QByteArray> names = {"area", "base", "br", "col", "embed", "hr", "img",
        "input", "link", "meta", "param", "source", "track", "wbr", "p", "li", "td", "th", "tr",
        "dt", "dd", "option", "tbody", "thead", "tfoot", "colgroup", "html", "head", "body", "o:p"};
    return names.contains(name);
}

bool isFormatting(const QByteArray& name)
{
    static const QSet<QByteArray> names = {"a", "b", "big", "code", "em", "font", "i", "nobr", "s",
        "small", "strike", "strong", "tt", "u"};
    return names.contains(name);
}

QByteArray nameAt(const QByteArray& html, qsizetype at)
{
    qsizetype end = at;
    while (end < html.size() && end - at < 32 && !isBlank(html[end]) && html[end] != '>'
        && html[end] != '/')
        ++end;
    return html.mid(at, end - at).toLower();
}

bool isParsable(const QByteArray& html, const HtmlBounds& bounds)
{
    if (html.size() > bounds.bytes)
        return false;
    qint64 tags = 0, depth = 0, deepest = 0, formatting = 0, mostFormatting = 0;
    QHash<QByteArray, qint64> open; // by name: an end tag without its element ends nothing
    for (qsizetype at = html.indexOf('<'); at >= 0 && at + 1 < html.size();
         at = html.indexOf('<', at + 1)) {
        const bool closes = html[at + 1] == '/';
        const QByteArray name = nameAt(html, at + (closes ? 2 : 1));
        ++tags;
        qint64& others = open[name];
        const qint64 step = !closes ? 1 : others > 0 ? -1 : 0;
        others += step;
        if (!closesItself(name))
            deepest = std::max(deepest, depth = std::max<qint64>(0, depth + step));
        if (isFormatting(name))
            mostFormatting =
                std::max(mostFormatting, formatting = std::max<qint64>(0, formatting + step));
    }
    if (deepest > bounds.depth || tags * deepest > mostWork || tags * mostFormatting > mostReopened)
        return false;
    const QList<HtmlTag> found = findTags(html);
    return std::all_of(found.cbegin(), found.cend(), [](const HtmlTag& tag) {
        return tag.attributes.size() <= mostAttributes && tag.end - tag.start <= longestTag;
    });
}

} // namespace

std::optional<HtmlPage> parseHtml(const QByteArray& html, const HtmlBounds& bounds)
{
    return isParsable(html, bounds) ? std::optional(parseTrusted(html)) : std::nullopt;
}

} // namespace galley
