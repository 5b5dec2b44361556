// SPDX-License-Identifier: MIT
#pragma once

#include "preview/markdown/commonmark/marks/opaquelines.h"
#include "preview/markdown/commonmark/marks/tablerow.h"
#include "preview/markdown/tree/commonmarkoptions.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace galley::markdown {

// A text as md4c is given it, so that it reads it as cmark-gfm does: letters stand for marks within
// bare addresses, rows of hyphens below the head of a table are as long as md4c wants them, or
// none, what stands above a table's head is a paragraph of its own, and an indented line that goes
// on with a paragraph begins with a letter.
class ParsedText {
public:
    // `source` must outlive this.
    ParsedText(std::string_view source, const CommonMarkOptions& options);

    std::string_view parsed() const { return m_parsed; }
    std::string_view source() const { return m_source; }

    // The position in the source of a text that md4c reports; none when the text is its own.
    std::optional<std::size_t> positionOf(std::string_view reported) const;
    // The source of a text that md4c reports, or the text itself.
    std::string_view sourceOf(std::string_view reported) const;

private:
    // A part of the parsed text that is longer or shorter in the source.
    struct Shift {
        std::size_t start;
        std::size_t end;
        std::size_t sourceStart;
        std::size_t sourceEnd;
    };

    void addLine(std::string_view line);
    void addOrdinaryLine(std::string_view line);
    void addDelimiterRow(std::string_view line, std::size_t prefix, const DelimiterRow& delimiter);
    std::string masked(std::string_view line);
    std::size_t sourcePosition(std::size_t parsed) const;

    std::string_view m_source;
    const CommonMarkOptions& m_options;
    std::string m_parsed;
    std::vector<Shift> m_shifts; // in the order of the text
    // while it is made
    OpaqueLines m_opaque;
    std::string_view m_previous; // line
    std::size_t m_previousStart = 0; // in the parsed text
    std::size_t m_at = 0; // in the source
    std::size_t m_linesAbove = 0; // since the latest blank one
    bool m_isInProse = false; // the first of them is in no list or quote
    bool m_isInTable = false;
    int m_brackets = 0; // open ones: in them no address is bare
};

} // namespace galley::markdown
