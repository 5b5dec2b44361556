// SPDX-License-Identifier: MIT
#include "preview/markdown/spans/spancaches.h"

#include <algorithm>
#include <string>

namespace galley::markdown {

namespace {

constexpr std::size_t none = std::string_view::npos;

// So many bytes a link's target is read directly before the whole text is indexed.
constexpr std::size_t shortTarget = 1000;

bool isSpaceBeforeQuote(std::string_view text, std::size_t position)
{
    const char following = byteAt(text, position + 1);
    return isSpace(text[position]) && (following == '"' || following == '\'');
}

} // namespace

void BacktickRuns::index()
{
    m_indexed = true;
    for (std::size_t at = m_text.find('`'); at != none; at = m_text.find('`', at)) {
        const std::size_t start = at;
        at = std::min(m_text.find_first_not_of('`', at), m_text.size());
        m_runs.push_back({start, at - start});
    }
    std::size_t longest = 0;
    for (auto run = m_runs.rbegin(); run != m_runs.rend(); ++run)
        run->longest = longest = std::max(longest, run->longest);
}

std::size_t BacktickRuns::findClosing(std::size_t from, std::size_t size)
{
    if (m_indexed) {
        const auto run = std::lower_bound(m_runs.begin(), m_runs.end(), from,
            [](const Run& candidate, std::size_t at) { return candidate.start < at; });
        if (run == m_runs.end() || run->longest < size)
            return none;
    }
    const std::size_t found =
        size == 1 ? m_text.find('`', from) : m_text.find(std::string(size, '`'), from);
    if (found == none && !m_indexed)
        index();
    return found;
}

std::uint64_t SpanCaches::key(Attempt attempt, std::size_t position, unsigned openKinds)
{
    return (static_cast<std::uint64_t>(position) << 6) | (openKinds << 3)
        | static_cast<std::uint64_t>(attempt);
}

bool SpanCaches::hasFailed(Attempt attempt, std::size_t position, unsigned openKinds) const
{
    return !m_failures.empty() && m_failures.count(key(attempt, position, openKinds)) > 0;
}

void SpanCaches::addFailure(Attempt attempt, std::size_t position, unsigned openKinds)
{
    m_failures.insert(key(attempt, position, openKinds));
}

bool SpanCaches::mayClose(std::string_view mark, std::size_t position)
{
    std::size_t& last = m_lastClosers[(mark.size() - 1) * 2 + (mark[0] == '_' ? 1 : 0)];
    if (last == unknown) {
        std::size_t found = m_text.rfind(mark);
        while (found != none && found > 0 && isSpace(m_text[found - 1]))
            found = m_text.rfind(mark, found - 1);
        last = found == none ? 0 : found;
    }
    return last > position;
}

void SpanCaches::indexParentheses()
{
    m_parenthesesIndexed = true;
    std::vector<std::size_t> open;
    for (std::size_t at = 0; at < m_text.size(); ++at) {
        if (m_text[at] == '(') {
            open.push_back(at);
        } else if (m_text[at] == ')' && !open.empty()) {
            m_parentheses.emplace(open.back(), at);
            open.pop_back();
        }
    }
}

std::size_t SpanCaches::linkTargetEnd(std::size_t position)
{
    int open = 0;
    const std::size_t limit = std::min(m_text.size(), position + shortTarget);
    for (std::size_t at = position; at < limit; ++at) {
        const char c = m_text[at];
        if (c == '(')
            ++open;
        else if (c == ')' && --open == 0)
            return at;
        else if (isSpaceBeforeQuote(m_text, at))
            return at;
    }
    if (limit == m_text.size())
        return none;
    if (!m_parenthesesIndexed)
        indexParentheses();
    const std::size_t quote = m_spaceBeforeQuote(position, [this](std::size_t from) {
        while (from < m_text.size() && !isSpaceBeforeQuote(m_text, from))
            ++from;
        return from < m_text.size() ? from : none;
    });
    const auto balanced = m_parentheses.find(position);
    return std::min(balanced == m_parentheses.end() ? none : balanced->second, quote);
}

std::size_t SpanCaches::titleEnd(std::size_t from, char quote)
{
    ForwardSearch& search = quote == '"' ? m_doubleTitleEnd : m_singleTitleEnd;
    return search(from, [this, quote](std::size_t start) {
        std::size_t at = m_text.find(quote, start);
        while (at != none && byteAt(m_text, skipSpace(m_text, at + 1)) != ')')
            at = m_text.find(quote, at + 1);
        return at;
    });
}

std::size_t SpanCaches::strikethroughEnd(std::size_t from)
{
    return m_strikethroughEnd(from, [this](std::size_t start) {
        std::size_t at = m_text.find("~~", start + 1);
        while (at != none && (isSpace(m_text[at - 1]) || m_text[at - 1] == '~'))
            at = m_text.find("~~", at + 1);
        return at;
    });
}

std::size_t SpanCaches::findAngle(std::size_t from)
{
    return m_angle(from, [this](std::size_t start) { return m_text.find('>', start); });
}

} // namespace galley::markdown
