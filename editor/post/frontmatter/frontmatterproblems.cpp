// SPDX-License-Identifier: MIT
#include "editor/post/frontmatter/frontmatterproblems.h"

#include "editor/post/base/joinedtext.h"
#include "editor/post/base/textlines.h"
#include "editor/post/frontmatter/frontmatterblock.h"
#include "editor/post/frontmatter/linerepair.h"
#include "editor/post/frontmatter/mappingrepair.h"
#include "editor/post/yaml/yamlmessages.h"
#include "editor/post/yaml/yamlquote.h"
#include "editor/post/yaml/yamlreader.h"

#include <QCoreApplication>

namespace galley {

namespace {

struct FrontMatterProblemTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::FrontMatter)
};

QStringView part(QStringView text, TextRange range)
{
    return text.mid(range.start, range.length());
}

TextRange lineRange(QStringView text, qsizetype position)
{
    return {lineStartOf(text, position), lineEndOf(text, position)};
}

// What the writer meant by a value that is to become a string: without quotes that are there
// already, with the escapes that those quotes imply left as they look.
QString intendedText(const QString& value)
{
    const QChar quote = value.front();
    const bool quoted = quote == QLatin1Char('"') || quote == QLatin1Char('\'');
    if (!quoted)
        return value;
    const bool closed = value.size() > 1 && value.endsWith(quote);
    if (closed)
        return value.mid(1, value.size() - 2);
    // `"Title` lost its end; `"Title" and more` uses the quotes as words do.
    return value.count(quote) == 1 ? value.mid(1) : value;
}

std::optional<Repair> quotingRepair(QStringView text, const FrontMatterEntry& entry)
{
    const QString value = part(text, entry.valueRange).toString();
    if (value.isEmpty() || value.contains(QLatin1Char('\n')))
        return std::nullopt;
    const QString meant = intendedText(value);
    const bool single = value.startsWith(QLatin1Char('\'')) || meant.contains(QLatin1Char('"'))
        || meant.contains(QLatin1Char('\\'));
    const ScalarStyle style = single ? ScalarStyle::SingleQuoted : ScalarStyle::DoubleQuoted;
    return Repair{FrontMatterProblemTexts::tr("Put quotes around the value"),
        {{entry.valueRange, quotedNear(style, meant, YamlPlace::Block)}}};
}

// True when the block can be read after the edits, or at least further down than before.
bool helps(QStringView text, TextRange yaml, const QList<TextEdit>& edits, qsizetype before)
{
    const QString mended = applied(edits, text.left(yaml.end).toString());
    const YamlDocument document = readYamlDocument(mended);
    if (!document.problem)
        return document.root.isMap();
    return document.problem->position > before + (mended.size() - yaml.end)
        && lineNumberOf(mended, document.problem->position) > lineNumberOf(text, before);
}

// The entries that a problem may come from: the one it is in, those that libyaml was reading, and
// the one before, whose quotes may be open.
QList<FrontMatterEntry> suspects(const FrontMatter& frontMatter, const YamlProblem& problem)
{
    QList<FrontMatterEntry> found;
    for (qsizetype i = frontMatter.entries.size() - 1; i >= 0; --i) {
        const FrontMatterEntry& entry = frontMatter.entries.at(i);
        const bool holdsContext =
            !problem.context.isEmpty() && entry.lines.contains(problem.context.start);
        const bool holdsProblem = entry.lines.contains(problem.position);
        const bool isBefore = i + 1 < frontMatter.entries.size()
            && frontMatter.entries.at(i + 1).lines.contains(problem.position);
        if (holdsContext)
            found.prepend(entry);
        else if (holdsProblem || isBefore)
            found.append(entry);
    }
    return found;
}

struct Mending {
    Repair repair;
    std::optional<FrontMatterEntry> entry; // whose value is at fault, when it is one's
    bool isOfTabs = false;
    TextRange range() const { return entry ? entry->valueRange : repair.edits.first().range; }
};

std::optional<Mending> findRepair(
    QStringView text, const FrontMatter& frontMatter, const YamlProblem& problem)
{
    const qsizetype position = std::min(problem.position, frontMatter.yaml.end);
    if (problem.kind == YamlProblem::Kind::NotAMapping)
        return Mending{mappingRepair(text, frontMatter.yaml), std::nullopt};
    for (const FrontMatterEntry& entry : suspects(frontMatter, problem)) {
        const std::optional<Repair> repair = quotingRepair(text, entry);
        if (repair && helps(text, frontMatter.yaml, repair->edits, position))
            return Mending{*repair, entry};
    }
    const std::optional<Repair> tabs = tabRepair(text, frontMatter.yaml);
    if (tabs && helps(text, frontMatter.yaml, tabs->edits, position))
        return Mending{*tabs, std::nullopt, true};
    for (const auto& repairOf : {nestedQuotingRepair, missingSpaceRepair, outdentRepair}) {
        for (const qsizetype place : {position, problem.context.start}) {
            const std::optional<Repair> repair = repairOf(text, place);
            if (repair && helps(text, frontMatter.yaml, repair->edits, position))
                return Mending{*repair, std::nullopt};
        }
    }
    return std::nullopt;
}

