// SPDX-License-Identifier: MIT
#include "preview/markdown/tree/rendercontext.h"

namespace galley::markdown {

namespace {

// Named lists may refer to each other; a circle or a fan of references ends here.
constexpr int maximumReferences = 1000;

void applyReferences(RenderContext& context, const InlineAttributes& ial, AttributeList& attributes,
    int depth, int& budget)
{
    for (const auto* ref = ial.firstReference; ref != nullptr && budget > 0; ref = ref->next) {
        const auto found = context.attributeDefinitions.find(ref->name);
        if (found == context.attributeDefinitions.end() || depth > maximumDepth)
            continue;
        --budget;
        applyReferences(context, *found->second, attributes, depth + 1, budget);
    }
    attributes.merge(context.arena, ial.attributes);
}

} // namespace

FootnoteDefinition* RenderContext::footnote(std::string_view name)
{
    const auto found = footnoteIndex.find(name);
    return found == footnoteIndex.end() ? nullptr : &footnotes[found->second];
}

void RenderContext::addNote(const char* code, int line, std::string_view detail)
{
    std::size_t size = std::min(detail.size(), maximumDetail);
    while (size < detail.size() && size > 0
        && (static_cast<unsigned char>(detail[size]) & 0xC0) == 0x80)
        --size;
    notes.push_back({code, line, std::string(detail.substr(0, size))});
}

void RenderContext::apply(const InlineAttributes& ial, AttributeList& attributes)
{
    int budget = maximumReferences;
    applyReferences(*this, ial, attributes, 0, budget);
}

InlineAttributes& RenderContext::ialOf(Node& node)
{
    if (node.ial == nullptr)
        node.ial = arena.make<InlineAttributes>();
    return *node.ial;
}

} // namespace galley::markdown
