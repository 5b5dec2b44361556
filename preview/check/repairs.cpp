// SPDX-License-Identifier: MIT
#include "preview/check/repairs.h"

#include "preview/site/config/buildfault.h"

#include <QSet>

#include <algorithm>

namespace galley {

namespace {

bool overlap(const TextEdit& one, const TextEdit& other)
{
    return one.range.start <= other.range.end && other.range.start <= one.range.end;
}

} // namespace

bool isSafeRepair(const Diagnostic& problem)
{
    static const QSet<QString> safe = {buildStopsCode, publishedBareCode,
        QStringLiteral("field.spelling"), QStringLiteral("field.switch-is-text"),
        QStringLiteral("picture.case"), QStringLiteral("picture.missing"),
        QStringLiteral("yaml.key-not-text")};
    return problem.file.isEmpty() && problem.repair && !problem.repair->needsWindow()
        && !problem.repair->edits.isEmpty() && safe.contains(problem.code);
}

QString withSafeRepairs(const QString& text, const QList<Diagnostic>& problems, int& count)
{
    QList<TextEdit> edits;
    for (const Diagnostic& problem : problems) {
        if (!isSafeRepair(problem))
            continue;
        const QList<TextEdit>& wanted = problem.repair->edits;
        const bool isFree = std::none_of(wanted.cbegin(), wanted.cend(), [&](const TextEdit& edit) {
            return std::any_of(edits.cbegin(), edits.cend(),
                [&](const TextEdit& made) { return overlap(edit, made); });
        });
        if (!isFree)
            continue;
        edits += wanted;
        ++count;
    }
    std::sort(edits.begin(), edits.end(), [](const TextEdit& one, const TextEdit& other) {
        return one.range.start < other.range.start;
    });
    return applied(edits, text);
}

} // namespace galley
