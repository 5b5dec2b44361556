// SPDX-License-Identifier: MIT
#include "preview/markdown/markdown.h"

#include "preview/markdown/blocks/blockscanner.h"
#include "preview/markdown/commonmark/commonmark.h"
#include "preview/markdown/leaves/leafscan.h"
#include "preview/markdown/patterns/linkid.h"
#include "preview/markdown/text/unicode.h"
#include "preview/markdown/transforms/abbreviations.h"
#include "preview/markdown/transforms/gfmelements.h"
#include "preview/markdown/tree/rendercontext.h"
#include "preview/markdown/writer/htmlwriter.h"

#include <algorithm>

namespace galley::markdown {

namespace {

// Line feeds alone, exactly one at the end, well-formed UTF-8.
std::string_view normalised(Arena& arena, std::string_view text)
{
    std::string repaired;
    if (!isValidUtf8(text)) {
        repaired = repairedUtf8(text);
        text = arena.copy(repaired);
    }
    const bool endsLine = text.ends_with('\n');
    if (text.find('\r') == std::string_view::npos)
        return endsLine ? text : arena.join({text, "\n"});
    TextBuilder result(arena);
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\r'), text.size());
        result.append(text.substr(0, end));
        const bool pair = text.compare(end, 2, "\r\n") == 0;
        if (end < text.size())
            result.append("\n");
        text.remove_prefix(std::min(end + (pair ? 2 : 1), text.size()));
    }
    return result.view().ends_with('\n') ? result.view() : arena.join({result.view(), "\n"});
}

void addPredefinedLinks(RenderContext& context)
{
    for (const PredefinedLink& link : context.dialect.links) {
        context.links[normalisedLinkId(link.id)] = {link.url,
            link.title ? std::string_view(*link.title) : std::string_view(), link.title.has_value(),
            nullptr};
        context.longestLinkId = std::max(context.longestLinkId, link.id.size());
    }
}

// In the order of the lines, each once; that formulas need a script is said once for all.
void tidyNotes(std::vector<Note>& notes)
{
    std::stable_sort(
        notes.begin(), notes.end(), [](const Note& a, const Note& b) { return a.line < b.line; });
    std::vector<Note> kept;
    bool hasMath = false;
    for (Note& note : notes) {
        const bool isMath = note.code == "math-without-script";
        const bool isRepeated = !kept.empty() && kept.back().line == note.line
            && kept.back().code == note.code && kept.back().detail == note.detail;
        if (!isRepeated && !(isMath && hasMath))
            kept.push_back(std::move(note));
        hasMath = hasMath || isMath;
    }
    notes = std::move(kept);
}

} // namespace

Document render(std::string_view body, const Dialect& dialect)
{
    if (dialect.converter != Converter::Kramdown)
        return renderCommonMark(body, dialect);
    RenderContext context(dialect);
    addPredefinedLinks(context);
    Node root;
    Source source(normalised(context.arena, body), 1);
    BlockScanner(context, source, &root).scanBlocks();
    scanLeaves(context, root);
    markAbbreviations(context, root);
    for (const FootnoteDefinition& footnote : context.footnotes) {
        scanLeaves(context, *footnote.content);
        markAbbreviations(context, *footnote.content);
    }
    if (dialect.gfm)
        updateGfmElements(context, root);
    tidyNotes(context.notes);
    return HtmlWriter(context).write(root);
}

std::string smartify(std::string_view text, const Dialect& dialect)
{
    Dialect plain = dialect;
    plain.gfm = false;
    RenderContext context(plain);
    Node root;
    Source source(normalised(context.arena, text), 1);
    BlockScanner(context, source, &root, BlockScanner::Rules::HtmlOnly).scanBlocks();
    scanLeaves(context, root, SpanRules::Smartify);
    std::string html = HtmlWriter(context).write(root).html();
    if (html.ends_with('\n'))
        html.pop_back();
    return html;
}

} // namespace galley::markdown
