#include "editor/post/frontmatteredit.h"

#include "editor/post/editcheck.h"
#include "editor/post/valueedit.h"
#include "editor/post/yamlscalar.h"

#include <QStringList>

namespace galley {

namespace {

using Edits = QList<TextEdit>;

// Keys in the order in which posts have them; others come last.
const QStringList& usualOrder()
{
    static const QStringList order = {QStringLiteral("published"), QStringLiteral("title"),
        QStringLiteral("author"), QStringLiteral("layout"), QStringLiteral("group"),
        QStringLiteral("cover"), QStringLiteral("oneline_description"),
        QStringLiteral("last_updated")};
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
    if (std::holds_alternative<qint64>(variant) || std::holds_alternative<double>(variant))
        return Family::Number;
    if (std::holds_alternative<QDate>(variant) || std::holds_alternative<QDateTime>(variant))
        return Family::Time;
    return Family::None;
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

Result<Edits> setText(QStringView text, const QString& key, const QString& typed)
{
    const FrontMatter frontMatter = readFrontMatter(text);
    const FrontMatterEntry* entry = frontMatter.find(key);
    const bool isOpen = !entry || entry->value.isNull();
    if (entry && isOpen && typed.isEmpty())
        return setValue(text, key, YamlValue());
    if (entry) {
        if (const std::optional<YamlValue> collection = typedCollection(typed, entry->value))
            return setValue(text, key, *collection);
    }
    const std::optional<YamlValue> resolved = resolvePlainScalar(typed);
    const Family family = resolved ? familyOf(*resolved) : Family::None;
    if (family == Family::None || !(isOpen || familyOf(entry->value) == family))
        return setValue(text, key, typed);
    // Numbers and times stay as they were typed; a boolean takes on the post's spelling, `True`.
    const bool asTyped = isOpen || family != Family::Boolean;
    return change(text, key, {*resolved, asTyped ? typed : QString()});
}

} // namespace galley
