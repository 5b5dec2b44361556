// SPDX-License-Identifier: MIT
#include "editor/post/base/joinedtext.h"
#include "editor/post/frontmatter/jekyllkeys.h"
#include "editor/post/schema/dateforms.h"
#include "editor/post/schema/formschema.h"
#include "editor/post/schema/placeholders.h"
#include "editor/post/yaml/yamlwriter.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace galley {

namespace {

struct FieldCheckTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::FormSchema)
};

Diagnostic finding(
    Severity severity, QLatin1String code, const FrontMatterEntry& entry, const QString& message)
{
    return {.severity = severity,
        .code = code,
        .message = message,
        .line = entry.line,
        .range = entry.valueRange};
}

Repair replacement(const FrontMatterEntry& entry, const QString& label, const QString& text)
{
    return {label, {{entry.valueRange, text}}};
}

bool isBlankValue(const YamlValue& value)
{
    const auto* text = std::get_if<QString>(&value.variant());
    const auto* list = std::get_if<YamlValue::List>(&value.variant());
    return value.isNull() || (text && text->trimmed().isEmpty()) || (list && list->isEmpty());
}

// `Title` where the site has `title`: layouts do not find it. Nothing while the site's templates
// may read it as it is written.
const FrontMatterEntry* otherwiseSpelled(
    const FormSchema& schema, const FrontMatter& frontMatter, const QString& key)
{
    const bool isRead = schema.keysRead.isEmpty() || schema.keysRead.contains(key)
        || heldByJekyll(key) != HeldValue::Anything;
    for (const FrontMatterEntry& entry : frontMatter.entries) {
        if (isRead && entry.key.compare(key, Qt::CaseInsensitive) == 0
            && !schema.keysRead.contains(entry.key))
            return &entry;
    }
    return nullptr;
}

std::optional<Diagnostic> checkPresence(
    const FormSchema& schema, const FormField& field, const FrontMatter& frontMatter)
{
    if (const FrontMatterEntry* other = otherwiseSpelled(schema, frontMatter, field.key)) {
        Diagnostic diagnostic = finding(Severity::Warning, QLatin1String("field.spelling"), *other,
            FieldCheckTexts::tr(
                "`%1` is spelt `%2` on this site; layouts do not find it otherwise.")
                .arg(other->key, field.key));
        diagnostic.range = other->keyRange;
        diagnostic.repair = Repair{
            FieldCheckTexts::tr("Change to `%1`").arg(field.key), {{other->keyRange, field.key}}};
        return diagnostic;
    }
    if (!field.required)
        return std::nullopt;
    return Diagnostic{.code = QStringLiteral("field.missing"),
        .message = (field.isAskedFor
                ? FieldCheckTexts::tr("`%1` is missing; the site requires it.")
                : FieldCheckTexts::tr("`%1` is missing; nearly every post on this site has it."))
                       .arg(field.key),
        .line = 1};
}

QList<Diagnostic> checkSwitch(const FormField& field, const FrontMatterEntry& entry)
{
    const auto* text = std::get_if<QString>(&entry.value.variant());
    if (!text)
        return {};
    const QString word = text->toLower();
    const bool isYes = word == QLatin1String("true") || word == QLatin1String("yes")
        || word == QLatin1String("on");
    const bool isNo = word == QLatin1String("false") || word == QLatin1String("no")
        || word == QLatin1String("off");
    Diagnostic diagnostic = finding(Severity::Warning, QLatin1String("field.switch-is-text"), entry,
        FieldCheckTexts::tr("`%1` is text here, which counts as true whatever it says.")
            .arg(field.key));
    if (isYes || isNo) {
        const QString meant = booleanText(isYes, field.trueText);
        diagnostic.repair =
            replacement(entry, FieldCheckTexts::tr("Change to %1").arg(meant), meant);
    }
    return {diagnostic};
}

QList<Diagnostic> checkDate(const FormField& field, const FrontMatterEntry& entry)
{
    const auto& variant = entry.value.variant();
    std::optional<WrittenDate> written;
    if (const auto* date = std::get_if<QDate>(&variant))
        written = WrittenDate{*date, QString()};
    else if (const auto* text = std::get_if<QString>(&variant))
        written = parseWrittenDate(*text);
    if (!written)
        return {finding(Severity::Warning, QLatin1String("field.no-date"), entry,
            FieldCheckTexts::tr("`%1` is not a date in the format %2.")
                .arg(field.key,
                    field.dateFormat.isEmpty() ? QStringLiteral("yyyy-MM-dd") : field.dateFormat))};
    const QString own = QStringLiteral("yyyy-MM-dd");
    const bool isOwn = field.dateFormat.isEmpty() || field.dateFormat == own;
    const bool fits = written->format == field.dateFormat
        || (isOwn && (written->format.isEmpty() || written->format == own));
    if (fits)
        return {};
    const QString format = field.dateFormat.isEmpty() ? own : field.dateFormat;
    const QString better = writtenDate(written->date, format);
    Diagnostic diagnostic = finding(Severity::Warning, QLatin1String("field.date-form"), entry,
        FieldCheckTexts::tr("`%1` is written differently from the site’s other posts (%2), so it "
                            "sorts apart from them.")
            .arg(field.key, format));
    diagnostic.repair = replacement(entry, FieldCheckTexts::tr("Change to %1").arg(better), better);
    return {diagnostic};
}

