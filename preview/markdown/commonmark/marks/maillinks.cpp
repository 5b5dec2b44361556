// SPDX-License-Identifier: MIT
#include "preview/markdown/commonmark/marks/maillinks.h"

#include "preview/markdown/commonmark/marks/bareaddress.h"
#include "preview/markdown/commonmark/marks/characters.h"

#include <algorithm>
#include <string>

namespace galley::markdown {

namespace {

using Kind = Piece::Kind;
using Element = Piece::Element;

// Puts links in place of the mail addresses of a text.
void addMailLinks(Pieces& pieces, std::string_view text, Arena& arena)
{
    std::size_t start = 0;
    for (std::size_t at = text.find('@'); at != std::string_view::npos;
         at = text.find('@', at + 1)) {
        const auto address = mailAddressAt(text.substr(start), at - start);
        if (!address)
            continue;
        const std::string_view mail =
            text.substr(start + address->start, address->end - address->start);
        pieces.push_back({.kind = Kind::Literal, .text = text.substr(start, address->start)});
        addBareLink(pieces, arena.join({address->scheme, mail}), mail);
        start += address->end;
        at = std::max(at, start - 1);
    }
    pieces.push_back({.kind = Kind::Literal, .text = text.substr(start)});
}

} // namespace

void addBareLink(Pieces& pieces, std::string_view address, std::string_view text)
{
    pieces.push_back({.kind = Kind::Open, .element = Element::Link, .text = address});
    pieces.push_back({.kind = Kind::Literal, .text = text});
    pieces.push_back({.kind = Kind::Close, .element = Element::Link});
}

Pieces withMailLinks(const Pieces& pieces, Arena& arena)
{
    Pieces result;
    int links = 0;
    for (std::size_t at = 0; at < pieces.size(); ++at) {
        if (!pieces[at].isPlain() || links > 0) {
            links += pieces[at].opens(Element::Link) ? 1 : 0;
            links -= pieces[at].closes(Element::Link) ? 1 : 0;
            result.push_back(pieces[at]);
            continue;
        }
        std::string text;
        for (; at < pieces.size() && pieces[at].isPlain(); ++at)
            text += pieces[at].kind == Kind::Reference ? referencedText(pieces[at].text)
                                                       : std::string(pieces[at].text);
        addMailLinks(result, arena.copy(text), arena);
        --at;
    }
    return result;
}

} // namespace galley::markdown
