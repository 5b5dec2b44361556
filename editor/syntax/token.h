// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace galley {

// What a stretch of a line is, for colouring. Markup kinds are the markup itself (`**`, `#`,
// `](`), which the theme fades so that the words stand out.
enum class TokenKind : quint8 {
    Text,
    Markup,
    Heading,
    Code, // inside `…`, a fence or an indented block
    FenceInfo, // the language after an opening fence
    LinkText,
    LinkTarget, // an address or path
    ImageAlt,
    HtmlTag,
    HtmlAttribute,
    HtmlValue,
    Comment, // HTML comment, Liquid comment, YAML comment
    Liquid,
    Math,
    ListMarker,
    QuoteMarker,
    Rule,
    AttributeList, // kramdown's {: … }
    Escape, // backslash escape or entity
    HardBreak, // two or more spaces at the end of a line that has text
    TableBar,
    Footnote,
    YamlKey,
    YamlString,
    YamlConstant, // true, no, numbers, dates, null
};

enum TokenEmphasis : quint8 { PlainText = 0, Bold = 1, Italic = 2, Struck = 4 };

struct Token {
    int start = 0; // UTF-16 units from the line's start
    int length = 0;
    TokenKind kind = TokenKind::Text;
    quint8 emphasis = PlainText; // TokenEmphasis flags
    friend bool operator==(const Token&, const Token&) = default;
};

// What a line leaves open for the next one. Fits an int (QTextBlock::userState()).
struct LineState {
    enum Mode : quint8 {
        DocumentStart,
        FrontMatter,
        Body,
        Fence, // ``` or ~~~, `fenceLength` long
        IndentedCode,
        HtmlTag, // a tag whose `>` has not come yet
        HtmlComment,
        MathBlock,
        LiquidRaw, // raw, comment or highlight block
    };
    Mode mode = DocumentStart;
    bool tildeFence = false;
    bool afterBlank = true; // the line before was blank: an indented line is code
    bool inList = false; // indented lines continue an item
    quint8 fenceLength = 0;

    int packed() const;
    static LineState unpacked(int value); // of what packed() gave; anything negative is the start
    friend bool operator==(const LineState&, const LineState&) = default;
};

} // namespace galley
