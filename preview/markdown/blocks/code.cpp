// SPDX-License-Identifier: MIT
// Code blocks, indented and fenced.

#include "preview/markdown/blocks/blockscanner.h"
#include "preview/markdown/blocks/rules.h"
#include "preview/markdown/patterns/codelines.h"
#include "preview/markdown/patterns/linepatterns.h"

#include <algorithm>

namespace galley::markdown {

namespace {

bool isIndentedLine(const Source& source, std::size_t position)
{
    const std::size_t indent = indentSize(source.text(), position);
    if (indent == 0)
        return false;
    const std::size_t text = skipBlanks(source.text(), position + indent);
    return text < source.size() && !isSpace(source.at(text));
}

// Whether code here is likely to be text of a list that was indented too far.
bool isPartOfList(const Node& parent)
{
    const Node* last = parent.last;
    if (last != nullptr && last->is(NodeType::Blank))
        last = last->previous;
    return parent.is(NodeType::ListItem) || (last != nullptr && last->isList());
}

bool isLazyCodeLine(const Source& source, std::size_t position)
{
    if (position >= source.size())
        return false;
    const char c = source.at(skipBlanks(source.text(), position));
    return !isSpace(c) && !attributeLine(source, position) && !isEndOfBlockMarker(source, position)
        && !isHtmlBlockLine(source, position);
}

} // namespace

std::size_t indentedLinesEnd(const Source& source, std::size_t position)
{
    std::size_t end = position;
    for (;;) {
        std::size_t at = skipBlankLines(source, end);
        if (!isIndentedLine(source, at))
            return end;
        do
            at = source.nextLine(at);
        while (isLazyCodeLine(source, at));
        end = at;
    }
}

std::string_view withoutIndent(Arena& arena, std::string_view text)
{
    TextBuilder builder(arena);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t next = std::min(text.find('\n', at), text.size() - 1) + 1;
        builder.append(text.substr(at, next - at).substr(indentSize(text, at)));
        at = next;
    }
    return builder.view();
}

bool scanIndentedCode(BlockScanner& scanner)
{
    const Source& source = scanner.source();
    const std::size_t start = scanner.position();
    if (!isIndentedLine(source, start))
        return false;
    const std::size_t end = indentedLinesEnd(source, start);
    TextBuilder code(scanner.context().arena);
    for (std::size_t at = start; at < end;) {
        const std::size_t next = source.nextLine(at);
        const std::size_t spaces = optionalSpaces(source.text(), at);
        const bool isLazy = at > start && !isSpace(source.at(at + spaces));
        std::string_view line = source.slice(at, next);
        const bool nextIsLazy =
            next < end && !isSpace(source.at(next + optionalSpaces(source.text(), next)));
        if (nextIsLazy)
            line.remove_suffix(1);
        code.append(isLazy ? line : line.substr(indentSize(line, 0)));
        if (nextIsLazy)
            code.append(" ");
        at = next;
    }
    Node* const block = scanner.newBlock(NodeType::CodeBlock);
    block->text = code.view();
    if (isPartOfList(*scanner.parent()))
        scanner.context().addNote("list-became-code", block->line, trim(block->text));
    scanner.parent()->append(block);
    scanner.moveTo(end);
    return true;
}

