// SPDX-License-Identifier: MIT
#include "editor/post/schema/formschema.h"

#include "editor/post/base/pictureformats.h"
#include "editor/post/schema/dateforms.h"
#include "editor/post/yaml/yamlwriter.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace galley {

namespace {

constexpr int longText = 100; // characters, from which a text gets room for several lines
constexpr qsizetype mostChoices = 12;
constexpr qsizetype mostSuggestions = 50;

// Texts with how often each occurs.
class Tally {
public:
    void add(const QString& text)
    {
        if (!m_counts.contains(text))
            m_order += text;
        ++m_counts[text];
        ++m_total;
    }
    qsizetype distinct() const { return m_order.size(); }
    qsizetype total() const { return m_total; }
    // The most frequent first; among equals, the first seen.
    QStringList byFrequency(qsizetype limit = mostSuggestions) const
    {
        QStringList texts = m_order;
        std::stable_sort(texts.begin(), texts.end(), [this](const QString& a, const QString& b) {
            return m_counts.value(a) > m_counts.value(b);
        });
        return texts.mid(0, limit);
    }
    QString mostFrequent() const { return m_order.isEmpty() ? QString() : byFrequency(1).first(); }

private:
    QHash<QString, qsizetype> m_counts;
    QStringList m_order;
    qsizetype m_total = 0;
};

// All that the posts have under one key.
struct KeyUse {
    QString key;
    double rankSum = 0; // of its place in each block, 0 to 1
    qsizetype posts = 0;
    QHash<int, qsizetype> kinds;
    Tally texts;
    Tally words; // of lists
    Tally dateFormats;
    Tally folders; // of image paths
    Tally booleans;
    QHash<int, qsizetype> styles;
    qsizetype longestText = 0;
    qsizetype textLengths = 0;
};

bool isImagePath(const QString& text)
{
    static const QRegularExpression noPath(QStringLiteral(R"([\s<>])"));
    return hasPictureSuffix(text) && !text.contains(noPath);
}

bool isWordList(const YamlValue& value)
{
    const auto* list = std::get_if<YamlValue::List>(&value.variant());
    return list && std::none_of(list->cbegin(), list->cend(), [](const YamlValue& item) {
        return item.isList() || item.isMap();
    });
}

FieldKind kindOfText(const QString& key, const QString& text)
{
    if (isImagePath(text))
        return FieldKind::Image;
    if (parseWrittenDate(text))
        return FieldKind::Date;
    if (usualRole(key) == FieldRole::Author)
        return FieldKind::Author;
    return text.contains(QLatin1Char('\n')) || text.size() > longText ? FieldKind::MultilineText
                                                                      : FieldKind::Text;
}

FieldKind kindOf(const QString& key, const YamlValue& value)
{
    const auto& variant = value.variant();
    if (std::holds_alternative<bool>(variant))
        return FieldKind::Switch;
    if (value.isNumber())
        return FieldKind::Number;
    if (std::holds_alternative<QDate>(variant))
        return FieldKind::Date;
    if (std::holds_alternative<QDateTime>(variant))
        return FieldKind::DateTime;
    if (isWordList(value))
        return FieldKind::Tags;
    if (value.isList() || value.isMap())
        return FieldKind::Yaml;
    const auto* text = std::get_if<QString>(&variant);
    return text ? kindOfText(key, *text) : FieldKind::Text;
}

void noteText(KeyUse& use, const QString& text)
{
    use.texts.add(text);
    use.longestText = std::max(use.longestText, text.size());
    use.textLengths += text.size();
    if (const std::optional<WrittenDate> date = parseWrittenDate(text))
        use.dateFormats.add(date->format);
    if (isImagePath(text))
        use.folders.add(text.left(std::max<qsizetype>(0, text.lastIndexOf(QLatin1Char('/')))));
}

void noteEntry(KeyUse& use, const FrontMatterEntry& entry)
{
    const auto& variant = entry.value.variant();
    ++use.posts;
    if (entry.value.isNull())
        return;
    ++use.kinds[static_cast<int>(kindOf(entry.key, entry.value))];
    ++use.styles[static_cast<int>(entry.style)];
    if (const auto* text = std::get_if<QString>(&variant))
        noteText(use, *text);
    if (std::holds_alternative<QDate>(variant))
        use.dateFormats.add(QString()); // YAML's own form
    if (std::holds_alternative<bool>(variant))
        use.booleans.add(entry.written);
    if (const auto* list = std::get_if<YamlValue::List>(&variant)) {
        for (const YamlValue& item : *list)
            use.words.add(item.toDisplayString());
    }
}

int mostFrequent(const QHash<int, qsizetype>& counts, int otherwise)
{
    int best = otherwise;
    qsizetype most = 0;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        const bool better = *count > most || (*count == most && count.key() < best);
        if (better) {
            best = count.key();
            most = *count;
        }
    }
    return best;
}

