// SPDX-License-Identifier: MIT
#include "editor/document/textlines.h"

#include <algorithm>

namespace galley {

TextRange lineAt(QStringView text, qsizetype position)
{
    const qsizetype at = std::clamp<qsizetype>(position, 0, text.size());
    const qsizetype start = at == 0 ? 0 : text.left(at).lastIndexOf(u'\n') + 1;
    const qsizetype end = text.indexOf(u'\n', at);
    return {start, end < 0 ? text.size() : end};
}

QList<TextRange> linesIn(QStringView text, TextRange range)
{
    QList<TextRange> lines{lineAt(text, range.start)};
    while (lines.constLast().end + 1 < range.end)
        lines += lineAt(text, lines.constLast().end + 1);
    return lines;
}

bool isBlank(QStringView line)
{
    return std::all_of(line.begin(), line.end(), [](QChar c) { return c.isSpace(); });
}

qsizetype indentLength(QStringView line)
{
    const auto* end =
        std::find_if_not(line.begin(), line.end(), [](QChar c) { return c == u' ' || c == u'\t'; });
    return end - line.begin();
}

bool LinePrefix::isBullet() const
{
    return marker.size() == 1 && marker != u"#";
}

bool LinePrefix::isNumber() const
{
    return marker.size() > 1 && marker.endsWith(u'.');
}

bool LinePrefix::isHeading() const
{
    return marker.startsWith(u'#');
}

int LinePrefix::number() const
{
    return isNumber() ? marker.chopped(1).toInt() : 0;
}

namespace {

QStringView markerAt(QStringView text)
{
    if (text.isEmpty())
        return {};
    qsizetype length = 0;
    const QChar first = text.front();
    if (first == u'-' || first == u'*' || first == u'+') {
        length = 1;
    } else if (first == u'#') {
        while (length < text.size() && text[length] == u'#')
            ++length;
        if (length > 6)
            return {};
    } else {
        while (length < text.size() && text[length].isDigit())
            ++length;
        if (length == 0 || length > 9 || length == text.size() || text[length] != u'.')
            return {};
        ++length;
    }
    const bool blankFollows =
        length < text.size() && (text[length] == u' ' || text[length] == u'\t');
    return blankFollows ? text.left(length) : QStringView();
}

} // namespace

LinePrefix readLinePrefix(QStringView line)
{
    LinePrefix prefix;
    prefix.indent = indentLength(line);
    qsizetype at = prefix.indent;
    while (at < line.size() && line[at] == u'>') {
        ++at;
        if (at < line.size() && line[at] == u' ')
            ++at;
        prefix.quoteEnd = at;
    }
    prefix.markerStart = at + indentLength(line.mid(at));
    prefix.marker = markerAt(line.mid(prefix.markerStart));
    prefix.markerEnd = prefix.markerStart;
    if (!prefix.marker.isEmpty()) {
        prefix.markerEnd += prefix.marker.size();
        prefix.markerEnd += indentLength(line.mid(prefix.markerEnd));
    }
    prefix.contentStart = prefix.markerEnd;
    const QStringView task = line.mid(prefix.markerEnd, 4);
    const bool box = task == u"[ ] " || task == u"[x] " || task == u"[X] ";
    if (!prefix.marker.isEmpty() && !prefix.isHeading() && box)
        prefix.contentStart += 4;
    return prefix;
}

} // namespace galley
