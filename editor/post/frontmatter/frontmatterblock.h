// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/textrange.h"

#include <QStringView>

#include <optional>

namespace galley {

// Where the front matter stands in a post.
struct FrontMatterBlock {
    TextRange block; // from the text's start to the end of the closing line, its '\n' included
    TextRange yaml; // the lines between the fences
    qsizetype bodyStart = 0; // after the blank lines that follow the block
};

// The block as Jekyll finds it, by Document::YAML_FRONT_MATTER_REGEXP:
// \A(---\s*\n.*?\n?)^((---|\.\.\.)\s*$\n?) over several lines. Nothing when there is none.
std::optional<FrontMatterBlock> findFrontMatter(QStringView text);

// True when the text begins like a block that is never closed, so that Jekyll sees none.
bool hasUnclosedFrontMatter(QStringView text);

// For such a text: the start of the first line that no longer looks like a block's, where its
// closing line belongs.
qsizetype endOfKeyLines(QStringView text);

} // namespace galley