namespace {

struct OpeningFence {
    char mark = 0;
    std::size_t start = 0;
    std::size_t size = 0; // of the run of marks
    std::size_t bodyStart = 0;
};

// The line that opens a fence: a run of marks, then at most one word.
std::optional<OpeningFence> openingFence(const Source& source, std::size_t position, bool gfm)
{
    const std::string_view text = source.text();
    if (gfm)
        position += optionalSpaces(text, position);
    const char mark = source.at(position);
    if (mark != '~' && (mark != '`' || !gfm))
        return std::nullopt;
    std::size_t at = position;
    while (source.at(at) == mark)
        ++at;
    const std::size_t size = at - position;
    const std::size_t end = source.lineEnd(at);
    while (at < end && isSpace(text[at]))
        ++at;
    while (at < end && !isSpace(text[at]))
        ++at;
    if (size < 3 || end >= source.size() || !blankToLineEnd(text, at))
        return std::nullopt;
    return OpeningFence{mark, position, size, end + 1};
}

// `js?x=1` is of class `js`.
std::string_view languageOf(std::string_view info)
{
    return info.substr(0, std::min(info.find('?', 1), info.size()));
}

void addFence(
    BlockScanner& scanner, std::string_view info, std::size_t bodyStart, std::size_t close)
{
    const Source& source = scanner.source();
    Node* const block = scanner.newBlock(NodeType::CodeBlock);
    block->text = source.slice(bodyStart, close);
    block->isVerbatim = true;
    block->extra = trim(info);
    if (!block->extra.empty()) {
        Arena& arena = scanner.context().arena;
        block->attributes.set(arena, "class", arena.join({"language-", languageOf(block->extra)}));
    }
    scanner.parent()->append(block);
    scanner.moveTo(source.nextLine(close));
}

// A fence of tildes and backticks together, a quirk of the grammar: its closing line begins with
// the same marks, of which the last may be repeated.
bool scanMixedFence(BlockScanner& scanner)
{
    const Source& source = scanner.source();
    const std::string_view text = source.text();
    const std::size_t start = scanner.position() + optionalSpaces(text, scanner.position());
    const std::size_t end = std::min(text.find_first_not_of("~`", start), text.size());
    const std::string_view mark = source.slice(start, end);
    const bool isMixed =
        mark.find('~') != std::string_view::npos && mark.find('`') != std::string_view::npos;
    if (mark.size() < 3 || !isMixed || scanner.mixedFenceFailed)
        return false;
    const std::size_t bodyStart = source.nextLine(end);
    const std::string_view info = trim(source.slice(end, bodyStart));
    if (std::any_of(info.begin(), info.end(), isSpace))
        return false;
    for (std::size_t line = bodyStart; line < source.size(); line = source.nextLine(line)) {
        const std::size_t at = line + optionalSpaces(text, line);
        if (!source.startsWith(at, mark)
            || !isBlankLine(source, text.find_first_not_of(mark.back(), at + mark.size())))
            continue;
        addFence(scanner, info, bodyStart, line);
        return true;
    }
    scanner.mixedFenceFailed = true;
    return false;
}

// Of several the first: closing that one may well close the rest. Marks behind the fence are those
// of code in one line.
void noteOpenFence(BlockScanner& scanner, const OpeningFence& fence)
{
    const std::string_view line = scanner.source().slice(fence.start, fence.bodyStart - 1);
    if (scanner.openFenceNoted || line.find(fence.mark, fence.size) != std::string_view::npos)
        return;
    scanner.openFenceNoted = true;
    scanner.context().addNote("unclosed-fence", scanner.line(), trim(line));
}

} // namespace

bool scanFencedCode(BlockScanner& scanner)
{
    const Source& source = scanner.source();
    const bool gfm = scanner.context().dialect.gfm;
    if (gfm && scanMixedFence(scanner))
        return true;
    const auto fence = openingFence(source, scanner.position(), gfm);
    if (!fence)
        return false;
    const FenceIndex& fences = scanner.fences();
    // When no line closes the whole run, a shorter one counts and the rest becomes the word.
    const std::size_t size =
        std::min(fence->size, fences.longestAfter(fence->bodyStart, fence->mark));
    if (size < 3) {
        noteOpenFence(scanner, *fence);
        return false;
    }
    const std::size_t close = fences.find(fence->bodyStart, fence->mark, size);
    addFence(scanner, source.slice(fence->start + size, fence->bodyStart), fence->bodyStart, close);
    return true;
}

} // namespace galley::markdown
