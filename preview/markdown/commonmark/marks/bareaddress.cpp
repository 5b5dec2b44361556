// SPDX-License-Identifier: MIT
#include "preview/markdown/commonmark/marks/bareaddress.h"

#include "preview/markdown/commonmark/marks/flanking.h"
#include "preview/markdown/text/chars.h"
#include "preview/markdown/text/unicode.h"

#include <algorithm>
#include <array>
#include <utility>

namespace galley::markdown {

namespace {

bool isHostCharacter(std::string_view text, std::size_t position)
{
    const CodePoint point = codePointAt(text, position);
    return point.size > 0 && !isUnicodeSpace(point.value) && !isUnicodePunctuation(point.value);
}

// Where the host's name ends, which begins at `start`; 0 when it is none.
std::size_t hostEnd(std::string_view text, std::size_t start, bool mayBeShort)
{
    int dots = 0;
    int underscores = 0; // in the last part
    int underscoresBefore = 0; // in the part before it
    std::size_t at = start + 1;
    for (; at + 1 < text.size(); ++at) {
        if (text[at] == '\\' && at + 2 < text.size())
            ++at;
        if (text[at] == '_') {
            ++underscores;
        } else if (text[at] == '.') {
            underscoresBefore = std::exchange(underscores, 0);
            ++dots;
        } else if (text[at] != '-' && !isHostCharacter(text, at)) {
            break;
        }
    }
    const bool isHost = underscores == 0 && underscoresBefore == 0 && (mayBeShort || dots > 0);
    return isHost ? at : 0;
}

// The end without what stands behind an address rather than in it.
std::size_t trimmedEnd(std::string_view text, std::size_t start, std::size_t end)
{
    end = std::min(text.find('<', start), end);
    const std::string_view all = text.substr(start, end - start);
    auto surplus =
        std::count(all.begin(), all.end(), ')') - std::count(all.begin(), all.end(), '(');
    while (end > start) {
        const char last = text[end - 1];
        if (std::string_view("?!.,:*_~'\"").find(last) != std::string_view::npos) {
            --end;
        } else if (last == ';') {
            std::size_t name = end - 1;
            while (name > start + 1 && isAsciiAlpha(text[name - 1]))
                --name;
            const bool isReference = name < end - 1 && text[name - 1] == '&';
            end = isReference ? name - 1 : end - 1;
        } else if (last == ')' && surplus > 0) {
            --surplus;
            --end;
        } else {
            break;
        }
    }
    return end;
}

std::size_t addressEnd(std::string_view text, std::size_t start, std::size_t host, bool mayBeShort)
{
    std::size_t end = hostEnd(text, host, mayBeShort);
    if (end == 0)
        return 0;
    while (end < text.size() && !isSpace(text[end]) && text[end] != '<')
        ++end;
    return trimmedEnd(text, start, end);
}

std::optional<BareAddress> wwwAddressAt(std::string_view text, std::size_t position)
{
    if (position > 0 && !isSpace(text[position - 1])
        && std::string_view("*_~(").find(text[position - 1]) == std::string_view::npos)
        return {};
    const std::size_t end = addressEnd(text, position, position, false);
    if (end <= position)
        return {};
    return BareAddress{position, end, "http://"};
}

bool isKnownScheme(std::string_view name)
{
    constexpr std::array<std::string_view, 3> schemes = {"http", "https", "ftp"};
    return std::ranges::any_of(schemes, [name](std::string_view scheme) {
        return std::ranges::equal(
            scheme, name, [](char a, char b) { return a == toAsciiLower(b); });
    });
}

// Whether the text before `end` ends with the scheme, which is no part of a longer word.
bool isBehindScheme(std::string_view text, std::size_t end, std::string_view scheme)
{
    return text.substr(0, end).ends_with(scheme)
        && (end == scheme.size() || !isAsciiAlnum(text[end - scheme.size() - 1]));
}

// Where the name before the `@` begins, and the scheme that is written before it.
std::size_t mailStart(std::string_view text, std::size_t position, std::string_view& scheme)
{
    std::size_t start = position;
    for (; start > 0; --start) {
        const char c = text[start - 1];
        if (isAsciiAlnum(c) || std::string_view(".+-_").find(c) != std::string_view::npos)
            continue;
        if (isBehindScheme(text, start, "mailto:"))
            scheme = "mailto:";
        else if (isBehindScheme(text, start, "xmpp:"))
            scheme = "xmpp:";
        else
            break;
    }
    return start;
}

} // namespace

std::optional<BareAddress> webAddressAt(std::string_view text, std::size_t position)
{
    if (text.substr(position, 4) == "www.")
        return wwwAddressAt(text, position);
    std::size_t start = position;
    while (start > 0 && isAsciiAlpha(text[start - 1]))
        --start;
    constexpr std::size_t markSize = 3;
    const std::size_t host = position + markSize;
    if (text.substr(position, markSize) != "://"
        || !isKnownScheme(text.substr(start, position - start)) || !isHostCharacter(text, host))
        return {};
    const std::size_t end = addressEnd(text, position, host, true);
    if (end <= position)
        return {};
    return BareAddress{start, end, {}};
}

std::optional<BareAddress> mailAddressAt(std::string_view text, std::size_t position)
{
    std::string_view scheme;
    const std::size_t start = mailStart(text, position, scheme);
    int dots = 0;
    std::size_t end = position + 1;
    for (; end < text.size(); ++end) {
        const char c = text[end];
        if (c == '.' && isAsciiAlnum(byteAt(text, end + 1)))
            ++dots;
        else if (!isAsciiAlnum(c) && c != '-' && c != '_' && !(c == '/' && scheme == "xmpp:"))
            break;
    }
    const bool isAddress = start < position && end > position + 1 && byteAt(text, end) != '@'
        && dots > 0 && isAsciiAlpha(text[end - 1]);
    if (!isAddress)
        return {};
    return BareAddress{start, trimmedEnd(text, position, end),
        scheme.empty() ? std::string_view("mailto:") : std::string_view()};
}

} // namespace galley::markdown