// A text is chosen from a list when the posts repeat a few values.
bool isChoice(const KeyUse& use)
{
    return use.texts.total() >= 4 && use.texts.distinct() <= mostChoices
        && use.texts.distinct() * 3 <= use.texts.total();
}

FormField fieldOf(const KeyUse& use, qsizetype posts)
{
    FormField field;
    field.key = use.key;
    field.kind = static_cast<FieldKind>(mostFrequent(use.kinds, static_cast<int>(FieldKind::Text)));
    field.quotes =
        static_cast<ScalarStyle>(mostFrequent(use.styles, static_cast<int>(ScalarStyle::Plain)));
    field.required = posts >= 3 && use.posts * 10 >= posts * 9;
    const bool isText = field.kind == FieldKind::Text || field.kind == FieldKind::MultilineText;
    if (isText && isChoice(use))
        field.kind = FieldKind::Choice;
    else if (isText && use.texts.total() > 0 && use.textLengths / use.texts.total() > longText)
        field.kind = FieldKind::MultilineText;
    if (field.kind == FieldKind::Choice || field.kind == FieldKind::Author)
        field.choices = use.texts.byFrequency();
    if (field.kind == FieldKind::Tags)
        field.choices = use.words.byFrequency();
    field.dateFormat = field.kind == FieldKind::Date ? use.dateFormats.mostFrequent() : QString();
    field.imageFolder = use.folders.mostFrequent();
    while (field.imageFolder.startsWith(QLatin1Char('/')))
        field.imageFolder.remove(0, 1);
    if (const QString spelling = use.booleans.mostFrequent(); !spelling.isEmpty()) {
        field.trueText = booleanText(true, spelling);
        field.falseText = booleanText(false, spelling);
    }
    return field;
}

// Without the spellings of a key that neither templates read nor most posts have.
QStringList rightlySpelled(
    const QStringList& keys, const QHash<QString, KeyUse>& uses, const QSet<QString>& keysRead)
{
    const auto isBetter = [&](const QString& a, const QString& b) {
        if (keysRead.contains(a) != keysRead.contains(b))
            return keysRead.contains(a);
        return uses.value(a).posts > uses.value(b).posts;
    };
    QHash<QString, QString> best; // by the key in lower case
    for (const QString& key : keys) {
        QString& known = best[key.toLower()];
        if (known.isEmpty() || isBetter(key, known))
            known = key;
    }
    QStringList right = keys;
    right.removeIf([&](const QString& key) {
        return key != best.value(key.toLower()) && !keysRead.contains(key);
    });
    return right;
}

QStringList prefixesIn(const QList<FrontMatter>& posts, const QString& titleKey)
{
    static const QRegularExpression form(QStringLiteral(R"(\A\s*(\[[^\]\n]{1,80}\]))"));
    Tally prefixes;
    for (const FrontMatter& post : posts) {
        const QRegularExpressionMatch match = form.match(post.values[titleKey].toDisplayString());
        if (match.hasMatch())
            prefixes.add(match.captured(1));
    }
    return prefixes.byFrequency();
}

} // namespace

