// SPDX-License-Identifier: MIT
// Any bytes must give a page, in time, with blocks and anchors that make sense, by kramdown and by
// CommonMark. The first byte chooses options, the rest is the text.

#include "preview/markdown/markdown.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

using namespace galley::markdown;

void require(bool condition)
{
    if (!condition)
        std::abort();
}

Dialect dialectFrom(std::uint8_t bits)
{
    Dialect dialect;
    dialect.parseBlockHtml = (bits & 1U) != 0;
    dialect.hardWrap = (bits & 2U) != 0;
    dialect.gfm = (bits & 4U) == 0;
    dialect.parseSpanHtml = (bits & 8U) == 0;
    dialect.paragraphEnd = (bits & 16U) == 0;
    dialect.mathEngine = (bits & 32U) == 0;
    dialect.syntaxHighlighter = (bits & 64U) == 0;
    dialect.footnoteBacklinkInline = (bits & 128U) != 0;
    return dialect;
}

Dialect commonMarkFrom(std::uint8_t bits)
{
    Dialect dialect;
    dialect.converter = (bits & 1U) != 0 ? Converter::CommonMarkGhPages : Converter::CommonMark;
    dialect.commonMark.isUnsafe = (bits & 2U) != 0;
    dialect.commonMark.isSmart = (bits & 4U) != 0;
    dialect.commonMark.footnotes = (bits & 8U) != 0;
    dialect.commonMark.tables = (bits & 16U) != 0;
    dialect.commonMark.autolinks = (bits & 32U) != 0;
    dialect.commonMark.strikethrough = dialect.commonMark.taskLists = (bits & 64U) != 0;
    dialect.commonMark.hardBreaks = dialect.commonMark.tagFilter = (bits & 128U) != 0;
    return dialect;
}

// Lines are those of the text; anchors ascend within their block.
void checkLines(const Document& document, int lines)
{
    for (const Block& block : document.blocks) {
        require(block.firstLine >= 1 && block.firstLine <= block.lastLine);
        require(block.lastLine <= lines);
        for (const Anchor& anchor : block.anchors)
            require(anchor.line >= 1 && anchor.line <= lines && anchor.element >= 0);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
    const auto feeds =
        std::count_if(text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; });
    for (const Dialect& dialect : {dialectFrom(data[0]), commonMarkFrom(data[0])})
        checkLines(render(text, dialect), static_cast<int>(feeds) + 1);
    return 0;
}
