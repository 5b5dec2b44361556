// SPDX-License-Identifier: MIT
#pragma once

#include "preview/markdown/tree/attributes.h"

#include <cstdint>
#include <string_view>

namespace galley::markdown {

enum class NodeType : std::uint8_t {
    Root,
    // blocks
    Blank, // text: the blank lines
    Paragraph,
    Heading, // level; text: the raw source of its content
    Quote,
    CodeBlock, // text: the code; extra: the info word of a fence
    UnorderedList,
    OrderedList,
    ListItem,
    DefinitionList,
    Term, // text: the raw source of its content
    Definition,
    Rule,
    Table, // text: one letter a column: l, c, r, or d for the default
    TableHead,
    TableBody,
    TableFoot,
    TableRow,
    Cell,
    EndOfBlock, // invisible; eobKind says what stood there
    FootnoteContent,
    // both block and span, see Node::isSpan
    HtmlElement, // text: the tag's name
    HtmlComment, // text: the whole comment
    Comment, // {::comment}; text: its body
    Raw, // {::nomarkdown}, script and style bodies; text: verbatim HTML
    Math, // text: the formula
    // spans
    RawText, // a leaf's source before its spans are parsed
    Text,
    Emphasis,
    Strong,
    Link,
    Image,
    CodeSpan,
    Break,
    Entity, // codePoint; text: as written, empty when made by us
    SmartQuote, // level: 0 lsquo, 1 rsquo, 2 ldquo, 3 rdquo
    Symbol, // level: a value of TypographicSymbol
    FootnoteMarker, // text: the footnote's name
    Abbreviation, // text: the short form
};

enum class ContentModel : std::uint8_t { Raw, Block, Span };

enum class EobKind : std::uint8_t {
    Marker, // a line with `^`
    LinkDefinition,
    FootnoteDefinition,
    AbbreviationDefinition,
    AttributeDefinition,
    Attributes,
    Extension,
};

enum class TypographicSymbol : std::uint8_t {
    EmDash,
    EnDash,
    Ellipsis,
    LeftGuillemetSpace,
    RightGuillemetSpace,
    LeftGuillemet,
    RightGuillemet,
};

// One element of the document's tree. Lives in an arena, as does what its views point to.
struct Node {
    NodeType type = NodeType::Root;
    ContentModel model = ContentModel::Raw; // of an HtmlElement
    EobKind eobKind = EobKind::Marker;
    std::uint8_t level = 0;
    bool isSpan = false; // HtmlElement, HtmlComment, Comment, Raw and Math inside a line of text
    bool isClosed = false; // HtmlElement written `<x/>`
    bool transparent = false; // Paragraph whose content stands bare in its item
    bool hidden = false; // Raw for another output format
    bool isVerbatim = false; // Raw: already HTML; CodeBlock: fenced
    char32_t codePoint = 0;
    int line = 0; // 1-based line of the input where it begins
    int lastLine = 0; // of a top-level block; 0 elsewhere
    std::string_view text;
    std::string_view extra;
    AttributeList attributes;
    InlineAttributes* ial = nullptr; // attribute lists written for this element
    Node* parent = nullptr;
    Node* first = nullptr;
    Node* last = nullptr;
    Node* previous = nullptr;
    Node* next = nullptr;

    bool is(NodeType other) const { return type == other; }
    bool isList() const { return type == NodeType::UnorderedList || type == NodeType::OrderedList; }
    bool hasOneChild() const { return first != nullptr && first == last; }

    Node* append(Node* child); // returns the child
    void remove(Node* child);
    // Moves all children of `other` behind the children of this node.
    void adopt(Node* other);
    // Puts `added` in front of `child`, one of the children.
    void insertBefore(Node* child, Node* added);
};

} // namespace galley::markdown
