// SPDX-License-Identifier: MIT
#include "editor/post/edit/valueedit.h"

#include "editor/post/base/textlines.h"
#include "editor/post/edit/listedit.h"
#include "editor/post/edit/scalarpatch.h"

#include <QStringList>

namespace galley {

namespace {

constexpr int usualIndent = 2;
constexpr int usualWidth = 80;
constexpr qsizetype longestFlowList = 80;

QString rawValue(QStringView text, const FrontMatterEntry& entry)
{
    return text.mid(entry.valueRange.start, entry.valueRange.length()).toString();
}

// The value's range without an anchor (`&name`) and a tag (`!name`) before it.
TextRange contentRange(QStringView text, const FrontMatterEntry& entry)
{
    TextRange range = entry.valueRange;
    while (range.start < range.end
        && (text.at(range.start) == QLatin1Char('&') || text.at(range.start) == QLatin1Char('!'))) {
        while (range.start < range.end && !text.at(range.start).isSpace())
            ++range.start;
        while (range.start < range.end && text.at(range.start).isSpace())
            ++range.start;
    }
    return range;
}

bool isAlias(QStringView text, const FrontMatterEntry& entry)
{
    return entry.style == ScalarStyle::Plain && !entry.valueRange.isEmpty()
        && text.at(entry.valueRange.start) == QLatin1Char('*');
}

// The indentation of a block scalar's first line that has any text.
int blockIndent(const QString& raw)
{
    const QStringList lines = raw.split(QLatin1Char('\n'));
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QString& line = lines.at(i);
        qsizetype indent = 0;
        while (indent < line.size() && line.at(indent) == QLatin1Char(' '))
            ++indent;
        if (indent < line.size())
            return static_cast<int>(std::clamp<qsizetype>(indent, 1, 9));
    }
    return usualIndent;
}

int longestLine(const QString& raw)
{
    qsizetype longest = 0;
    const QStringList lines = raw.split(QLatin1Char('\n'));
    for (const QString& line : lines)
        longest = std::max(longest, line.size());
    return lines.size() > 2 ? static_cast<int>(std::min<qsizetype>(longest, 1000)) : usualWidth;
}

// The string as it can stand after `key: `, in the order to be tried.
QStringList stringTexts(const QString& value, const FrontMatterEntry& entry, const QString& raw,
    YamlPlace place, const YamlSpelling& spelling)
{
    QStringList texts;
    const auto add = [&texts](const std::optional<QString>& candidate) {
        if (candidate)
            texts += *candidate;
    };
    const bool manyLines = value.trimmed().contains(QLatin1Char('\n')) && place == YamlPlace::Block;
    switch (entry.style) {
    case ScalarStyle::Literal:
        add(literalText(value, blockIndent(raw)));
        break;
    case ScalarStyle::Folded:
        add(foldedText(value, blockIndent(raw), longestLine(raw)));
        add(literalText(value, blockIndent(raw)));
        break;
    case ScalarStyle::SingleQuoted:
    case ScalarStyle::DoubleQuoted:
        add(quotedAs(entry.style, value, place));
        break;
    case ScalarStyle::Plain:
    case ScalarStyle::Empty:
    case ScalarStyle::Collection:
        if (manyLines)
            add(literalText(value, usualIndent));
        add(quotedAs(ScalarStyle::Plain, value, place));
        add(inQuotes(spelling.quotes, value, place));
        break;
    }
    add(quotedNear(ScalarStyle::DoubleQuoted, value, place));
    return texts;
}

// The edits that put one text, which may have further lines, in the place of the value.
QList<TextEdit> replaceValue(
    QStringView text, const FrontMatterEntry& entry, TextRange range, const QString& replacement)
{
    const bool fromBlock = entry.style == ScalarStyle::Collection && !entry.flow;
    if (fromBlock) {
        // The text goes to the key's line; the collection's lines go. A comment beside the key
        // stays.
        const qsizetype colon = afterColon(text, entry);
        const qsizetype firstLine = text.lastIndexOf(QLatin1Char('\n'), range.start - 1);
        if (firstLine < colon)
            return {{{colon, range.end}, QLatin1Char(' ') + replacement}};
        return {
            {{colon, colon}, replacement.isEmpty() ? QString() : QLatin1Char(' ') + replacement},
            {{firstLine, range.end}, {}}};
    }
    if (!range.isEmpty())
        return {trimmed(text, {range, replacement})};
    // `key:` with nothing after it, perhaps blanks or a comment.
    qsizetype at = range.start;
    QString inserted = replacement;
    if (at < text.size() && isBlank(text.at(at)))
        ++at;
    else if (at == 0 || !isBlank(text.at(at - 1)))
        inserted.prepend(QLatin1Char(' '));
    if (at < text.size() && text.at(at) == QLatin1Char('#'))
        inserted += QLatin1Char(' ');
    return {{{at, at}, inserted}};
}

int indentOfBlock(QStringView text, const FrontMatterEntry& entry)
{
    const bool isBlock =
        entry.style == ScalarStyle::Collection && !entry.flow && entry.valueRange.start > 0;
    if (!isBlock)
        return usualIndent;
    return static_cast<int>(entry.valueRange.start - lineStartOf(text, entry.valueRange.start));
}

bool prefersFlow(const FrontMatterEntry& entry, const YamlValue& value, const QString& flow)
{
    if (entry.style == ScalarStyle::Collection)
        return entry.flow;
    return value.isList() && flow.size() <= longestFlowList;
}

QList<QList<TextEdit>> collectionCandidates(QStringView text, const FrontMatter& frontMatter,
    const FrontMatterEntry& entry, const YamlValue& value, const YamlSpelling& spelling)
{
    QList<QList<TextEdit>> candidates = listEditCandidates(text, entry, value, spelling);
    const QString flow = flowText(value, spelling);
    const QList<TextEdit> asFlow = replaceValue(text, entry, contentRange(text, entry), flow);
    const bool isEmpty = flow == QLatin1String("[]") || flow == QLatin1String("{}");
    if (frontMatter.isFlow || isEmpty) {
        candidates += asFlow;
        return candidates;
    }
    const int indent = indentOfBlock(text, entry);
    const QList<TextEdit> asBlock =
        replacedByBlock(text, entry, blockText(value, spelling, indent), indent);
    if (prefersFlow(entry, value, flow))
        candidates += {asFlow, asBlock};
    else
        candidates += {asBlock, asFlow};
    return candidates;
}

} // namespace

