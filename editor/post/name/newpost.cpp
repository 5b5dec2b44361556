// SPDX-License-Identifier: MIT
#include "editor/post/name/newpost.h"

#include "editor/post/edit/frontmatteredit.h"
#include "editor/post/schema/dateforms.h"
#include "editor/post/schema/titlecheck.h"
#include "editor/post/yaml/yamlscalar.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace galley {

namespace {

struct NewPostTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::NewPost)
};

constexpr qsizetype mostSlugWords = 5;

// `YYYY/MM/DD` as QDate::toString takes it; empty when the text is no such placeholder.
QString placeholderFormat(const QString& text)
{
    static const QRegularExpression form(QStringLiteral(R"(\A(?:(?:YYYY|MM|DD)[-/. ]?){3}\z)"));
    if (!form.match(text).hasMatch())
        return {};
    QString format = text;
    return format.replace(QLatin1String("YYYY"), QLatin1String("yyyy"))
        .replace(QLatin1String("DD"), QLatin1String("dd"));
}

std::optional<YamlValue> movedTo(const YamlValue& value, const QDate& date)
{
    const auto& variant = value.variant();
    if (std::holds_alternative<QDate>(variant))
        return YamlValue(date);
    if (const auto* time = std::get_if<QDateTime>(&variant)) {
        QDateTime moved = *time;
        moved.setDate(date);
        return YamlValue(moved);
    }
    const auto* text = std::get_if<QString>(&variant);
    if (!text)
        return std::nullopt;
    QString format = placeholderFormat(*text);
    if (const std::optional<WrittenDate> written = parseWrittenDate(*text))
        format = written->format;
    return format.isEmpty() ? std::nullopt : std::optional(YamlValue(writtenDate(date, format)));
}

// YAML's own form is a date, not a text.
YamlValue typed(const YamlValue& value)
{
    const auto* text = std::get_if<QString>(&value.variant());
    const std::optional<YamlValue> resolved = text ? resolvePlainScalar(*text) : std::nullopt;
    return resolved && std::holds_alternative<QDate>(resolved->variant()) ? *resolved : value;
}

Result<QString> withValue(const QString& text, const QString& key, const YamlValue& value)
{
    const Result<QList<TextEdit>> edits = setValue(text, key, value);
    if (!edits)
        return tl::make_unexpected(edits.error());
    return applied(*edits, text);
}

// Words that name a kind of post rather than this one.
bool isGeneric(const QString& slug)
{
    static const QStringList words = {QStringLiteral("news"), QStringLiteral("press"),
        QStringLiteral("press-release"), QStringLiteral("post"), QStringLiteral("new-post"),
        QStringLiteral("untitled"), QStringLiteral("update"), QStringLiteral("paper"),
        QStringLiteral("papers"), QStringLiteral("award"), QStringLiteral("seminar"),
        QStringLiteral("talk"), QStringLiteral("workshop"), QStringLiteral("event"),
        QStringLiteral("forum"), QStringLiteral("survey"), QStringLiteral("call"),
        QStringLiteral("recruitment"), QStringLiteral("test")};
    return words.contains(slug.toLower());
}

Diagnostic remark(Severity severity, QLatin1String code, const QString& message)
{
    return {.severity = severity, .code = code, .message = message};
}

QList<Diagnostic> checkSlug(const PostName& name, const QStringList& existingNames)
{
    if (name.slug.isEmpty())
        return {remark(Severity::Error, QLatin1String("name.no-slug"),
            NewPostTexts::tr(
                "The post needs a short name in Latin letters; it becomes the end of its "
                "address."))};
    static const QRegularExpression good(QStringLiteral(R"(\A[A-Za-z0-9][A-Za-z0-9._-]*\z)"));
    if (!good.match(name.slug).hasMatch())
        return {remark(Severity::Error, QLatin1String("name.bad-slug"),
            NewPostTexts::tr(
                "The short name can contain only Latin letters, digits and hyphens."))};
    if (isGeneric(name.slug))
        return {remark(Severity::Warning, QLatin1String("name.generic"),
            NewPostTexts::tr("“%1” says little about this post; only the date sets its address "
                             "apart from others.")
                .arg(name.slug))};
    for (const QString& existing : existingNames) {
        const std::optional<PostName> other = PostName::parse(existing);
        if (other && other->slug.compare(name.slug, Qt::CaseInsensitive) == 0
            && other->date != name.date)
            return {remark(Severity::Warning, QLatin1String("name.repeated"),
                NewPostTexts::tr(
                    "%1 has the same short name; only the date sets their addresses apart.")
                    .arg(existing))};
    }
    return {};
}

} // namespace

