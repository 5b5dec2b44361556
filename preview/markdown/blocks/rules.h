// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

namespace galley::markdown {

class BlockScanner;

// The block rules in the order in which they are tried. The first one that says true has taken a
// block; the order is part of the dialect.
bool scanBlankLines(BlockScanner& scanner);
bool scanIndentedCode(BlockScanner& scanner);
bool scanFencedCode(BlockScanner& scanner);
bool scanQuote(BlockScanner& scanner);
bool scanAtxHeading(BlockScanner& scanner);
bool scanRule(BlockScanner& scanner);
bool scanList(BlockScanner& scanner);
bool scanDefinitionList(BlockScanner& scanner);
bool scanHtmlBlock(BlockScanner& scanner);
bool scanSetextHeading(BlockScanner& scanner);
bool scanMathBlock(BlockScanner& scanner);
bool scanTable(BlockScanner& scanner);
bool scanFootnoteDefinition(BlockScanner& scanner);
bool scanLinkDefinition(BlockScanner& scanner);
bool scanAbbreviationDefinition(BlockScanner& scanner);
bool scanBlockExtension(BlockScanner& scanner);
bool scanEndOfBlock(BlockScanner& scanner);
bool scanParagraph(BlockScanner& scanner);

} // namespace galley::markdown
