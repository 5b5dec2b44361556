// SPDX-License-Identifier: MIT
#include "preview/check/postcheck.h"

#include "preview/site/config/buildfault.h"
#include "preview/site/newpost/siteschema.h"

#include <QSet>

#include <algorithm>

namespace galley {

namespace {

bool isError(const Diagnostic& problem)
{
    return problem.severity == Severity::Error;
}

// What makes the front matter unreadable says more than that it is: it stands for both.
void mergeBareRemark(QList<Diagnostic>& problems)
{
    const auto isBare = [](const Diagnostic& problem) { return problem.code == publishedBareCode; };
    const auto cause =
        std::find_if(problems.begin(), problems.end(), [](const Diagnostic& problem) {
            return isError(problem) && problem.code.startsWith(QLatin1String("yaml."));
        });
    if (cause == problems.end() || std::none_of(problems.cbegin(), problems.cend(), isBare))
        return;
    cause->code = publishedBareCode;
    const Diagnostic kept = *cause;
    problems.removeIf(isBare);
    problems.prepend(kept);
}

// A post that the build leaves out does no harm yet.
void soften(QList<Diagnostic>& problems)
{
    for (Diagnostic& problem : problems) {
        if (!stopsBuild(problem) && problem.code != publishedBareCode)
            continue;
        problem.code = QStringLiteral("once-published");
        problem.severity = Severity::Warning;
    }
}

// Why the post is hidden, or what else is worth knowing of its address; faults are problems
// already.
QList<Diagnostic> remarksOn(const Publication& publication)
{
    QList<Diagnostic> remarks;
    if (!publication.stop.isEmpty() || publication.isBare)
        return remarks;
    for (const QString& reason : publication.reasons) {
        Diagnostic remark;
        remark.severity = publication.isLive() ? Severity::Warning : Severity::Hint;
        remark.code = publication.isLive() ? QStringLiteral("publication.remark")
                                           : QStringLiteral("publication.hidden");
        remark.message = reason;
        remark.line = 1;
        remarks += remark;
    }
    return remarks;
}

} // namespace

QList<Diagnostic> checkPost(
    const QString& text, const QString& file, const SiteSnapshot& site, PageRenderer& renderer)
{
    const Publication publication = publicationOf(text, file, site);
    return inOrder(
        renderedProblems(renderer.render({text, file, false}, site).problems, publication)
        + remarksOn(publication));
}

QList<Diagnostic> renderedProblems(const QList<Diagnostic>& found, const Publication& publication)
{
    QList<Diagnostic> problems = inOrder(found);
    mergeBareRemark(problems);
    if (!publication.isLive() && publication.stop.isEmpty())
        soften(problems);
    return problems;
}

FormSchema schemaOf(const SiteSnapshot& site)
{
    const Result<std::optional<FormSchema>> written = writtenSchema(site);
    const FormSchema usual = usualSchema(site);
    return written && *written ? mergedSchema(**written, usual) : usual;
}

QList<Diagnostic> inOrder(const QList<Diagnostic>& problems)
{
    QList<Diagnostic> ordered;
    QSet<QString> seen;
    for (const Diagnostic& problem : problems) {
        const QString key = QStringLiteral("%1\n%2\n%3\n%4")
                                .arg(problem.code, problem.file, problem.message)
                                .arg(problem.line);
        if (!seen.contains(key))
            ordered += problem;
        seen.insert(key);
    }
    std::stable_sort(
        ordered.begin(), ordered.end(), [](const Diagnostic& one, const Diagnostic& other) {
            if (stopsBuild(one) != stopsBuild(other))
                return stopsBuild(one);
            return one.severity != other.severity ? one.severity > other.severity
                                                  : one.line < other.line;
        });
    return ordered;
}

} // namespace galley
