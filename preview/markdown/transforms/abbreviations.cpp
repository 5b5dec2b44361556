// SPDX-License-Identifier: MIT
#include "preview/markdown/transforms/abbreviations.h"

#include "preview/markdown/text/chars.h"
#include "preview/markdown/text/unicode.h"

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace galley::markdown {

namespace {

class Marker {
public:
    explicit Marker(RenderContext& context)
        : m_context(context)
    {
        for (const AbbreviationDefinition& definition : context.abbreviations)
            m_byFirst[static_cast<unsigned char>(definition.text.front())].push_back(
                definition.text);
        for (auto& [first, texts] : m_byFirst) {
            std::stable_sort(texts.begin(), texts.end(),
                [](std::string_view a, std::string_view b) { return a.size() > b.size(); });
        }
    }

    void mark(Node& parent)
    {
        const bool isRaw = parent.is(NodeType::HtmlElement) && parent.model == ContentModel::Raw;
        for (Node* child = parent.first; child != nullptr;) {
            if (!child->is(NodeType::Text)) {
                mark(*child);
            } else if (!isRaw) {
                joinTexts(parent, child);
                Node* const next = child->next;
                split(parent, child);
                child = next;
                continue;
            }
            child = child->next;
        }
    }

private:
    // Texts side by side (an escape parts them) are one text.
    void joinTexts(Node& parent, Node* first)
    {
        if (first->next == nullptr || !first->next->is(NodeType::Text))
            return;
        TextBuilder joined(m_context.arena);
        joined.append(first->text);
        while (first->next != nullptr && first->next->is(NodeType::Text)) {
            joined.append(first->next->text);
            parent.remove(first->next);
        }
        first->text = joined.view();
    }

    // The longest abbreviation at `position`, if it or a shorter one ends there as a word: kramdown
    // looks for the word first, and then takes the longest.
    std::string_view abbreviationAt(std::string_view text, std::size_t position) const
    {
        const auto candidates = m_byFirst.find(static_cast<unsigned char>(text[position]));
        if (candidates == m_byFirst.end())
            return {};
        std::string_view longest;
        for (const std::string_view candidate : candidates->second) {
            if (text.compare(position, candidate.size(), candidate) != 0)
                continue;
            if (longest.empty())
                longest = text.substr(position, candidate.size());
            if (!isAsciiWord(byteAt(text, position + candidate.size())))
                return longest;
        }
        return {};
    }

    void split(Node& parent, Node* text)
    {
        const std::string_view whole = text->text;
        std::size_t start = 0;
        for (std::size_t at = 0; at < whole.size();) {
            const bool mayStart = at == start || !isAsciiWord(whole[at - 1]);
            const std::string_view found =
                mayStart ? abbreviationAt(whole, at) : std::string_view();
            if (found.empty()) {
                ++at;
                continue;
            }
            insert(parent, text, NodeType::Text, whole.substr(start, at - start));
            insert(parent, text, NodeType::Abbreviation, found);
            at += found.size();
            start = at;
        }
        text->text = whole.substr(start);
        if (text->text.empty())
            parent.remove(text);
    }

    void insert(Node& parent, Node* before, NodeType type, std::string_view text)
    {
        if (text.empty())
            return;
        Node* const node = m_context.arena.make<Node>();
        node->type = type;
        node->text = text;
        node->line = before->line;
        parent.insertBefore(before, node);
    }

    RenderContext& m_context;
    std::unordered_map<unsigned char, std::vector<std::string_view>> m_byFirst;
};

} // namespace

void markAbbreviations(RenderContext& context, Node& root)
{
    if (!context.abbreviations.empty())
        Marker(context).mark(root);
}

} // namespace galley::markdown
