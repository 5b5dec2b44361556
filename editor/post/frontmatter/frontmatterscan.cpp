// SPDX-License-Identifier: MIT
#include "editor/post/frontmatter/frontmatterscan.h"

#include "editor/post/base/textlines.h"

namespace galley {

namespace {

// The colon that ends a key: outside quotes, followed by a blank or the line's end; -1 if none.
qsizetype keyEnd(QStringView line)
{
    if (line.isEmpty() || isBlank(line.front()) || line.front() == QLatin1Char('#')
        || line.startsWith(QLatin1String("- ")))
        return -1;
    qsizetype from = 0;
    const QChar quote = line.front();
    if (quote == QLatin1Char('"') || quote == QLatin1Char('\'')) {
        from = line.indexOf(quote, 1) + 1;
        if (from == 0)
            return -1;
    }
    for (qsizetype i = from; i < line.size(); ++i) {
        if (line.at(i) == QLatin1Char(':') && (i + 1 == line.size() || isBlank(line.at(i + 1))))
            return i;
    }
    return -1;
}

ScalarStyle styleOf(QStringView value)
{
    if (value.isEmpty())
        return ScalarStyle::Empty;
    switch (value.front().unicode()) {
    case '\'':
        return ScalarStyle::SingleQuoted;
    case '"':
        return ScalarStyle::DoubleQuoted;
    case '|':
        return ScalarStyle::Literal;
    case '>':
        return ScalarStyle::Folded;
    default:
        return ScalarStyle::Plain;
    }
}

// Where the value on the key's line ends: before a comment and trailing blanks.
qsizetype valueEnd(QStringView text, TextRange value)
{
    qsizetype end = value.end;
    const QStringView rest = text.mid(value.start, value.length());
    const ScalarStyle style = styleOf(rest);
    if (style == ScalarStyle::SingleQuoted || style == ScalarStyle::DoubleQuoted) {
        const qsizetype close = rest.indexOf(rest.front(), 1);
        const qsizetype after = close < 0 ? -1 : rest.indexOf(QLatin1String(" #"), close);
        if (after >= 0)
            end = value.start + after;
    } else {
        const qsizetype comment = rest.indexOf(QLatin1String(" #"));
        if (comment >= 0)
            end = value.start + comment;
    }
    while (end > value.start && text.at(end - 1).isSpace())
        --end;
    return end;
}

QString unquotedKey(QStringView key)
{
    const bool quoted = key.size() > 1 && key.front() == key.back()
        && (key.front() == QLatin1Char('"') || key.front() == QLatin1Char('\''));
    return (quoted ? key.mid(1, key.size() - 2) : key).toString();
}

FrontMatterEntry entryAt(QStringView text, TextRange line, qsizetype colon)
{
    FrontMatterEntry entry;
    qsizetype keyStop = line.start + colon;
    while (keyStop > line.start && isBlank(text.at(keyStop - 1)))
        --keyStop;
    entry.keyRange = {line.start, keyStop};
    entry.key = unquotedKey(text.mid(line.start, keyStop - line.start));
    qsizetype valueStart = line.start + colon + 1;
    while (valueStart < line.end && isBlank(text.at(valueStart)))
        ++valueStart;
    entry.valueRange = {valueStart, valueEnd(text, {valueStart, line.end})};
    entry.style = styleOf(text.mid(valueStart, entry.valueRange.length()));
    return entry;
}

} // namespace

QList<FrontMatterEntry> scanEntries(QStringView text, TextRange yaml)
{
    QList<FrontMatterEntry> entries;
    for (qsizetype start = yaml.start; start < yaml.end;) {
        const qsizetype end = std::min(lineEndOf(text, start), yaml.end);
        const qsizetype colon = keyEnd(text.mid(start, end - start));
        if (colon > 0)
            entries += entryAt(text, {start, end}, colon);
        start = end + 1;
    }
    return entries;
}

} // namespace galley