std::optional<YamlValue> onDay(const YamlValue& value, const QDate& date)
{
    const std::optional<YamlValue> moved = movedTo(value, date);
    return moved ? std::optional(typed(*moved)) : std::nullopt;
}

Result<QString> postFromTemplate(const QString& templateText, const NewPost& post)
{
    QString text = templateText;
    const QString year = post.date.toString(QStringLiteral("yyyy"));
    if (!post.slug.isEmpty())
        text.replace(QLatin1String("YEAR_slug"), year + QLatin1Char('_') + post.slug);
    const FrontMatter original = readFrontMatter(text);
    QList<std::pair<QString, YamlValue>> changes;
    for (const FrontMatterEntry& entry : original.entries) {
        if (const std::optional<YamlValue> value = onDay(entry.value, post.date))
            changes += {entry.key, *value};
    }
    changes += {post.roles.key(FieldRole::Title), post.title};
    if (!post.author.isEmpty())
        changes += {post.roles.key(FieldRole::Author), post.author};
    for (const auto& [key, value] : changes) {
        const Result<QString> changed = withValue(text, key, value);
        if (!changed)
            return changed;
        text = *changed;
    }
    return text;
}

QString proposedSlug(const QString& title)
{
    static const QStringList fillers{QStringLiteral("a"), QStringLiteral("an"),
        QStringLiteral("the"), QStringLiteral("of"), QStringLiteral("for"), QStringLiteral("in"),
        QStringLiteral("on"), QStringLiteral("at"), QStringLiteral("to"), QStringLiteral("and"),
        QStringLiteral("by"), QStringLiteral("with"), QStringLiteral("from")};
    const QStringList all =
        asciiSlug(withTitlePrefix(title, {})).split(QLatin1Char('-'), Qt::SkipEmptyParts);
    QStringList words = all;
    words.removeIf([](const QString& word) { return fillers.contains(word); });
    return (words.isEmpty() ? all : words).mid(0, mostSlugWords).join(QLatin1Char('-'));
}

QString withKindOf(const QString& templateText, const QString& title, const FieldRoles& roles)
{
    static const QRegularExpression kind(QStringLiteral(R"(\A(\[[^\]]+\]\s*))"));
    const QString own =
        readFrontMatter(templateText).values[roles.key(FieldRole::Title)].toDisplayString();
    const QRegularExpressionMatch match = kind.match(own);
    const bool addKind = match.hasMatch() && !title.startsWith(QLatin1Char('['));
    return addKind ? match.captured(1) + title : title;
}

PostName freeName(const PostName& name, const QStringList& existingNames)
{
    PostName free = name;
    for (int number = 2; existingNames.contains(free.fileName(), Qt::CaseInsensitive); ++number)
        free.slug = name.slug + QLatin1Char('-') + QString::number(number);
    return free;
}

QList<Diagnostic> checkName(const PostName& name, const QStringList& existingNames)
{
    const QString fileName = name.fileName();
    if (existingNames.contains(fileName))
        return {remark(Severity::Error, QLatin1String("name.taken"),
            NewPostTexts::tr("There is already a post %1.").arg(fileName))};
    const qsizetype alike = existingNames.indexOf(QRegularExpression(
        QRegularExpression::anchoredPattern(QRegularExpression::escape(fileName)),
        QRegularExpression::CaseInsensitiveOption));
    if (alike >= 0)
        return {remark(Severity::Error, QLatin1String("name.case-only"),
            NewPostTexts::tr(
                "There is already a post %1; Windows and macOS treat both names as the same file.")
                .arg(existingNames.at(alike)))};
    return checkSlug(name, existingNames);
}

} // namespace galley