QList<TextEdit> replacedBy(
    QStringView text, const FrontMatterEntry& entry, const QString& replacement)
{
    return replaceValue(text, entry, contentRange(text, entry), replacement);
}

// A block collection begins on the line after its key.
QList<TextEdit> replacedByBlock(
    QStringView text, const FrontMatterEntry& entry, const QString& block, int indent)
{
    const bool fromBlock = entry.style == ScalarStyle::Collection && !entry.flow;
    if (fromBlock)
        return {trimmed(text, {entry.valueRange, block})};
    const qsizetype colon = afterColon(text, entry);
    const QString lines = QLatin1Char('\n') + QString(indent, QLatin1Char(' ')) + block;
    // A comment after an old value on the key's line stays there.
    const qsizetype end = lineEndOf(text, std::max(colon, entry.valueRange.end));
    if (entry.valueRange.isEmpty())
        return {{{end, end}, lines}};
    const QStringView after = text.mid(entry.valueRange.end, end - entry.valueRange.end);
    if (after.trimmed().isEmpty())
        return {{{colon, end}, lines}};
    return {{{colon, entry.valueRange.end}, {}}, {{end, end}, lines}};
}

YamlSpelling spellingOf(
    QStringView text, const FrontMatter& frontMatter, const FrontMatterEntry* entry)
{
    YamlSpelling spelling;
    int single = 0;
    int doubled = 0;
    for (const FrontMatterEntry& other : frontMatter.entries) {
        single += other.style == ScalarStyle::SingleQuoted ? 1 : 0;
        doubled += other.style == ScalarStyle::DoubleQuoted ? 1 : 0;
        if (std::holds_alternative<bool>(other.value.variant()) && !isAlias(text, other))
            spelling.boolean = rawValue(text, other);
    }
    spelling.quotes = single > doubled ? ScalarStyle::SingleQuoted : ScalarStyle::DoubleQuoted;
    if (!entry || isAlias(text, *entry))
        return spelling;
    const TextRange content = contentRange(text, *entry);
    const QString raw = text.mid(content.start, content.length()).toString();
    if (std::holds_alternative<bool>(entry->value.variant()))
        spelling.boolean = raw;
    if (std::holds_alternative<QDateTime>(entry->value.variant()))
        spelling.time = raw;
    return spelling;
}

