// SPDX-License-Identifier: MIT
#include "preview/markdown/patterns/linkdefinition.h"

#include "preview/markdown/patterns/linepatterns.h"
#include "preview/markdown/text/chars.h"

#include <algorithm>

namespace galley::markdown {

namespace {

struct Title {
    std::string_view text;
    std::size_t end = 0;
};

// Where a line ends, and where its last visible character does.
struct LineEnds {
    std::size_t end = 0;
    std::size_t trimmed = 0;
};

LineEnds endsOfLine(const Source& source, std::size_t position)
{
    const std::size_t end = source.lineEnd(position);
    std::size_t trimmed = end;
    while (trimmed > position && isBlank(source.at(trimmed - 1)))
        --trimmed;
    return {end, trimmed};
}

// A quoted title that fills the rest of its line from `position` on.
std::optional<Title> titleAt(const Source& source, std::size_t position, const LineEnds& ends)
{
    const char quote = source.at(position);
    if (!isQuote(quote) || ends.end >= source.size() || ends.trimmed < position + 3
        || source.at(ends.trimmed - 1) != quote)
        return std::nullopt;
    return Title{source.slice(position + 1, ends.trimmed - 1), ends.end + 1};
}

// The optional title behind a URL that ends at `position`, on this line or the next.
std::optional<Title> titleBehind(const Source& source, std::size_t position, const LineEnds& ends)
{
    if (position >= ends.trimmed) {
        const std::size_t next = skipBlanks(source.text(), ends.end + 1);
        return titleAt(source, next, endsOfLine(source, next));
    }
    if (!isBlank(source.at(position)))
        return std::nullopt;
    return titleAt(source, skipBlanks(source.text(), position), ends);
}

// Sets title and end when the definition may end at `position`, behind its URL.
bool endsAt(
    const Source& source, std::size_t position, const LineEnds& ends, LinkDefinitionLine& line)
{
    if (ends.end >= source.size())
        return false;
    if (const auto title = titleBehind(source, position, ends)) {
        line.title = title->text;
        line.end = title->end;
        return true;
    }
    line.title.reset();
    line.end = ends.end + 1;
    return position >= ends.trimmed;
}

bool readBracketedUrl(const Source& source, std::size_t start, LinkDefinitionLine& line)
{
    if (source.at(start) != '<')
        return false;
    const LineEnds ends = endsOfLine(source, start);
    const std::string_view rest = source.slice(start, ends.trimmed);
    // Without a title on this line only its last `>` can end the address.
    const bool mayHaveTitle = isQuote(rest.back());
    std::size_t close = mayHaveTitle ? rest.find('>') : rest.rfind('>');
    while (close != Source::none && !endsAt(source, start + close + 1, ends, line))
        close = rest.find('>', close + 1);
    if (close == Source::none)
        return false;
    line.url = rest.substr(1, close - 1);
    return true;
}

bool readBareUrl(const Source& source, std::size_t start, LinkDefinitionLine& line)
{
    const LineEnds ends = endsOfLine(source, start);
    std::size_t end = start;
    while (end < ends.end && isSpace(source.at(end)))
        ++end;
    if (end == ends.end)
        return false;
    // Only a blank can begin the title, and only a title or nothing can end the line.
    for (++end; end < ends.trimmed; ++end) {
        if (!isBlank(source.at(end)))
            continue;
        if (endsAt(source, end, ends, line)) {
            line.url = source.slice(start, end);
            return true;
        }
        end = skipBlanks(source.text(), end);
    }
    line.url = source.slice(start, end);
    return endsAt(source, end, ends, line);
}

// A URL with a blank and a quote in it is a definition that went wrong.
bool hasStrayTitle(std::string_view url)
{
    for (std::size_t i = 1; i < url.size(); ++i) {
        if (isQuote(url[i]) && isBlank(url[i - 1]))
            return true;
    }
    return false;
}

} // namespace

std::optional<LinkDefinitionLine> linkDefinitionAt(const Source& source, std::size_t position)
{
    const std::string_view text = source.text();
    const std::size_t start = position + optionalSpaces(text, position);
    if (source.at(start) != '[')
        return std::nullopt;
    const std::size_t close = text.find_first_of("]\n", start + 1);
    if (close == Source::none || close == start + 1 || !source.startsWith(close, "]:"))
        return std::nullopt;
    LinkDefinitionLine line;
    line.id = source.slice(start + 1, close);
    const std::size_t urlStart = skipBlanks(text, close + 2);
    if (readBracketedUrl(source, urlStart, line))
        return line;
    if (!readBareUrl(source, urlStart, line) || hasStrayTitle(line.url))
        return std::nullopt;
    return line;
}

} // namespace galley::markdown
