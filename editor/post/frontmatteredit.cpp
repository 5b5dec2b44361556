#include "editor/post/frontmatteredit.h"

#include "editor/post/frontmatterblock.h"
#include "editor/post/valueedit.h"
#include "editor/post/yamlscalar.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace galley {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(galley::FrontMatter)
};

using Edits = QList<TextEdit>;

// Keys in the order in which posts have them; others come last.
const QStringList& usualOrder()
{
    static const QStringList order = {QStringLiteral("published"), QStringLiteral("title"), QStringLiteral("author"),
        QStringLiteral("layout"), QStringLiteral("group"), QStringLiteral("cover"),
        QStringLiteral("oneline_description"), QStringLiteral("last_updated")};
    return order;
}

tl::unexpected<Error> refusal(int line, const QString& whatHappened, const QString& whatToDo)
{
    return tl::make_unexpected(Error{ErrorKind::Input, {}, line, whatHappened, Texts::tr("Nothing was changed."), whatToDo});
}

// The block, if it can be edited.
Result<FrontMatter> readEditable(QStringView text)
{
    FrontMatter frontMatter = readFrontMatter(text);
    if (frontMatter.broken || (!frontMatter.present && !frontMatter.problems.isEmpty())) {
        const Diagnostic& problem = frontMatter.problems.first();
        return refusal(problem.line, problem.message, Texts::tr("Mend the block first."));
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
    return refusal(line, Texts::tr("`%1` stands in the block more than once (lines %2).").arg(key, lines.join(QStringLiteral(", "))),
        Texts::tr("Remove all but one of them."));
}

// What the block's values are to be after an edit.
struct Intent {
    QString key;
    std::optional<YamlValue> value; // nothing: the key is to be gone
};

// Equal, and not-a-number the same as itself.
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
            [](const auto& x, const auto& y) { return x.first == y.first && same(x.second, y.second); });
    }
    return a == b;
}

// A value and, where somebody typed it, how.
struct Spelled {
    YamlValue value;
    QString spelling; // empty: as the post spells such values
};

// Every other key keeps its value and its place, and the body begins where it did.
bool achieves(QStringView text, const FrontMatter& before, const Edits& edits, const Intent& intent)
{
    qsizetype growth = 0;
    for (const TextEdit& edit : edits)
        growth += edit.replacement.size() - edit.range.length();
    const FrontMatter after = readFrontMatter(applied(edits, text.toString()));
    if (!after.present || after.broken || (before.present && after.bodyStart != before.bodyStart + growth))
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
        [](const FrontMatterEntry* a, const FrontMatterEntry* b) { return a->key == b->key && same(a->value, b->value); });
}

Result<Edits> firstThatAchieves(QStringView text, const FrontMatter& before, const QList<Edits>& candidates, const Intent& intent)
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
    return refusal(entry ? entry->line : 0, Texts::tr("`%1` cannot be changed here, since other keys depend on how it is written.").arg(intent.key),
        Texts::tr("Change it in the text of the block."));
}

qsizetype lineAfter(QStringView text, qsizetype position)
{
    const qsizetype end = text.indexOf(QLatin1Char('\n'), position);
    return end < 0 ? text.size() : end + 1;
}

// The lines that are the entry's own: without the comments and blank lines that follow it.
TextRange ownLines(QStringView text, const FrontMatterEntry& entry)
{
    qsizetype end = lineAfter(text, std::max(entry.keyRange.end, entry.valueRange.end));
    const bool isBlock = entry.style == ScalarStyle::Literal || entry.style == ScalarStyle::Folded;
    // Blank lines that a `|+` keeps are part of the value.
    const bool keeps = isBlock && std::holds_alternative<QString>(entry.value.variant())
        && std::get<QString>(entry.value.variant()).endsWith(QLatin1String("\n\n"));
    while (keeps && end < entry.lines.end && text.mid(end, lineAfter(text, end) - end).trimmed().isEmpty())
        end = lineAfter(text, end);
    return {entry.lines.start, end};
}

