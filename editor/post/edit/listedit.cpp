// SPDX-License-Identifier: MIT
#include "editor/post/edit/listedit.h"

#include "editor/post/base/textlines.h"

#include <QStringList>

namespace galley {

namespace {

// Items [start, start + removed) of the old list become the new list's [start, start + added).
struct Change {
    qsizetype start = 0;
    qsizetype removed = 0;
    qsizetype added = 0;
};

Change changeBetween(const YamlValue::List& before, const YamlValue::List& after)
{
    Change change;
    const qsizetype shorter = std::min(before.size(), after.size());
    while (change.start < shorter && before.at(change.start) == after.at(change.start))
        ++change.start;
    qsizetype tail = 0;
    while (tail < shorter - change.start
        && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    change.removed = before.size() - change.start - tail;
    change.added = after.size() - change.start - tail;
    return change;
}

// The quotes of the item that the new one takes the place of, or of the list's first.
YamlSpelling spellingOfItem(
    QStringView text, const FrontMatterEntry& entry, qsizetype index, YamlSpelling spelling)
{
    const TextRange item = entry.items.at(index);
    const QChar first = item.isEmpty() ? QChar() : text.at(item.start);
    if (first == QLatin1Char('"'))
        spelling.strings = spelling.quotes = ScalarStyle::DoubleQuoted;
    if (first == QLatin1Char('\''))
        spelling.strings = spelling.quotes = ScalarStyle::SingleQuoted;
    return spelling;
}

QStringList writtenItems(QStringView text, const FrontMatterEntry& entry,
    const YamlValue::List& list, const Change& change, const YamlSpelling& spelling)
{
    QStringList items;
    for (qsizetype i = change.start; i < change.start + change.added; ++i) {
        const qsizetype model = i < change.start + change.removed ? i : 0;
        items += flowText(list.at(i), spellingOfItem(text, entry, model, spelling));
    }
    return items;
}

TextEdit flowChange(const FrontMatterEntry& entry, const Change& change, const QStringList& items)
{
    const QString joined = items.join(QStringLiteral(", "));
    const qsizetype count = entry.items.size();
    if (change.removed > 0 && change.added > 0)
        return {{entry.items.at(change.start).start,
                    entry.items.at(change.start + change.removed - 1).end},
            joined};
    if (change.added > 0) {
        if (change.start > 0) {
            const qsizetype at = entry.items.at(change.start - 1).end;
            return {{at, at}, QStringLiteral(", ") + joined};
        }
        const qsizetype at = entry.items.first().start;
        return {{at, at}, joined + QStringLiteral(", ")};
    }
    if (change.start > 0)
        return {{entry.items.at(change.start - 1).end,
                    entry.items.at(change.start + change.removed - 1).end},
            {}};
    if (change.removed < count)
        return {{entry.items.first().start, entry.items.at(change.removed).start}, {}};
    return {{entry.items.first().start, entry.items.last().end}, {}};
}

// Whole lines are taken out and put in, in the form of the first item: its indentation, its dash
// and the blanks after it.
TextEdit blockChange(
    QStringView text, const FrontMatterEntry& entry, const Change& change, const QStringList& items)
{
    const TextRange first = entry.items.first();
    const qsizetype start = lineStartOf(text, first.start);
    const QString lead = text.mid(start, first.start - start).toString();
    if (change.removed == 1 && change.added == 1)
        return {entry.items.at(change.start), items.first()};
    QString lines;
    for (const QString& item : items)
        lines += lead + item + QLatin1Char('\n');
    const auto endOf = [text, &entry](qsizetype index) {
        return nextLineOf(text, std::max(entry.items.at(index).start, entry.items.at(index).end));
    };
    const qsizetype from = change.start == 0 ? start : endOf(change.start - 1);
    const qsizetype to = change.removed == 0 ? from : endOf(change.start + change.removed - 1);
    return {{from, to}, lines};
}

} // namespace

QList<QList<TextEdit>> listEditCandidates(QStringView text, const FrontMatterEntry& entry,
    const YamlValue& value, const YamlSpelling& spelling)
{
    const auto* before = std::get_if<YamlValue::List>(&entry.value.variant());
    const auto* after = std::get_if<YamlValue::List>(&value.variant());
    if (!before || !after || entry.items.isEmpty() || entry.items.size() != before->size())
        return {};
    const Change change = changeBetween(*before, *after);
    const QStringList items = writtenItems(text, entry, *after, change, spelling);
    if (entry.flow)
        return {{flowChange(entry, change, items)}};
    if (after->isEmpty())
        return {};
    return {{blockChange(text, entry, change, items)}};
}

} // namespace galley