QString adviceToQuote(QStringView text, const FrontMatterEntry& entry)
{
    const QStringView value = part(text, entry.valueRange);
    const QChar first = value.front();
    if (first == QLatin1Char('"') || first == QLatin1Char('\''))
        return FrontMatterProblemTexts::tr("Check the quotes of `%1`.").arg(entry.key);
    if (!canBePlain(first == QLatin1Char('-') ? value.left(2) : value.left(1), YamlPlace::Block))
        return FrontMatterProblemTexts::tr("Put quotes around `%1`: it begins with `%2`.")
            .arg(entry.key, QString(first));
    if (value.contains(QLatin1String(": ")) || value.endsWith(QLatin1Char(':')))
        return FrontMatterProblemTexts::tr("Put quotes around `%1`: it contains a colon.")
            .arg(entry.key);
    return FrontMatterProblemTexts::tr("Put quotes around `%1`.").arg(entry.key);
}

// A matter of quotes and colons, of which what to do says more than what the parser stumbled over.
bool isWritingMistake(const YamlProblem& problem)
{
    return problem.kind == YamlProblem::Kind::Symbol
        || (problem.kind == YamlProblem::Kind::Syntax
            && !problem.parserMessage.contains(QLatin1String("control characters")));
}

} // namespace

Diagnostic syntaxDiagnostic(
    QStringView text, const FrontMatter& frontMatter, const YamlProblem& problem)
{
    Diagnostic diagnostic{.severity = Severity::Error,
        .code = problem.kind == YamlProblem::Kind::NotAMapping
            ? QStringLiteral("yaml.not-a-mapping")
            : QStringLiteral("yaml.syntax")};
    const std::optional<Mending> mending = findRepair(text, frontMatter, problem);
    // What is to be changed is a better place than where the parser gave up, often lines later.
    qsizetype position = std::min(problem.position, frontMatter.yaml.end);
    diagnostic.range = {position, lineRange(text, position).end};
    if (mending) {
        diagnostic.range = mending->range();
        position = diagnostic.range.start;
    }
    diagnostic.line = lineNumberOf(text, position);
    const qsizetype column = position - lineRange(text, position).start + 1;
    if (mending)
        diagnostic.repair = mending->repair;
    const QString place =
        FrontMatterProblemTexts::tr("Line %1, column %2: %3. Until this is fixed, Jekyll publishes "
                                    "the post without its layout, title and date.");
    const QString placeWithAdvice =
        FrontMatterProblemTexts::tr("Line %1, column %2: %3 Until this is fixed, Jekyll publishes "
                                    "the post without its layout, title and date.");
    const QString advice =
        mending && mending->entry ? adviceToQuote(text, *mending->entry) : QString();
    if (!advice.isEmpty() && isWritingMistake(problem)) {
        diagnostic.message = placeWithAdvice.arg(diagnostic.line).arg(column).arg(advice);
        return diagnostic;
    }
    const QString reason =
        mending && mending->isOfTabs ? tabIndentationText() : yamlProblemText(problem);
    diagnostic.message = place.arg(diagnostic.line).arg(column).arg(reason);
    diagnostic.message = joinedSentences({diagnostic.message, advice});
    return diagnostic;
}

Diagnostic unclosedBlockDiagnostic(QStringView text)
{
    Diagnostic diagnostic{.severity = Severity::Error,
        .code = QStringLiteral("yaml.unclosed-block"),
        .message = FrontMatterProblemTexts::tr(
            "The front matter at the top is never closed, so Jekyll does "
            "not see it. Add a line `---` after its last value."),
        .line = 1,
        .range = lineRange(text, 0)};
    const qsizetype end = endOfKeyLines(text);
    const bool cutOff = text.at(end - 1) != QLatin1Char('\n');
    diagnostic.repair = Repair{FrontMatterProblemTexts::tr("Close the front matter"),
        {{{end, end}, cutOff ? QStringLiteral("\n---\n") : QStringLiteral("---\n")}}};
    return diagnostic;
}

} // namespace galley
