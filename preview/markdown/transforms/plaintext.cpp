// SPDX-License-Identifier: MIT
#include "preview/markdown/transforms/plaintext.h"

#include "preview/markdown/text/unicode.h"
#include "preview/markdown/transforms/symboltext.h"

namespace galley::markdown {

namespace {

void appendPlainText(std::string& out, const Node& node, bool withSpecials)
{
    for (const Node* child = node.first; child != nullptr; child = child->next) {
        switch (child->type) {
        case NodeType::Text:
            out += child->text;
            break;
        case NodeType::CodeSpan:
        case NodeType::Math:
            out += withSpecials ? child->text : std::string_view();
            break;
        case NodeType::Entity:
            if (withSpecials)
                appendUtf8(out, child->codePoint);
            break;
        case NodeType::SmartQuote:
            out += withSpecials ? smartQuoteText(child->level) : std::string_view();
            break;
        case NodeType::Symbol:
            out += withSpecials ? symbolText(child->level) : std::string_view();
            break;
        default:
            appendPlainText(out, *child, withSpecials);
        }
    }
}

} // namespace

std::string plainText(const Node& node, bool withSpecials)
{
    std::string result;
    appendPlainText(result, node, withSpecials);
    return result;
}

} // namespace galley::markdown
