// SPDX-License-Identifier: MIT
#include "editor/post/edit/frontmatteredit.h"

#include "editor/post/edit/frontmatterguard.h"
#include "editor/post/edit/valueedit.h"
#include "editor/post/frontmatter/fieldroles.h"
#include "editor/post/yaml/yamlreader.h"
#include "editor/post/yaml/yamlscalar.h"

#include <QRegularExpression>
#include <QStringList>

namespace galley {

namespace {

using Edits = QList<TextEdit>;

// Keys in the order in which posts have them; others come last.
const QStringList& usualOrder()
{
    static const QStringList order = QStringList{QStringLiteral("published")}
        + usualKeys(FieldRole::Title) + usualKeys(FieldRole::Author)
        + QStringList{QStringLiteral("layout"), QStringLiteral("group")}
        + usualKeys(FieldRole::Picture) + usualKeys(FieldRole::Summary)
        + usualKeys(FieldRole::Date);
    return order;
}

// A value and, where somebody typed it, how.
struct Spelled {
    YamlValue value;
    QString spelling; // empty: as the post spells such values
};

// Where a new key's line belongs: after the nearest of the keys that usually come before it, else
// before the nearest of those that come after, else last.
qsizetype placeFor(QStringView text, const FrontMatter& frontMatter, const QString& key)
{
    const qsizetype rank = usualOrder().indexOf(key);
    for (qsizetype i = rank - 1; i >= 0; --i) {
        if (const FrontMatterEntry* before = frontMatter.find(usualOrder().at(i)))
            return ownLines(text, *before).end;
    }
    for (qsizetype i = rank + 1; rank >= 0 && i < usualOrder().size(); ++i) {
        if (const FrontMatterEntry* after = frontMatter.find(usualOrder().at(i)))
            return after->lines.start;
    }
    return frontMatter.entries.isEmpty() ? frontMatter.yaml.end
                                         : ownLines(text, frontMatter.entries.last()).end;
}

QString indentOf(QStringView text, const FrontMatter& frontMatter)
{
    if (frontMatter.entries.isEmpty())
        return {};
    const FrontMatterEntry& first = frontMatter.entries.first();
    const QStringView lead = text.mid(first.lines.start, first.keyRange.start - first.lines.start);
    return lead.trimmed().isEmpty() ? lead.toString() : QString();
}

QList<Edits> insertionsIntoFlow(const FrontMatter& frontMatter, const QString& key,
    const YamlValue& value, const YamlSpelling& spelling)
{
    if (frontMatter.entries.isEmpty())
        return {};
    const FrontMatterEntry& last = frontMatter.entries.last();
    const qsizetype at = std::max(last.keyRange.end, last.valueRange.end);
    QList<Edits> candidates;
    for (const QString& text : newValueCandidates(value, spelling, YamlPlace::Flow))
        candidates += Edits{{{at, at},
            QStringLiteral(", ") + keyText(key, YamlPlace::Flow) + QLatin1Char(':') + text}};
    return candidates;
}

QList<Edits> insertions(
    QStringView text, const FrontMatter& frontMatter, const QString& key, const Spelled& value)
{
    const YamlSpelling spelling = spellingOf(text, frontMatter, nullptr);
    if (frontMatter.isFlow)
        return insertionsIntoFlow(frontMatter, key, value.value, spelling);
    QStringList tails = newValueCandidates(value.value, spelling, YamlPlace::Block);
    if (!value.spelling.isEmpty())
        tails.prepend(QLatin1Char(' ') + value.spelling);
    QList<Edits> candidates;
    for (const QString& tail : tails) {
        const QString line = indentOf(text, frontMatter) + keyText(key, YamlPlace::Block)
            + QLatin1Char(':') + tail + QLatin1Char('\n');
        if (!frontMatter.present) {
            candidates += Edits{{{0, 0},
                QStringLiteral("---\n") + line + QStringLiteral("---\n")
                    + (text.isEmpty() ? QString() : QStringLiteral("\n"))}};
            continue;
        }
        const qsizetype at = placeFor(text, frontMatter, key);
        candidates += Edits{{{at, at}, line}};
        candidates += Edits{{{frontMatter.yaml.end, frontMatter.yaml.end}, line}};
    }
    return candidates;
}

enum class Family { None, Boolean, Number, Time };

Family familyOf(const YamlValue& value)
{
    const auto& variant = value.variant();
    if (std::holds_alternative<bool>(variant))
        return Family::Boolean;
    if (value.isNumber())
        return Family::Number;
    if (std::holds_alternative<QDate>(variant) || std::holds_alternative<QDateTime>(variant))
        return Family::Time;
    return Family::None;
}

// Spellings that people mean as what YAML takes them for; `yes` may be a word, `12:30` a time of
// day (YAML reads 45000), `010` a number of a room (YAML reads 8).
bool isUsualSpelling(Family family, const QString& typed)
{
    static const QRegularExpression boolean(
        QStringLiteral("\\A(true|false)\\z"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression number(QStringLiteral(R"(\A[-+]?(0|[1-9]\d*)(\.\d+)?\z)"));
    switch (family) {
    case Family::Boolean:
        return boolean.match(typed).hasMatch();
    case Family::Number:
        return number.match(typed).hasMatch();
    case Family::Time:
        return true;
    case Family::None:
        break;
    }
    return false;
}

// A collection typed in brackets, for a key that has one of the kind.
std::optional<YamlValue> typedCollection(const QString& typed, const YamlValue& current)
{
    if (!current.isList() && !current.isMap())
        return std::nullopt;
    const YamlDocument document = readYamlDocument(typed);
    const bool sameKind = current.isList() ? document.root.isList() : document.root.isMap();
    return !document.problem && sameKind ? std::optional(document.root) : std::nullopt;
}

Result<Edits> change(QStringView text, const QString& key, const Spelled& wanted)
{
    const Result<FrontMatter> frontMatter = readEditable(text);
    if (!frontMatter)
        return tl::make_unexpected(frontMatter.error());
    if (const Result<void> single = requireSingle(*frontMatter, key); !single)
        return tl::make_unexpected(single.error());
    const Intent intent{key, wanted.value};
    const FrontMatterEntry* entry = frontMatter->find(key);
    if (!entry)
        return firstThatAchieves(
            text, *frontMatter, insertions(text, *frontMatter, key, wanted), intent);
    if (same(entry->value, wanted.value))
        return Edits();
    QList<Edits> candidates = valueEditCandidates(text, *frontMatter, *entry, wanted.value);
    if (!wanted.spelling.isEmpty())
        candidates.prepend(replacedBy(text, *entry, wanted.spelling));
    return firstThatAchieves(text, *frontMatter, candidates, intent);
}

} // namespace

Result<Edits> setValue(QStringView text, const QString& key, const YamlValue& value)
{
    return change(text, key, {value, {}});
}

Result<Edits> setText(QStringView text, const QString& key, const QString& typed, HeldValue held)
{
    if (typed.isEmpty() && isOtherWhenEmpty(key))
        return removeKey(text, key);
    const FrontMatter frontMatter = readFrontMatter(text);
    const FrontMatterEntry* entry = frontMatter.find(key);
    const bool isOpen = !entry || entry->value.isNull();
    if (entry && isOpen && typed.isEmpty())
        return setValue(text, key, YamlValue());
    if (entry) {
        if (const std::optional<YamlValue> collection = typedCollection(typed, entry->value))
            return setValue(text, key, *collection);
    }
    const HeldValue known = heldByJekyll(key);
    const HeldValue meant = known == HeldValue::Anything ? held : known;
    if (meant == HeldValue::Text)
        return setValue(text, key, typed);
    const std::optional<YamlValue> resolved = resolvePlainScalar(typed);
    const Family family = resolved ? familyOf(*resolved) : Family::None;
    const bool isSwitched = meant == HeldValue::Switch && family == Family::Boolean;
    const bool fits =
        isOpen ? isSwitched || isUsualSpelling(family, typed) : familyOf(entry->value) == family;
    if (family == Family::None || !fits)
        return setValue(text, key, typed);
    // Numbers and times stay as they were typed; a boolean takes on the post's spelling, `True`.
    const bool asTyped = isOpen || family != Family::Boolean;
    return change(text, key, {*resolved, asTyped ? typed : QString()});
}

} // namespace galley
