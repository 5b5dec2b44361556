// SPDX-License-Identifier: MIT
#include "editor/post/frontmatter/frontmatter.h"

#include "editor/post/base/textlines.h"
#include "editor/post/frontmatter/frontmatterblock.h"
#include "editor/post/frontmatter/frontmatterproblems.h"
#include "editor/post/frontmatter/frontmatterscan.h"
#include "editor/post/yaml/yamlreader.h"

namespace galley {

namespace {

QList<FrontMatterEntry> entriesOf(QStringView text, const YamlDocument& document)
{
    QList<FrontMatterEntry> entries;
    entries.reserve(document.entries.size());
    for (const YamlEntry& read : document.entries) {
        FrontMatterEntry entry;
        entry.key = read.key;
        entry.keyIsString = read.keyIsString;
        entry.keyRange = read.keyRange;
        entry.valueRange = read.valueRange;
        entry.style = read.style;
        entry.flow = read.flow;
        entry.items = read.items;
        entry.value = read.value;
        if (read.style == ScalarStyle::Plain && !read.value.isString())
            entry.written = text.mid(read.valueRange.start, read.valueRange.length()).toString();
        entries += entry;
    }
    return entries;
}

// Each entry's lines reach to the next entry; line numbers are counted on from entry to entry.
void completeLines(QStringView text, FrontMatter& frontMatter)
{
    int line = 1;
    qsizetype counted = 0;
    for (qsizetype i = 0; i < frontMatter.entries.size(); ++i) {
        FrontMatterEntry& entry = frontMatter.entries[i];
        const qsizetype start = lineStartOf(text, entry.keyRange.start);
        line += static_cast<int>(text.mid(counted, start - counted).count(QLatin1Char('\n')));
        counted = start;
        entry.line = line;
        entry.lines = {start, frontMatter.yaml.end};
        if (i > 0)
            frontMatter.entries[i - 1].lines.end = start;
    }
}

void readBlock(QStringView text, FrontMatter& frontMatter)
{
    // With the opening fence, as Jekyll hands it to the loader; so positions are those of the post.
    const YamlDocument document = readYamlDocument(text.left(frontMatter.yaml.end));
    std::optional<YamlProblem> problem = document.problem;
    const bool hasMapping = document.root.isMap() || !document.root.isTruthy();
    if (!problem && !hasMapping)
        problem = YamlProblem{YamlProblem::Kind::NotAMapping, frontMatter.yaml.start, {}, {}};
    frontMatter.broken = problem.has_value();
    if (frontMatter.broken)
        frontMatter.entries = scanEntries(text, frontMatter.yaml);
    else
        frontMatter.entries = entriesOf(text, document);
    completeLines(text, frontMatter);
    if (frontMatter.broken) {
        frontMatter.problems += syntaxDiagnostic(text, frontMatter, *problem);
        return;
    }
    frontMatter.isFlow = document.rootIsFlow;
    frontMatter.typedScalars = document.typedScalars;
    frontMatter.droppedNames = document.droppedNames;
    if (document.root.isMap())
        frontMatter.values = document.root;
    frontMatter.problems += valueDiagnostics(text, frontMatter);
}

} // namespace

FrontMatter readFrontMatter(QStringView text)
{
    FrontMatter frontMatter;
    if (const std::optional<FrontMatterBlock> found = findFrontMatter(text)) {
        frontMatter.present = true;
        frontMatter.block = found->block;
        frontMatter.yaml = found->yaml;
        frontMatter.bodyStart = found->bodyStart;
        frontMatter.bodyLine = lineNumberOf(text, found->bodyStart);
        readBlock(text, frontMatter);
    } else if (hasUnclosedFrontMatter(text)) {
        frontMatter.problems += unclosedBlockDiagnostic(text);
    }
    return frontMatter;
}

} // namespace galley
