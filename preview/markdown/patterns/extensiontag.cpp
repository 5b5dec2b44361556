// SPDX-License-Identifier: MIT
#include "preview/markdown/patterns/extensiontag.h"

#include "preview/markdown/patterns/attributelist.h"
#include "preview/markdown/patterns/linepatterns.h"
#include "preview/markdown/tree/dialectoptions.h"

#include <algorithm>
#include <array>

namespace galley::markdown {

namespace {

// `{::name attributes}` or `{::name attributes /}`
std::optional<ExtensionTag> openingTag(const Source& source, std::size_t position)
{
    const std::string_view text = source.text();
    if (!source.startsWith(position, "{::"))
        return std::nullopt;
    std::size_t at = position + 3;
    while (isAsciiWord(source.at(at)))
        ++at;
    const std::size_t brace = source.findClosingBrace(at);
    if (at == position + 3 || brace == Source::none)
        return std::nullopt;
    ExtensionTag tag;
    tag.name = text.substr(position + 3, at - position - 3);
    tag.hasBody = brace == at || source.at(brace - 1) != '/';
    const std::size_t attributesEnd = tag.hasBody ? brace : brace - 1;
    if (at < attributesEnd && !isSpace(source.at(at)))
        return std::nullopt;
    tag.attributes = source.slice(at, attributesEnd);
    tag.end = brace + 1;
    return tag;
}

// Size of `{:/}` or `{:/name}` at `position`, or 0.
std::size_t stopTagSize(const Source& source, std::size_t position, std::string_view name)
{
    if (!source.startsWith(position, "{:/"))
        return 0;
    if (source.at(position + 3) == '}')
        return 4;
    const bool named =
        source.startsWith(position + 3, name) && source.at(position + 3 + name.size()) == '}';
    return named ? name.size() + 4 : 0;
}

constexpr std::array<std::string_view, 3> extensionNames = {"comment", "nomarkdown", "options"};

std::size_t indexOfName(std::string_view name)
{
    const auto found = std::find(extensionNames.begin(), extensionNames.end(), name);
    return static_cast<std::size_t>(found - extensionNames.begin());
}

// The first stop tag for `name` at or after `from`; of a block it must fill a line.
std::size_t findStopTag(const Source& source, std::size_t from, std::string_view name, bool isBlock)
{
    const std::string_view text = source.text();
    for (std::size_t at = text.find("{:/", from); at != Source::none;
         at = text.find("{:/", at + 3)) {
        const std::size_t size = stopTagSize(source, at, name);
        if (size == 0)
            continue;
        if (!isBlock)
            return at;
        std::size_t lineStart = at;
        while (lineStart > from && at - lineStart < 3 && text[lineStart - 1] == ' ')
            --lineStart;
        if ((lineStart == from || text[lineStart - 1] == '\n') && isBlankLine(source, at + size))
            return at;
    }
    return Source::none;
}

// Reads up to the stop tag; false when there is none.
bool readBody(const Source& source, ExtensionTag& tag, bool isBlock)
{
    const std::size_t slot = indexOfName(tag.name) * 2 + (isBlock ? 1 : 0);
    const std::size_t start = tag.end;
    const std::size_t stop =
        source.remembered(slot, start, [&source, &tag, isBlock](std::size_t from) {
            return findStopTag(source, from, tag.name, isBlock);
        });
    if (stop == Source::none)
        return false;
    tag.body = source.slice(start, stop);
    tag.end = stop + stopTagSize(source, stop, tag.name);
    if (!isBlock)
        return true;
    while (tag.body.ends_with(' '))
        tag.body.remove_suffix(1);
    if (tag.body.ends_with('\n'))
        tag.body.remove_suffix(1);
    tag.end = source.nextLine(tag.end);
    return true;
}

bool mentionsHtml(std::string_view types)
{
    bool any = false;
    for (std::size_t at = skipSpace(types, 0); at < types.size(); at = skipSpace(types, at)) {
        std::size_t end = at;
        while (end < types.size() && !isSpace(types[end]))
            ++end;
        if (types.substr(at, end - at) == "html")
            return true;
        any = true;
        at = end;
    }
    return !any;
}

} // namespace

std::optional<ExtensionTag> blockExtensionAt(const Source& source, std::size_t position)
{
    auto tag = openingTag(source, position);
    if (!tag || !isBlankLine(source, tag->end) || indexOfName(tag->name) == extensionNames.size())
        return std::nullopt;
    tag->end = source.nextLine(tag->end);
    if (tag->hasBody && !readBody(source, *tag, true))
        return std::nullopt;
    return tag;
}

std::optional<ExtensionTag> spanExtensionAt(const Source& source, std::size_t position)
{
    auto tag = openingTag(source, position);
    if (!tag || indexOfName(tag->name) == extensionNames.size()
        || (tag->hasBody && !readBody(source, *tag, false)))
        return std::nullopt;
    return tag;
}

bool isExtensionTag(const Source& source, std::size_t position)
{
    if (source.at(position + 2) == ':')
        return openingTag(source, position).has_value();
    const std::size_t end = position + 3 + listNameSize(source.text(), position + 3);
    return source.at(position + 2) == '/' && source.at(end) == '}';
}

ExtensionResult applyExtension(RenderContext& context, const ExtensionTag& tag, Node& node)
{
    InlineAttributes list;
    parseAttributeList(context, tag.attributes, list);
    if (tag.name == "comment") {
        node.type = NodeType::Comment;
        node.text = tag.body;
        return tag.hasBody ? ExtensionResult::Node : ExtensionResult::Nothing;
    }
    if (tag.name == "nomarkdown") {
        node.type = NodeType::Raw;
        node.text = tag.body;
        node.hidden = !mentionsHtml(context.arena.copy(list.attributes.value("type")));
        return tag.hasBody ? ExtensionResult::Node : ExtensionResult::Nothing;
    }
    if (tag.name != "options")
        return ExtensionResult::Unknown;
    for (const Attribute* option = list.attributes.first(); option != nullptr;
         option = option->next)
        setOption(context.options, option->name, option->value);
    return ExtensionResult::Options;
}

} // namespace galley::markdown
