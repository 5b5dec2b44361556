// SPDX-License-Identifier: MIT
#include "editor/post/frontmatter/frontmatterproblems.h"

#include "editor/post/base/textlines.h"
#include "editor/post/edit/frontmatterguard.h"
#include "editor/post/yaml/yamlquote.h"
#include "editor/post/yaml/yamlscalar.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace galley {

namespace {

struct ValueProblemTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::FrontMatter)
};

// What lies beyond so many remarks is not looked at; nobody reads on.
constexpr qsizetype mostRemarks = 100;

QString writtenAt(QStringView text, TextRange range)
{
    return text.mid(range.start, range.length()).toString();
}

QString inDoubleQuotes(const QString& written)
{
    return quotedNear(ScalarStyle::DoubleQuoted, written, YamlPlace::Block);
}

Diagnostic valueRemark(
    QStringView text, QLatin1String code, TextRange range, const QString& message)
{
    return {
        .code = code, .message = message, .line = lineNumberOf(text, range.start), .range = range};
}

// Taking the earlier one away changes nothing for Jekyll, unless others stand for its value.
std::optional<Repair> duplicateRepair(
    QStringView text, const FrontMatter& frontMatter, const FrontMatterEntry& first)
{
    const TextRange lines = ownLines(text, first);
    if (frontMatter.isFlow || writtenAt(text, lines).contains(QLatin1Char('&')))
        return std::nullopt;
    return Repair{ValueProblemTexts::tr("Remove line %1, which Jekyll ignores").arg(first.line),
        {{lines, {}}}};
}

Diagnostic duplicateDiagnostic(QStringView text, const FrontMatter& frontMatter,
    const FrontMatterEntry& first, const FrontMatterEntry& second)
{
    Diagnostic diagnostic = valueRemark(text, QLatin1String("yaml.duplicate-key"), second.keyRange,
        ValueProblemTexts::tr(
            "`%1` already appears in line %2; Jekyll uses the last one. Remove one of them.")
            .arg(second.key)
            .arg(first.line));
    diagnostic.repair = duplicateRepair(text, frontMatter, first);
    return diagnostic;
}

Diagnostic keyDiagnostic(QStringView text, const FrontMatterEntry& entry)
{
    const QString written = writtenAt(text, entry.keyRange);
    Diagnostic diagnostic = valueRemark(text, QLatin1String("yaml.key-not-text"), entry.keyRange,
        ValueProblemTexts::tr("YAML does not read the key `%1` as text, so no layout can use it. "
                              "Put quotes around it.")
            .arg(written));
    if (!written.contains(QLatin1Char('\n')) && !written.isEmpty()
        && canBePlain(written, YamlPlace::Block))
        diagnostic.repair = Repair{ValueProblemTexts::tr("Put quotes around the key"),
            {{entry.keyRange, inDoubleQuotes(written)}}};
    return diagnostic;
}

// A plain value that Debian's Jekyll (Psych) and Jekyll from RubyGems (SafeYAML) read differently,
// or that both read as UTC where the writer may think of the clock on the wall.
std::optional<Diagnostic> typeDiagnostic(QStringView text, TextRange range)
{
    const QString written = writtenAt(text, range);
    const std::optional<YamlValue> value = resolvePlainScalar(written);
    if (!value)
        return std::nullopt;
    if (*value != resolvePlainScalarSafely(written)) {
        Diagnostic diagnostic = valueRemark(text, QLatin1String("yaml.loaders-differ"), range,
            ValueProblemTexts::tr("`%1` is text to some versions of Jekyll and %2 to others. If "
                                  "you mean text, put quotes around it.")
                .arg(written, value->toDisplayString()));
        diagnostic.repair = Repair{ValueProblemTexts::tr("Put quotes around the value"),
            {{range, inDoubleQuotes(written)}}};
        return diagnostic;
    }
    static const QRegularExpression bareTime(QStringLiteral(R"(\d:\d\d(\.\d*)?\z)"));
    if (!std::holds_alternative<QDateTime>(value->variant()) || !bareTime.match(written).hasMatch())
        return std::nullopt;
    Diagnostic diagnostic = valueRemark(text, QLatin1String("yaml.time-without-zone"), range,
        ValueProblemTexts::tr("`%1` has no time zone, so Jekyll reads it as UTC. For a local time, "
                              "add the zone, e.g. +0800.")
            .arg(written));
    diagnostic.severity = Severity::Hint;
    return diagnostic;
}

// `title: &Co is new` and `title: !Important` lose their first word without an error.
std::optional<Diagnostic> droppedDiagnostic(QStringView text, TextRange range)
{
    const QString written = writtenAt(text, range);
    if (written.isEmpty())
        return std::nullopt;
    Diagnostic diagnostic = valueRemark(text, QLatin1String("yaml.dropped-word"), range,
        ValueProblemTexts::tr("Jekyll drops the first word of `%1` because it begins with `%2`. "
                              "Put quotes around the value.")
            .arg(written.section(QLatin1Char('\n'), 0, 0), QString(written.front())));
    if (!written.contains(QLatin1Char('\n')))
        diagnostic.repair = Repair{ValueProblemTexts::tr("Put quotes around the value"),
            {{range, inDoubleQuotes(written)}}};
    return diagnostic;
}

QList<Diagnostic> keyDiagnostics(QStringView text, const FrontMatter& frontMatter)
{
    QList<Diagnostic> diagnostics;
    QHash<QString, const FrontMatterEntry*> seen;
    for (const FrontMatterEntry& entry : frontMatter.entries) {
        if (diagnostics.size() >= mostRemarks)
            break;
        if (const FrontMatterEntry* first = seen.value(entry.key))
            diagnostics += duplicateDiagnostic(text, frontMatter, *first, entry);
        else
            seen.insert(entry.key, &entry);
        if (!entry.keyIsString)
            diagnostics += keyDiagnostic(text, entry);
    }
    return diagnostics;
}

} // namespace

QList<Diagnostic> valueDiagnostics(QStringView text, const FrontMatter& frontMatter)
{
    QList<Diagnostic> diagnostics = keyDiagnostics(text, frontMatter);
    QSet<qsizetype> keys;
    for (const FrontMatterEntry& entry : frontMatter.entries)
        keys += entry.keyRange.start;
    for (const TextRange range : frontMatter.typedScalars) {
        if (diagnostics.size() >= mostRemarks)
            break;
        if (keys.contains(range.start))
            continue;
        if (const std::optional<Diagnostic> found = typeDiagnostic(text, range))
            diagnostics += *found;
    }
    for (const TextRange range : frontMatter.droppedNames) {
        if (diagnostics.size() >= mostRemarks)
            break;
        if (const std::optional<Diagnostic> found = droppedDiagnostic(text, range))
            diagnostics += *found;
    }
    std::stable_sort(diagnostics.begin(), diagnostics.end(),
        [](const Diagnostic& a, const Diagnostic& b) { return a.range.start < b.range.start; });
    return diagnostics;
}

} // namespace galley