// The lines and the comment lines directly above them, which speak of them.
TextRange withCommentsAbove(QStringView text, const FrontMatter& frontMatter, TextRange lines)
{
    while (lines.start > frontMatter.yaml.start) {
        const qsizetype above = text.lastIndexOf(QLatin1Char('\n'), lines.start - 2) + 1;
        if (!text.mid(above, lines.start - above).trimmed().startsWith(QLatin1Char('#')))
            break;
        lines.start = above;
    }
    return lines;
}

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
    return frontMatter.entries.isEmpty() ? frontMatter.yaml.end : ownLines(text, frontMatter.entries.last()).end;
}

QString indentOf(QStringView text, const FrontMatter& frontMatter)
{
    if (frontMatter.entries.isEmpty())
        return {};
    const FrontMatterEntry& first = frontMatter.entries.first();
    const QStringView lead = text.mid(first.lines.start, first.keyRange.start - first.lines.start);
    return lead.trimmed().isEmpty() ? lead.toString() : QString();
}

QList<Edits> insertionsIntoFlow(const FrontMatter& frontMatter, const QString& key, const YamlValue& value, const YamlSpelling& spelling)
{
    if (frontMatter.entries.isEmpty())
        return {};
    const FrontMatterEntry& last = frontMatter.entries.last();
    const qsizetype at = std::max(last.keyRange.end, last.valueRange.end);
    QList<Edits> candidates;
    for (const QString& text : newValueCandidates(value, spelling, YamlPlace::Flow))
        candidates += Edits{{{at, at}, QStringLiteral(", ") + keyText(key, YamlPlace::Flow) + QLatin1Char(':') + text}};
    return candidates;
}

QList<Edits> insertions(QStringView text, const FrontMatter& frontMatter, const QString& key, const Spelled& value)
{
    const YamlSpelling spelling = spellingOf(text, frontMatter, nullptr);
    if (frontMatter.isFlow)
        return insertionsIntoFlow(frontMatter, key, value.value, spelling);
    QStringList tails = newValueCandidates(value.value, spelling, YamlPlace::Block);
    if (!value.spelling.isEmpty())
        tails.prepend(QLatin1Char(' ') + value.spelling);
    QList<Edits> candidates;
    for (const QString& tail : tails) {
        const QString line = indentOf(text, frontMatter) + keyText(key, YamlPlace::Block) + QLatin1Char(':') + tail + QLatin1Char('\n');
        if (!frontMatter.present) {
            candidates += Edits{{{0, 0}, QStringLiteral("---\n") + line + QStringLiteral("---\n") + (text.isEmpty() ? QString() : QStringLiteral("\n"))}};
            continue;
        }
        const qsizetype at = placeFor(text, frontMatter, key);
        candidates += Edits{{{at, at}, line}};
        candidates += Edits{{{frontMatter.yaml.end, frontMatter.yaml.end}, line}};
    }
    return candidates;
}

