// SPDX-License-Identifier: MIT
#include "editor/post/edit/frontmatteredit.h"

#include "editor/post/base/textlines.h"
#include "editor/post/edit/frontmatterguard.h"
#include "editor/post/edit/valueedit.h"
#include "editor/post/yaml/yamlmessages.h"
#include "editor/post/yaml/yamlreader.h"

#include <QCoreApplication>
#include <QStringList>

namespace galley {

namespace {

struct SourceEditTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::FrontMatter)
};

using Edits = QList<TextEdit>;

constexpr int sourceIndent = 2;

// How far the lines of a block collection stand in.
qsizetype columnOf(QStringView text, const FrontMatterEntry& entry)
{
    const bool isBlock = entry.style == ScalarStyle::Collection && !entry.flow;
    return isBlock ? entry.valueRange.start - lineStartOf(text, entry.valueRange.start) : 0;
}

// Lines after the first, each with so many spaces before it; empty ones stay empty.
QString indentedLines(const QString& source, qsizetype spaces)
{
    QStringList lines = source.split(QLatin1Char('\n'));
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (!lines.at(i).isEmpty())
            lines[i].prepend(QString(spaces, QLatin1Char(' ')));
    }
    return lines.join(QLatin1Char('\n'));
}

// Without blank lines at the ends.
QString tidied(QString source)
{
    while (source.endsWith(QLatin1Char('\n')) || source.endsWith(QLatin1Char(' ')))
        source.chop(1);
    while (source.startsWith(QLatin1Char('\n')))
        source.remove(0, 1);
    return source;
}

tl::unexpected<Error> unreadable(const QString& source, const YamlProblem& problem)
{
    const qsizetype position = std::min(problem.position, source.size());
    return refusal(lineNumberOf(source, position),
        SourceEditTexts::tr("This cannot be read: %1.").arg(yamlProblemText(problem)), {});
}

// Whether the value has to stand on lines of its own below its key.
bool needsOwnLines(const YamlDocument& document)
{
    return (document.root.isList() || document.root.isMap()) && !document.rootIsFlow;
}

QList<Edits> sourceCandidates(QStringView text, const FrontMatter& frontMatter,
    const FrontMatterEntry& entry, const QString& source, bool ownLines)
{
    const bool isBlock = entry.style == ScalarStyle::Collection && !entry.flow;
    if (!ownLines) {
        QList<Edits> candidates;
        for (const QString& written : {source, indentedLines(source, sourceIndent)}) {
            // With its anchor and tag, which are part of what was written.
            if (isBlock || entry.valueRange.isEmpty())
                candidates += replacedBy(text, entry, written);
            else
                candidates += Edits{trimmed(text, {entry.valueRange, written})};
        }
        return candidates;
    }
    if (frontMatter.isFlow)
        return {};
    if (!isBlock)
        return {replacedByBlock(text, entry, indentedLines(source, sourceIndent), sourceIndent)};
    const qsizetype lineStart = lineStartOf(text, entry.valueRange.start);
    const qsizetype lineEnd = lineEndOf(text, entry.valueRange.end);
    const QStringView after = text.mid(entry.valueRange.end, lineEnd - entry.valueRange.end);
    QList<Edits> candidates;
    // A mapping cannot stand as far left as a list can.
    for (const qsizetype spaces : {columnOf(text, entry), qsizetype(sourceIndent)}) {
        const QString indent(spaces, QLatin1Char(' '));
        const QString lines = indent + indentedLines(source, spaces);
        candidates += Edits{trimmed(text, {{lineStart, entry.valueRange.end}, lines})};
        // A comment at the end of the last line goes below a literal text, which would take it in.
        if (!after.trimmed().isEmpty())
            candidates += Edits{trimmed(text,
                {{lineStart, lineEnd},
                    lines + QLatin1Char('\n') + indent + after.trimmed().toString()})};
    }
    return candidates;
}

} // namespace

QString sourceOf(QStringView text, const FrontMatterEntry& entry)
{
    const QString written = text.mid(entry.valueRange.start, entry.valueRange.length()).toString();
    const qsizetype column = columnOf(text, entry);
    QStringList lines = written.split(QLatin1Char('\n'));
    for (qsizetype i = 1; i < lines.size(); ++i) {
        qsizetype blanks = 0;
        while (blanks < std::min(column, lines.at(i).size())
            && lines.at(i).at(blanks) == QLatin1Char(' '))
            ++blanks;
        lines[i].remove(0, blanks);
    }
    return lines.join(QLatin1Char('\n'));
}

Result<Edits> setSource(QStringView text, const QString& key, const QString& source)
{
    const QString wanted = tidied(source);
    // With the line end that it will have: a literal text at the end keeps one.
    const YamlDocument document = readYamlDocument(wanted + QLatin1Char('\n'));
    if (document.problem)
        return unreadable(wanted, *document.problem);
    const Result<FrontMatter> frontMatter = readEditable(text);
    if (!frontMatter)
        return tl::make_unexpected(frontMatter.error());
    if (const Result<void> single = requireSingle(*frontMatter, key); !single)
        return tl::make_unexpected(single.error());
    const FrontMatterEntry* entry = frontMatter->find(key);
    if (entry && sourceOf(text, *entry) == wanted)
        return Edits();
    if (!entry) {
        // The key first, then its value, as one edit.
        const Result<Edits> added = setValue(text, key, YamlValue());
        if (!added || added->size() != 1)
            return added;
        const QString with = applied(*added, text.toString());
        const Result<Edits> filled = setSource(with, key, source);
        if (!filled)
            return filled;
        const QString after = applied(*filled, with);
        const TextEdit& line = added->first();
        const qsizetype length = line.replacement.size() + after.size() - with.size();
        return Edits{{line.range, after.mid(line.range.start, length)}};
    }
    return firstThatAchieves(text, *frontMatter,
        sourceCandidates(text, *frontMatter, *entry, wanted, needsOwnLines(document)),
        {key, document.root});
}

} // namespace galley
