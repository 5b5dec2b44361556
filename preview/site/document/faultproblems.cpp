// SPDX-License-Identifier: MIT
#include "preview/site/document/faultproblems.h"

#include "editor/post/edit/frontmatteredit.h"

#include <QCoreApplication>

#include <algorithm>

namespace galley {

namespace {

std::optional<Repair> repairOf(const QString& text, const FrontMatterEntry& entry)
{
    const YamlValue& value = entry.value;
    const bool isEmpty =
        value.isNull() || (value.isString() && value.toDisplayString().trimmed().isEmpty());
    if (isEmpty) {
        const Result<QList<TextEdit>> edits = removeKey(text, entry.key);
        if (!edits)
            return std::nullopt;
        return Repair{QCoreApplication::translate("galley", "Remove `%1`").arg(entry.key), *edits};
    }
    // Quotes make an address of a permalink that nobody may have meant.
    const bool isQuotable = entry.style == ScalarStyle::Plain && !value.isString()
        && heldByJekyll(entry.key) == HeldValue::Text && entry.key != QLatin1String("permalink");
    if (!isQuotable)
        return std::nullopt;
    const Result<QList<TextEdit>> edits = setValue(text, entry.key, entry.written);
    if (!edits)
        return std::nullopt;
    return Repair{QCoreApplication::translate("galley", "Put quotes around the value"), *edits};
}

} // namespace

DocumentHead headOf(const FrontMatter& frontMatter)
{
    const bool isNoMap = std::any_of(
        frontMatter.problems.cbegin(), frontMatter.problems.cend(), [](const Diagnostic& problem) {
            return problem.code == QLatin1String("yaml.not-a-mapping");
        });
    return {frontMatter.values, frontMatter.broken, {}, isNoMap, {}};
}

QList<Diagnostic> faultProblems(
    const SiteDocument& document, const QString& text, const FrontMatter& frontMatter)
{
    QList<Diagnostic> problems;
    for (const BuildFault& fault : document.faults) {
        const FrontMatterEntry* entry = frontMatter.find(fault.key);
        const bool isOfConfiguration = !entry && !fault.key.isEmpty();
        Diagnostic problem =
            describedFault(fault, isOfConfiguration ? QStringLiteral("_config.yml") : QString());
        if (entry) {
            problem.line = entry->line;
            problem.range = entry->valueRange;
            problem.repair = repairOf(text, *entry);
        }
        problems += problem;
    }
    return problems;
}

} // namespace galley
