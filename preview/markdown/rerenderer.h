// SPDX-License-Identifier: MIT
#pragma once

#include "preview/markdown/markdown.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace galley::markdown {

// Renders a text again and again while somebody writes it. The same text is not rendered anew.
// Where the change since the last time lies within one ordinary paragraph, and that paragraph means
// by itself what it means in the whole text, only the paragraph is rendered; else everything is.
// The result is always that of render().
class Rerenderer {
public:
    // Refers to the result until the next call.
    const Document& render(std::string_view body, const Dialect& dialect);

    // Whether the latest result is the one before.
    bool isUnchanged() const { return m_isUnchanged; }
    // The one block by which the latest result differs from the one before; none: any may.
    std::optional<std::size_t> changedBlock() const { return m_changed; }

private:
    bool renderParagraph(std::string_view body, const Dialect& dialect);

    std::optional<std::string> m_body; // none: nothing rendered yet
    Dialect m_dialect;
    Document m_document;
    bool m_isSimple = false; // nothing in the body reaches from one block into another
    bool m_isUnchanged = false;
    std::optional<std::size_t> m_changed;
};

} // namespace galley::markdown
