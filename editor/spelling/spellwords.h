// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/textrange.h"
#include "editor/syntax/linetokenizer.h"

#include <QList>

namespace galley {

// The words of a line that spelling concerns, as ranges of the line: running text, headings, link
// and alternative texts, and what a reader sees of the front matter (title, descriptions). Left out
// are Markdown's markup, code, addresses, Liquid, math, keys, names in capitals or mixed case,
// everything with digits, and Chinese, Japanese and Korean. `line` was tokenised as `tokens`; pure.
QList<TextRange> wordsToCheck(QStringView line, const TokenizedLine& tokens, LineState before);

} // namespace galley
