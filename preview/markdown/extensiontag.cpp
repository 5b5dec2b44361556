#include "preview/markdown/extensiontag.h"

#include "preview/markdown/blocks/attributelist.h"
#include "preview/markdown/blocks/linepatterns.h"
#include "preview/markdown/dialectoptions.h"

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
    const bool named = source.startsWith(position + 3, name)
        && source.at(position + 3 + name.size()) == '}';
    return named ? name.size() + 4 : 0;
}

bool readSpanBody(const Source& source, ExtensionTag& tag)
{
    const std::size_t start = tag.end;
    std::size_t at = source.text().find("{:/", start);
    for (; at != Source::none; at = source.text().find("{:/", at + 3)) {
        const std::size_t size = stopTagSize(source, at, tag.name);
        if (size == 0)
            continue;
        tag.body = source.slice(start, at);
        tag.end = at + size;
        return true;
    }
    return false;
}

// The stop tag must fill a line; `lineRest` is where the opening tag's line goes on.
bool readBlockBody(const Source& source, std::size_t start, ExtensionTag& tag)
{
    for (std::size_t line = start; line < source.size(); line = source.nextLine(line)) {
        const std::size_t at = line + optionalSpaces(source.text(), line);
        const std::size_t size = stopTagSize(source, at, tag.name);
        if (size == 0 || !isBlankLine(source, at + size))
            continue;
        tag.body = source.slice(start, line);
        if (tag.body.ends_with('\n'))
            tag.body.remove_suffix(1);
        tag.end = source.nextLine(at);
        return true;
    }
    return false;
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
    if (!tag || !isBlankLine(source, tag->end))
        return std::nullopt;
    tag->end = source.nextLine(tag->end);
    if (tag->hasBody && !readBlockBody(source, tag->end, *tag))
        return std::nullopt;
    return tag;
}

std::optional<ExtensionTag> spanExtensionAt(const Source& source, std::size_t position)
{
    auto tag = openingTag(source, position);
    if (!tag || (tag->hasBody && !readSpanBody(source, *tag)))
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
