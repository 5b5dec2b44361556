// SPDX-License-Identifier: MIT
#pragma once

#include "preview/markdown/text/source.h"
#include "preview/markdown/tree/dialect.h"

#include <optional>
#include <string_view>

// What a line looks like: the patterns that several block rules share. Each looks at the text from
// `position` on, which need not be the start of a line.
namespace galley::markdown {

// Spaces at `position`, at most three.
std::size_t optionalSpaces(std::string_view text, std::size_t position);

bool isBlankLine(const Source& source, std::size_t position);
// End of the run of blank lines at `position`; `position` itself when there is none.
std::size_t skipBlankLines(const Source& source, std::size_t position);

// A tab or four spaces.
std::size_t indentSize(std::string_view text, std::size_t position);

// `{: … }` alone on its line, which may be broken; `content` lies between colon and brace.
struct AttributeLine {
    std::string_view content;
    std::size_t end = 0; // start of the next line
};
// `indent`: how many spaces may stand before it, at most.
std::optional<AttributeLine> attributeLine(
    const Source& source, std::size_t position, std::size_t indent = 3);

bool isEndOfBlockMarker(const Source& source, std::size_t position);
// A start or end tag of block HTML with up to `indent` spaces before it.
bool isHtmlBlockLine(const Source& source, std::size_t position, std::size_t indent = 3);

struct ListMarker {
    bool ordered = false;
    std::size_t size = 0; // spaces before it and the marker itself
};
// A marker of either kind; `indent`: how many spaces may stand before it, at most.
std::optional<ListMarker> listMarker(
    std::string_view text, std::size_t position, std::size_t indent = 3);
// A definition's `:` with its spaces; 0 when there is none.
std::size_t definitionMarker(std::string_view text, std::size_t position, std::size_t indent = 3);

bool isHorizontalRule(std::string_view text, std::size_t position);
bool isQuoteStart(std::string_view text, std::size_t position);
bool isFenceStart(std::string_view text, std::size_t position);
bool isAtxStart(std::string_view text, std::size_t position);

// Whether a paragraph, a quote or lazy text ends before the line at `position`.
bool endsLazyText(const Source& source, std::size_t position);
bool endsParagraph(const Source& source, std::size_t position, const Dialect& dialect);

// From `position` after a run of blanks: where the line ends when nothing but white space follows.
std::optional<std::size_t> blankToLineEnd(std::string_view text, std::size_t position);

} // namespace galley::markdown
