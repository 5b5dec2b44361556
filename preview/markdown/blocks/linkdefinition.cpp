#include "preview/markdown/blocks/linkdefinition.h"

#include "preview/markdown/blocks/linepatterns.h"

#include <algorithm>

namespace galley::markdown {

namespace {

struct Title {
    std::string_view text;
    std::size_t end = 0;
};

bool isQuote(char c)
{
    return c == '"' || c == '\'';
}

// A quoted title that fills the rest of the line from `position` on.
std::optional<Title> titleAt(const Source& source, std::size_t position)
{
    const char quote = source.at(position);
    const std::size_t lineEnd = source.lineEnd(position);
    if (!isQuote(quote) || lineEnd >= source.size())
        return std::nullopt;
    std::size_t close = lineEnd;
    while (close > position && isBlank(source.at(close - 1)))
        --close;
    if (close < position + 3 || source.at(close - 1) != quote)
        return std::nullopt;
    return Title{source.slice(position + 1, close - 1), lineEnd + 1};
}

bool isLineEnd(const Source& source, std::size_t position)
{
    return source.at(skipBlanks(source.text(), position)) == '\n';
}

// The optional title behind a URL that ends at `position`, on this line or the next.
std::optional<Title> titleBehind(const Source& source, std::size_t position)
{
    if (isLineEnd(source, position)) {
        const std::size_t next = source.nextLine(position);
        return titleAt(source, skipBlanks(source.text(), next));
    }
    if (!isBlank(source.at(position)))
        return std::nullopt;
    return titleAt(source, skipBlanks(source.text(), position));
}

// Sets title and end when the definition may end at `position`, behind its URL.
bool endsAt(const Source& source, std::size_t position, LinkDefinitionLine& line)
{
    if (const auto title = titleBehind(source, position)) {
        line.title = title->text;
        line.end = title->end;
        return true;
    }
    if (!isLineEnd(source, position))
        return false;
    line.title.reset();
    line.end = source.nextLine(position);
    return true;
}

bool readBracketedUrl(const Source& source, std::size_t start, LinkDefinitionLine& line)
{
    if (source.at(start) != '<')
        return false;
    const std::size_t lineEnd = source.lineEnd(start);
    const std::string_view rest = trimRight(source.slice(0, lineEnd));
    // Without a title on this line only its last `>` can end the address.
    const bool mayHaveTitle = isQuote(rest.back());
    std::size_t close = mayHaveTitle ? rest.find('>', start + 1) : rest.rfind('>');
    if (close <= start)
        return false;
    while (close < lineEnd && !endsAt(source, close + 1, line))
        close = source.text().find('>', close + 1);
    if (close >= lineEnd)
        return false;
    line.url = source.slice(start + 1, close);
    return true;
}

bool readBareUrl(const Source& source, std::size_t start, LinkDefinitionLine& line)
{
    const std::size_t lineEnd = source.lineEnd(start);
    std::size_t end = start;
    while (end < lineEnd && isSpace(source.at(end)))
        ++end;
    if (end == lineEnd)
        return false;
    // Only a blank can begin the title, and only a title or nothing can end the line.
    for (++end; end <= lineEnd; ++end) {
        const bool titleMayFollow =
            isBlank(source.at(end)) && isQuote(source.at(skipBlanks(source.text(), end)));
        if (!titleMayFollow && !isLineEnd(source, end))
            continue;
        if (!endsAt(source, end, line))
            continue;
        line.url = source.slice(start, end);
        return true;
    }
    return false;
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
