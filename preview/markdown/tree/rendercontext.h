// SPDX-License-Identifier: MIT
#pragma once

#include "preview/markdown/tree/dialect.h"
#include "preview/markdown/tree/document.h"
#include "preview/markdown/tree/node.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace galley::markdown {

struct LinkDefinition {
    std::string_view url;
    std::string_view title;
    bool hasTitle = false;
    const Node* node = nullptr; // carries the attribute lists written for the definition
};

struct FootnoteDefinition {
    std::string_view name;
    Node* content = nullptr;
    Node* node = nullptr;
    bool used = false;
};

struct AbbreviationDefinition {
    std::string_view text; // the short form
    std::string_view title;
    const Node* node = nullptr;
};

// What one rendering shares: memory, options, and the definitions met anywhere in the document.
struct RenderContext {
    explicit RenderContext(const Dialect& configured)
        : dialect(configured)
        , options(configured)
    {
    }

    Arena arena;
    const Dialect& dialect; // as configured: fixes the set of rules
    Dialect options; // as changed by {::options} in the document

    std::unordered_map<std::string, LinkDefinition> links; // by normalised id
    std::size_t longestLinkId = 0;
    std::unordered_map<std::string_view, InlineAttributes*> attributeDefinitions;
    std::vector<FootnoteDefinition> footnotes; // in the order of their first definition
    std::unordered_map<std::string_view, std::size_t> footnoteIndex;
    std::vector<AbbreviationDefinition> abbreviations;
    std::unordered_map<std::string_view, std::size_t> abbreviationIndex;

    std::vector<Note> notes;
    int depth = 0; // of nested containers
    std::size_t nestedBytes = 0; // of all containers so far
    int htmlDepth = 0; // of nested block HTML

    FootnoteDefinition* footnote(std::string_view name);
    static constexpr std::size_t maximumDetail =
        80; // bytes of a note's detail; the rest is cut off
    void addNote(const char* code, int line, std::string_view detail);
    // Gives `node` the attributes of `ial`, those of the lists it refers to first.
    void apply(const InlineAttributes& ial, AttributeList& attributes);

    InlineAttributes& ialOf(Node& node);
};

// Containers nested deeper than this are text, and images in the text of images.
inline constexpr int maximumDepth = 100;
// Each container copies the text in it: what is nested is text once that much was copied.
inline constexpr std::size_t maximumNestedBytes = 40'000'000;
// Block HTML and spans nested deeper than this are text. Deeper than the others, because the
// elements need not be meant: every `<name>` that nothing closes holds all that follows, as in a
// list of people with their addresses. Browsers nest no deeper than 512 elements.
inline constexpr int maximumElementDepth = 500;

} // namespace galley::markdown