QList<Diagnostic> checkLength(
    const FormField& field, const FrontMatterEntry& entry, const QString& text)
{
    const qsizetype length = text.toUcs4().size();
    if (field.maxLength > 0 && length > field.maxLength)
        return {finding(Severity::Warning, QLatin1String("field.too-long"), entry,
            FieldCheckTexts::tr("`%1` has %n character(s); the limit is %2.", nullptr, int(length))
                .arg(field.key)
                .arg(field.maxLength))};
    if (length < field.minLength)
        return {finding(Severity::Warning, QLatin1String("field.too-short"), entry,
            FieldCheckTexts::tr(
                "`%1` has %n character(s); it needs at least %2.", nullptr, int(length))
                .arg(field.key)
                .arg(field.minLength))};
    return {};
}

QList<Diagnostic> checkTypography(
    const FormField& field, const FrontMatterEntry& entry, const QString& text)
{
    QList<Diagnostic> diagnostics;
    if (text != text.trimmed())
        diagnostics += finding(Severity::Hint, QLatin1String("field.outer-space"), entry,
            FieldCheckTexts::tr("`%1` begins or ends with a space.").arg(field.key));
    if (text.trimmed().contains(QLatin1String("  ")))
        diagnostics += finding(Severity::Hint, QLatin1String("field.double-space"), entry,
            FieldCheckTexts::tr("`%1` has two spaces in a row.").arg(field.key));
    if (text.count(QLatin1Char('[')) != text.count(QLatin1Char(']'))
        || text.count(QLatin1Char('(')) != text.count(QLatin1Char(')')))
        diagnostics += finding(Severity::Hint, QLatin1String("field.brackets"), entry,
            FieldCheckTexts::tr("`%1` has an unmatched bracket.").arg(field.key));
    // Layouts print the title raw, into attributes and into the feed.
    if (field.role == FieldRole::Title && text.contains(QLatin1Char('"')))
        diagnostics += finding(Severity::Warning, QLatin1String("field.straight-quote"), entry,
            FieldCheckTexts::tr("A straight double quote in the title can end an attribute of the "
                                "page too early; use “ and ”."));
    return diagnostics;
}

QList<Diagnostic> checkText(const FormField& field, const FrontMatterEntry& entry)
{
    const auto* text = std::get_if<QString>(&entry.value.variant());
    if (!text)
        return {};
    QList<Diagnostic> diagnostics =
        checkLength(field, entry, *text) + checkTypography(field, entry, *text);
    if (field.kind == FieldKind::Choice && !field.choices.contains(*text))
        diagnostics += finding(Severity::Hint, QLatin1String("field.unusual-choice"), entry,
            FieldCheckTexts::tr("`%1` is usually one of: %2.")
                .arg(field.key, joinedList(field.choices.mid(0, 8))));
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(field.pattern));
    if (!field.pattern.isEmpty() && !pattern.match(*text).hasMatch())
        diagnostics += finding(Severity::Warning, QLatin1String("field.pattern"), entry,
            FieldCheckTexts::tr("`%1` does not match the pattern that this site requires (%2).")
                .arg(field.key, field.pattern));
    return diagnostics;
}

QList<Diagnostic> checkEntry(const FormField& field, const FrontMatterEntry& entry)
{
    if (hasPlaceholder(entry.value.toDisplayString()))
        return {}; // what it will be is not known yet
    if (isBlankValue(entry.value)) {
        if (!field.required)
            return {};
        return {finding(Severity::Warning, QLatin1String("field.empty"), entry,
            FieldCheckTexts::tr("`%1` is empty.").arg(field.key))};
    }
    switch (field.kind) {
    case FieldKind::Switch:
        return checkSwitch(field, entry);
    case FieldKind::Date:
        return checkDate(field, entry);
    default:
        return checkText(field, entry);
    }
}

} // namespace

QList<Diagnostic> checkFields(const FormSchema& schema, const FrontMatter& frontMatter)
{
    QList<Diagnostic> diagnostics;
    if (!frontMatter.present || frontMatter.broken)
        return diagnostics;
    for (const FormField& field : schema.fields) {
        if (const FrontMatterEntry* entry = frontMatter.find(field.key))
            diagnostics += checkEntry(field, *entry);
        else if (const std::optional<Diagnostic> missing =
                     checkPresence(schema, field, frontMatter))
            diagnostics += *missing;
    }
    return diagnostics;
}

} // namespace galley