qsizetype afterColon(QStringView text, const FrontMatterEntry& entry)
{
    return text.indexOf(QLatin1Char(':'), entry.keyRange.end) + 1;
}

TextEdit trimmed(QStringView text, TextEdit edit)
{
    const auto sameSurrogate = [](QChar c) { return c.isSurrogate(); };
    QStringView rest = edit.replacement;
    while (!edit.range.isEmpty() && !rest.isEmpty() && text.at(edit.range.start) == rest.front()
        && !sameSurrogate(rest.front())) {
        ++edit.range.start;
        rest = rest.mid(1);
    }
    while (!edit.range.isEmpty() && !rest.isEmpty() && text.at(edit.range.end - 1) == rest.back()
        && !sameSurrogate(rest.back())) {
        --edit.range.end;
        rest.chop(1);
    }
    edit.replacement = rest.toString();
    return edit;
}

QList<QList<TextEdit>> valueEditCandidates(QStringView text, const FrontMatter& frontMatter,
    const FrontMatterEntry& entry, const YamlValue& value)
{
    const YamlSpelling spelling = spellingOf(text, frontMatter, &entry);
    const YamlPlace place = frontMatter.isFlow ? YamlPlace::Flow : YamlPlace::Block;
    QList<QList<TextEdit>> candidates;
    if (value.isCollection())
        return collectionCandidates(text, frontMatter, entry, value, spelling);
    const TextRange content = contentRange(text, entry);
    const bool hasProperties = content != entry.valueRange;
    QStringList texts;
    if (const auto* string = std::get_if<QString>(&value.variant())) {
        const QString raw = text.mid(content.start, content.length()).toString();
        if (entry.value.isString() && !isAlias(text, entry)) {
            if (const std::optional<TextEdit> patch = scalarPatch(
                    text, content, entry.style, std::get<QString>(entry.value.variant()), *string))
                candidates += {*patch};
        }
        texts = stringTexts(*string, entry, raw, place, spelling);
    } else {
        texts = QStringList{scalarText(value, spelling, place)};
    }
    for (const QString& candidate : texts)
        candidates += replaceValue(text, entry, content, candidate);
    for (const QString& candidate : hasProperties ? texts : QStringList())
        candidates += replaceValue(text, entry, entry.valueRange, candidate);
    return candidates;
}

QStringList newValueCandidates(
    const YamlValue& value, const YamlSpelling& spelling, YamlPlace place)
{
    QStringList candidates;
    FrontMatterEntry none;
    none.style = ScalarStyle::Empty;
    if (const auto* string = std::get_if<QString>(&value.variant())) {
        for (const QString& text : stringTexts(*string, none, {}, place, spelling))
            candidates += QLatin1Char(' ') + text;
        return candidates;
    }
    const QString flow =
        value.isCollection() ? flowText(value, spelling) : scalarText(value, spelling, place);
    const bool wide = value.isMap() || flow.size() > longestFlowList;
    if (value.isCollection() && wide && place == YamlPlace::Block)
        candidates += QLatin1Char('\n') + QString(usualIndent, QLatin1Char(' '))
            + blockText(value, spelling, usualIndent);
    candidates += flow.isEmpty() ? flow : QLatin1Char(' ') + flow;
    return candidates;
}

} // namespace galley
