// SPDX-License-Identifier: MIT
#include "preview/markdown/commonmark/marks/flanking.h"

#include "preview/markdown/text/chars.h"

#include <QChar>

namespace galley::markdown {

bool isUnicodeSpace(char32_t c)
{
    return c == '\t' || c == '\n' || c == '\f' || c == '\r'
        || QChar::category(c) == QChar::Separator_Space;
}

bool isUnicodePunctuation(char32_t c)
{
    if (c < 0x80)
        return isAsciiPunctuation(static_cast<char>(c));
    const QChar::Category category = QChar::category(c);
    return category >= QChar::Punctuation_Connector && category <= QChar::Punctuation_Other;
}

Flanking flankingBetween(char32_t before, char32_t after)
{
    const bool spaceBefore = isUnicodeSpace(before);
    const bool spaceAfter = isUnicodeSpace(after);
    const bool punctuationBefore = isUnicodePunctuation(before);
    const bool punctuationAfter = isUnicodePunctuation(after);
    return {!spaceAfter && (!punctuationAfter || spaceBefore || punctuationBefore),
        !spaceBefore && (!punctuationBefore || spaceAfter || punctuationAfter)};
}

} // namespace galley::markdown
