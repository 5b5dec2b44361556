// SPDX-License-Identifier: MIT
#pragma once

#include <QChar>

namespace galley {

// Chinese and Japanese are written without blanks: each of their characters counts as a word.
inline bool isIdeograph(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return true;
    default:
        return false;
    }
}
inline bool isIdeograph(QChar c)
{
    return isIdeograph(char32_t(c.unicode()));
}

} // namespace galley
