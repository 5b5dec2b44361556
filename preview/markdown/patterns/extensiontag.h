// SPDX-License-Identifier: MIT
#pragma once

#include "preview/markdown/text/source.h"
#include "preview/markdown/tree/rendercontext.h"

#include <cstddef>
#include <optional>
#include <string_view>

// The extensions `{::name attributes}body{:/name}`, which exist as blocks and inside text.
namespace galley::markdown {

struct ExtensionTag {
    std::string_view name;
    std::string_view attributes;
    std::string_view body;
    bool hasBody = false; // not written `{::name /}`
    std::size_t end = 0; // behind the stop tag; of a block: behind its line
};

// The extension whose `{::` stands at `position`, with its stop tag on a line of its own.
std::optional<ExtensionTag> blockExtensionAt(const Source& source, std::size_t position);
// The same inside a line of text.
std::optional<ExtensionTag> spanExtensionAt(const Source& source, std::size_t position);

// Whether a start or stop tag of an extension, known or not, stands at `position`.
bool isExtensionTag(const Source& source, std::size_t position);

enum class ExtensionResult : unsigned char {
    Unknown, // no such extension: the tag is text
    Node, // `node` has been made what the extension says
    Nothing, // known, without effect
    Options, // options were set
};
ExtensionResult applyExtension(RenderContext& context, const ExtensionTag& tag, Node& node);

} // namespace galley::markdown
