// SPDX-License-Identifier: MIT
#pragma once

#include "preview/markdown/text/chars.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace galley::markdown {

// Remembers the latest answer of a forward search, so that asking again from every line or bracket
// of a hostile text does not walk to its end each time.
class ForwardSearch {
public:
    static constexpr std::size_t none = std::string_view::npos;

    // The first position at or after `from` that `find(from)` gives; `find` must be a pure forward
    // search: its answer holds for every start between `from` and the answer.
    template <typename Find> std::size_t operator()(std::size_t from, Find find)
    {
        if (m_from <= from && from <= m_found)
            return m_found;
        m_from = from;
        m_found = find(from);
        return m_found;
    }

private:
    std::size_t m_from = 1; // an empty range at first
    std::size_t m_found = 0;
};

// The text of one container (the document, an item, a quote …) with its line numbers. Each line of
// it is one line of the input.
class Source {
public:
    static constexpr std::size_t none = std::string_view::npos;

    Source(std::string_view text, int firstLine)
        : m_text(text)
        , m_line(firstLine)
    {
    }

    std::string_view text() const { return m_text; }
    std::size_t size() const { return m_text.size(); }
    char at(std::size_t position) const { return byteAt(m_text, position); }
    bool startsWith(std::size_t position, std::string_view prefix) const
    {
        return position <= m_text.size() && m_text.compare(position, prefix.size(), prefix) == 0;
    }
    std::string_view slice(std::size_t from, std::size_t to) const
    {
        return m_text.substr(from, to - from);
    }

    // Position of the line feed that ends the line of `position`, or the end of the text.
    std::size_t lineEnd(std::size_t position) const;
    // Start of the line after that of `position`.
    std::size_t nextLine(std::size_t position) const;
    // Line of the input in which `position` lies; cheap when close to the position asked before.
    int lineOf(std::size_t position) const;

    // The answer of a forward search of one's own (see ForwardSearch), remembered in `slot`.
    static constexpr std::size_t slots = 6;
    template <typename Find>
    std::size_t remembered(std::size_t slot, std::size_t from, Find find) const
    {
        return m_searches.at(slot)(from, find);
    }

    // Position of the next one at or after `from`, or `none`.
    std::size_t findCommentEnd(std::size_t from) const;
    std::size_t findInstructionEnd(std::size_t from) const;
    std::size_t findMathEnd(std::size_t from) const;
    // The next `}` without a backslash before it; where there is none, the last one with it.
    std::size_t findClosingBrace(std::size_t from) const;

private:
    std::string_view m_text;
    mutable std::size_t m_counted = 0;
    mutable int m_line;
    mutable ForwardSearch m_commentEnd;
    mutable ForwardSearch m_instructionEnd;
    mutable ForwardSearch m_mathEnd;
    mutable ForwardSearch m_closingBrace;
    mutable std::array<ForwardSearch, slots> m_searches;
};

} // namespace galley::markdown