Edits removal(QStringView text, const FrontMatter& frontMatter, const FrontMatterEntry& entry)
{
    if (!frontMatter.isFlow)
        return {{ownLines(text, entry), {}}};
    const qsizetype index = &entry - frontMatter.entries.constData();
    const qsizetype end = std::max(entry.keyRange.end, entry.valueRange.end);
    if (index + 1 < frontMatter.entries.size())
        return {{{entry.keyRange.start, frontMatter.entries.at(index + 1).keyRange.start}, {}}};
    if (index == 0)
        return {{{entry.keyRange.start, end}, {}}};
    const FrontMatterEntry& previous = frontMatter.entries.at(index - 1);
    return {{{std::max(previous.keyRange.end, previous.valueRange.end), end}, {}}};
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
        return firstThatAchieves(text, *frontMatter, insertions(text, *frontMatter, key, wanted), intent);
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

Result<Edits> removeKey(QStringView text, const QString& key)
{
    const Result<FrontMatter> frontMatter = readEditable(text);
    if (!frontMatter)
        return tl::make_unexpected(frontMatter.error());
    if (const Result<void> single = requireSingle(*frontMatter, key); !single)
        return tl::make_unexpected(single.error());
    const FrontMatterEntry* entry = frontMatter->find(key);
    if (!entry)
        return Edits();
    return firstThatAchieves(text, *frontMatter, {removal(text, *frontMatter, *entry)}, {key, std::nullopt});
}

Result<Edits> renameKey(QStringView text, const QString& key, const QString& newKey)
{
    const Result<FrontMatter> frontMatter = readEditable(text);
    if (!frontMatter)
        return tl::make_unexpected(frontMatter.error());
    const FrontMatterEntry* entry = frontMatter->find(key);
    if (!entry)
        return refusal(0, Texts::tr("There is no `%1` in the block.").arg(key), {});
    if (key == newKey)
        return Edits();
    if (const FrontMatterEntry* other = frontMatter->find(newKey))
        return refusal(other->line, Texts::tr("`%1` is in the block already.").arg(newKey), Texts::tr("Remove one of them."));
    if (const Result<void> single = requireSingle(*frontMatter, key); !single)
        return tl::make_unexpected(single.error());
    const YamlPlace place = frontMatter->isFlow ? YamlPlace::Flow : YamlPlace::Block;
    const Edits edits = {{entry->keyRange, keyText(newKey, place)}};
    const FrontMatter after = readFrontMatter(applied(edits, text.toString()));
    const FrontMatterEntry* renamed = after.find(newKey);
    const bool good = !after.broken && renamed && same(renamed->value, entry->value)
        && after.entries.size() == frontMatter->entries.size() && !after.find(key);
    if (!good)
        return refusal(entry->line, Texts::tr("`%1` cannot be renamed here.").arg(key), Texts::tr("Change it in the text of the block."));
    return edits;
}

Result<Edits> moveKey(QStringView text, const QString& key, const QString& beforeKey)
{
    const Result<FrontMatter> frontMatter = readEditable(text);
    if (!frontMatter)
        return tl::make_unexpected(frontMatter.error());
    for (const QString& name : {key, beforeKey}) {
        if (!name.isEmpty() && !frontMatter->find(name))
            return refusal(0, Texts::tr("There is no `%1` in the block.").arg(name), {});
        if (const Result<void> single = requireSingle(*frontMatter, name); !single)
            return tl::make_unexpected(single.error());
    }
    if (key == beforeKey)
        return Edits();
    const FrontMatterEntry& entry = *frontMatter->find(key);
    if (frontMatter->isFlow)
        return refusal(entry.line, Texts::tr("The keys of a block in braces cannot be moved."), Texts::tr("Change it in the text of the block."));
    const TextRange lines = withCommentsAbove(text, *frontMatter, ownLines(text, entry));
    const qsizetype target = beforeKey.isEmpty()
        ? ownLines(text, frontMatter->entries.last()).end
        : withCommentsAbove(text, *frontMatter, ownLines(text, *frontMatter->find(beforeKey))).start;
    if (target >= lines.start && target <= lines.end)
        return Edits();
    const TextEdit removal{lines, {}};
    const TextEdit insertion{{target, target}, text.mid(lines.start, lines.length()).toString()};
    const Edits edits = target < lines.start ? Edits{insertion, removal} : Edits{removal, insertion};
    const FrontMatter after = readFrontMatter(applied(edits, text.toString()));
    const bool keepsAll = !after.broken && after.bodyStart == frontMatter->bodyStart && after.entries.size() == frontMatter->entries.size()
        && std::all_of(frontMatter->entries.cbegin(), frontMatter->entries.cend(), [&after](const FrontMatterEntry& old) {
               const FrontMatterEntry* moved = after.find(old.key);
               return moved && same(moved->value, old.value);
           });
    if (!keepsAll)
        return refusal(entry.line, Texts::tr("`%1` cannot be moved there.").arg(key), Texts::tr("Change it in the text of the block."));
    return edits;
}

} // namespace galley
