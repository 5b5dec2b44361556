// SPDX-License-Identifier: MIT
#include "preview/markdown/commonmark/marks/smartquotes.h"

#include "preview/markdown/commonmark/marks/flanking.h"

namespace galley::markdown {

namespace {

struct QuoteTexts {
    std::string_view left;
    std::string_view right;
};

constexpr std::array<QuoteTexts, 2> quoteTexts = {
    QuoteTexts{"\u201C", "\u201D"}, QuoteTexts{"\u2018", "\u2019"}};

void addLiteral(Pieces& pieces, std::string_view text)
{
    pieces.push_back({.kind = Piece::Kind::Literal, .text = text});
}

} // namespace

void SmartQuotes::add(char quote, char32_t before, char32_t after)
{
    const std::size_t which = quote == '"' ? 0 : 1;
    const QuoteTexts& texts = quoteTexts.at(which);
    const Flanking flanking = flankingBetween(before, after);
    const bool opens = flanking.isLeft && (!flanking.isRight || before == '(' || before == '[')
        && before != ']' && before != ')';
    Open& open = m_open.at(which);
    const bool isDouble = quote == '"';
    addLiteral(m_pieces, isDouble && !flanking.isRight ? texts.left : texts.right);
    if (flanking.isRight) {
        if (open.pieces.size() > open.bottom) {
            m_pieces[open.pieces.back()].text = texts.left;
            m_pieces.back().text = texts.right;
        } else if (isDouble) {
            m_pieces.back().text = texts.right;
        }
    }
    if (opens)
        open.pieces.push_back(m_pieces.size() - 1);
}

void SmartQuotes::enter(Piece::Element element)
{
    Frame frame;
    for (std::size_t which = 0; which < m_open.size(); ++which) {
        frame.sizes.at(which) = m_open.at(which).pieces.size();
        frame.bottoms.at(which) = m_open.at(which).bottom;
        if (element == Piece::Element::Link || element == Piece::Element::Image)
            m_open.at(which).bottom = frame.sizes.at(which);
    }
    m_frames.push_back(frame);
}

void SmartQuotes::leave()
{
    for (std::size_t which = 0; which < m_open.size(); ++which) {
        m_open.at(which).pieces.resize(
            std::min(m_open.at(which).pieces.size(), m_frames.back().sizes.at(which)));
        m_open.at(which).bottom = m_frames.back().bottoms.at(which);
    }
    m_frames.pop_back();
}

void addSmartDashes(Pieces& pieces, std::size_t hyphens)
{
    constexpr std::size_t emSize = 3;
    const std::size_t en = hyphens % emSize == 0 ? 0
        : hyphens % 2 == 0                       ? hyphens / 2
        : hyphens % emSize == 2                  ? 1
                                                 : 2;
    for (std::size_t em = (hyphens - 2 * en) / emSize; em > 0; --em)
        addLiteral(pieces, "\u2014");
    for (std::size_t i = 0; i < en; ++i)
        addLiteral(pieces, "\u2013");
}

} // namespace galley::markdown
