// SPDX-License-Identifier: MIT
#include "preview/markdown/commonmark/commonmark.h"

#include "preview/markdown/commonmark/documentwriter.h"
#include "preview/markdown/text/chars.h"
#include "preview/markdown/text/unicode.h"

namespace galley::markdown {

namespace {

// Line feeds alone, well-formed UTF-8 without a byte order mark or NUL.
std::string normalised(std::string_view body)
{
    constexpr std::string_view mark = "\uFEFF";
    if (body.starts_with(mark))
        body.remove_prefix(mark.size());
    std::string text = isValidUtf8(body) ? std::string(body) : repairedUtf8(body);
    for (std::size_t at = text.find('\r'); at != std::string::npos; at = text.find('\r', at + 1)) {
        if (byteAt(text, at + 1) != '\n')
            text[at] = '\n';
    }
    std::erase(text, '\r');
    for (std::size_t at = text.find('\0'); at != std::string::npos; at = text.find('\0', at))
        text.replace(at, 1, "\uFFFD");
    return text;
}

DocumentWriter& writerOf(void* data)
{
    return *static_cast<DocumentWriter*>(data);
}

void parse(std::string_view text, unsigned flags, DocumentWriter& writer)
{
    MD_PARSER parser = {};
    parser.flags = flags;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* data) {
        writerOf(data).enterBlock(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* data) {
        writerOf(data).leaveBlock(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* data) {
        writerOf(data).enterSpan(type, detail);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* data) {
        writerOf(data).leaveSpan(type);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* piece, MD_SIZE size, void* data) {
        writerOf(data).addText(type, {piece, size});
        return 0;
    };
    md_parse(text.data(), static_cast<MD_SIZE>(text.size()), &parser, &writer);
}

unsigned flagsFor(const CommonMarkOptions& options)
{
    return (options.tables ? MD_FLAG_TABLES : 0U)
        | (options.strikethrough ? MD_FLAG_STRIKETHROUGH : 0U)
        | (options.taskLists ? MD_FLAG_TASKLISTS : 0U);
}

} // namespace

Document renderCommonMark(std::string_view body, const Dialect& dialect)
{
    const CommonMarkOptions& options = dialect.commonMark;
    FootnoteText source;
    if (options.footnotes)
        source = quoteFootnotes(normalised(body));
    else
        source.text = normalised(body);
    const ParsedText parsed(source.text, options);
    Arena arena;
    DocumentWriter writer(source, parsed, dialect, arena);
    parse(parsed.parsed(), flagsFor(options), writer);
    return writer.finish();
}

} // namespace galley::markdown
