// SPDX-License-Identifier: MIT
#include "editor/post/edit/frontmatterguard.h"

#include "editor/post/base/joinedtext.h"
#include "editor/post/base/textlines.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace galley {

namespace {

struct FrontMatterGuardTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::FrontMatter)
};

using Edits = QList<TextEdit>;

// Every other key keeps its value and its place, and the body begins where it did.
bool achieves(QStringView text, const FrontMatter& before, const Edits& edits, const Intent& intent)
{
    qsizetype growth = 0;
    for (const TextEdit& edit : edits)
        growth += edit.replacement.size() - edit.range.length();
    const FrontMatter after = readFrontMatter(applied(edits, text.toString()));
    if (!after.present || after.broken
        || (before.present && after.bodyStart != before.bodyStart + growth))
        return false;
    const FrontMatterEntry* changed = after.find(intent.key);
    const YamlValue& value = changed ? changed->value : after.values[intent.key];
    if (intent.value ? !(changed && same(value, *intent.value)) : changed != nullptr)
        return false;
    const auto others = [&intent](const FrontMatter& frontMatter) {
        QList<const FrontMatterEntry*> entries;
        for (const FrontMatterEntry& entry : frontMatter.entries) {
            if (entry.key != intent.key)
                entries += &entry;
        }
        return entries;
    };
    const QList<const FrontMatterEntry*> oldOthers = others(before);
    const QList<const FrontMatterEntry*> newOthers = others(after);
    return std::equal(oldOthers.cbegin(), oldOthers.cend(), newOthers.cbegin(), newOthers.cend(),
        [](const FrontMatterEntry* a, const FrontMatterEntry* b) {
            return a->key == b->key && same(a->value, b->value);
        });
}

} // namespace

tl::unexpected<Error> refusal(int line, const QString& whatHappened, const QString& whatToDo)
{
    return tl::make_unexpected(Error{ErrorKind::Input, {}, line, whatHappened,
        FrontMatterGuardTexts::tr("Nothing was changed."), whatToDo});
}

Result<FrontMatter> readEditable(QStringView text)
{
    FrontMatter frontMatter = readFrontMatter(text);
    if (frontMatter.broken || (!frontMatter.present && !frontMatter.problems.isEmpty())) {
        const Diagnostic& problem = frontMatter.problems.first();
        return refusal(problem.line, problem.message,
            FrontMatterGuardTexts::tr("Fix the front matter first."));
    }
    return frontMatter;
}

Result<void> requireSingle(const FrontMatter& frontMatter, const QString& key)
{
    QStringList lines;
    int line = 0;
    for (const FrontMatterEntry& entry : frontMatter.entries) {
        if (entry.key != key)
            continue;
        lines += QString::number(entry.line);
        line = entry.line;
    }
    if (lines.size() < 2)
        return {};
    return refusal(line,
        FrontMatterGuardTexts::tr("`%1` appears in the front matter more than once (lines %2).")
            .arg(key, joinedList(lines)),
        FrontMatterGuardTexts::tr("Remove all but one of them."));
}

bool same(const YamlValue& a, const YamlValue& b)
{
    const auto* number = std::get_if<double>(&a.variant());
    const auto* list = std::get_if<YamlValue::List>(&a.variant());
    const auto* map = std::get_if<YamlValue::Map>(&a.variant());
    if (a.variant().index() != b.variant().index())
        return false;
    if (number && std::isnan(*number))
        return std::isnan(std::get<double>(b.variant()));
    if (list) {
        const auto& other = std::get<YamlValue::List>(b.variant());
        return std::equal(list->cbegin(), list->cend(), other.cbegin(), other.cend(), same);
    }
    if (map) {
        const auto& other = std::get<YamlValue::Map>(b.variant());
        return std::equal(map->cbegin(), map->cend(), other.cbegin(), other.cend(),
            [](const auto& x, const auto& y) {
                return x.first == y.first && same(x.second, y.second);
            });
    }
    return a == b;
}

Result<Edits> firstThatAchieves(QStringView text, const FrontMatter& before,
    const QList<Edits>& candidates, const Intent& intent)
{
    for (const Edits& candidate : candidates) {
        Edits edits;
        for (const TextEdit& edit : candidate) {
            if (!edit.range.isEmpty() || !edit.replacement.isEmpty())
                edits += edit;
        }
        if (achieves(text, before, edits, intent))
            return edits;
    }
    const FrontMatterEntry* entry = before.find(intent.key);
    return refusal(entry ? entry->line : 0,
        FrontMatterGuardTexts::tr(
            "`%1` cannot be changed here because other keys depend on how it is written.")
            .arg(intent.key),
        FrontMatterGuardTexts::tr("Change it in the text of the front matter."));
}

TextRange ownLines(QStringView text, const FrontMatterEntry& entry)
{
    qsizetype end = nextLineOf(text, std::max(entry.keyRange.end, entry.valueRange.end));
    const bool isBlock = entry.style == ScalarStyle::Literal || entry.style == ScalarStyle::Folded;
    // Blank lines that a `|+` keeps are part of the value.
    const bool keeps = isBlock && std::holds_alternative<QString>(entry.value.variant())
        && std::get<QString>(entry.value.variant()).endsWith(QLatin1String("\n\n"));
    while (keeps && end < entry.lines.end
        && text.mid(end, nextLineOf(text, end) - end).trimmed().isEmpty())
        end = nextLineOf(text, end);
    return {entry.lines.start, end};
}

} // namespace galley