QString localText(const LocalText& texts, const QString& locale)
{
    const QString language = locale.section(QLatin1Char('_'), 0, 0);
    for (const QString& name : {locale, language, QString()}) {
        if (texts.contains(name))
            return texts.value(name);
    }
    return texts.isEmpty() ? QString() : texts.first();
}

const FormField* FormSchema::find(const QString& key) const
{
    const auto field = std::find_if(
        fields.cbegin(), fields.cend(), [&key](const FormField& f) { return f.key == key; });
    return field == fields.cend() ? nullptr : &*field;
}

void FormSchema::setRoles(const FieldRoles& siteRoles)
{
    roles = siteRoles;
    for (FormField& field : fields)
        field.role = roles.roleOf(field.key);
}

FormField fieldFor(const QString& key, const YamlValue& value)
{
    FormField field;
    field.key = key;
    field.role = usualRole(key);
    field.kind = kindOf(key, value);
    if (const auto* text = std::get_if<QString>(&value.variant())) {
        if (const std::optional<WrittenDate> date = parseWrittenDate(*text))
            field.dateFormat = date->format;
    }
    return field;
}

FormSchema inferSchema(
    const QList<FrontMatter>& posts, const QSet<QString>& keysRead, const FieldRoles& roles)
{
    QHash<QString, KeyUse> uses;
    QStringList keys;
    qsizetype readable = 0;
    for (const FrontMatter& post : posts) {
        if (!post.present || post.broken)
            continue;
        ++readable;
        QSet<QString> seen;
        for (qsizetype i = 0; i < post.entries.size(); ++i) {
            const FrontMatterEntry& entry = post.entries.at(i);
            if (!entry.keyIsString || seen.contains(entry.key))
                continue;
            seen.insert(entry.key);
            if (!uses.contains(entry.key))
                keys += entry.key;
            KeyUse& use = uses[entry.key];
            use.key = entry.key;
            use.rankSum += static_cast<double>(i) / static_cast<double>(post.entries.size());
            noteEntry(use, *post.find(entry.key));
        }
    }
    const auto rank = [&uses](const QString& key) {
        const KeyUse use = uses.value(key);
        return use.rankSum / static_cast<double>(use.posts);
    };
    std::stable_sort(keys.begin(), keys.end(),
        [&rank](const QString& a, const QString& b) { return rank(a) < rank(b); });
    FormSchema schema;
    schema.keysRead = keysRead;
    for (const QString& key : rightlySpelled(keys, uses, keysRead))
        schema.fields += fieldOf(uses.value(key), readable);
    schema.titlePrefixes = prefixesIn(posts, roles.key(FieldRole::Title));
    schema.setRoles(roles);
    return schema;
}

FormSchema mergedSchema(const FormSchema& written, const FormSchema& inferred)
{
    FormSchema merged = written;
    for (FormField& field : merged.fields) {
        const FormField* other = inferred.find(field.key);
        if (!other)
            continue;
        if (field.choices.isEmpty() && field.kind == other->kind)
            field.choices = other->choices;
        if (field.dateFormat.isEmpty())
            field.dateFormat = other->dateFormat;
        if (field.imageFolder.isEmpty())
            field.imageFolder = other->imageFolder;
        field.quotes = other->quotes;
        field.trueText = other->trueText;
        field.falseText = other->falseText;
    }
    for (const FormField& field : inferred.fields) {
        if (!merged.find(field.key))
            merged.fields += field;
    }
    merged.keysRead = inferred.keysRead;
    if (merged.titlePrefixes.isEmpty())
        merged.titlePrefixes = inferred.titlePrefixes;
    FieldRoles roles = inferred.roles;
    roles.assign(written.roles);
    merged.setRoles(roles);
    return merged;
}

} // namespace galley
