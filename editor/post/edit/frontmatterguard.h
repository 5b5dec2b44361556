// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/error.h"
#include "editor/post/frontmatter/frontmatter.h"

#include <optional>

namespace galley {

// What edits of front matter have in common: which blocks can be edited, and whether an edit does
// what it is meant to and nothing more.

// An error in the post, with nothing changed.
tl::unexpected<Error> refusal(int line, const QString& whatHappened, const QString& whatToDo);

// The block, if it can be edited: absent or readable.
Result<FrontMatter> readEditable(QStringView text);

// An error when the key stands in the block more than once.
Result<void> requireSingle(const FrontMatter& frontMatter, const QString& key);

// What the block's values are to be after an edit.
struct Intent {
    QString key;
    std::optional<YamlValue> value; // nothing: the key is to be gone
};

// Equal, and not-a-number the same as itself.
bool same(const YamlValue& a, const YamlValue& b);

// The first of the candidates after which the key has its value while every other key keeps its own
// and its place, and the body begins where it did.
Result<QList<TextEdit>> firstThatAchieves(QStringView text, const FrontMatter& before,
    const QList<QList<TextEdit>>& candidates, const Intent& intent);

// The lines that are the entry's own: without the comments and blank lines that follow it.
TextRange ownLines(QStringView text, const FrontMatterEntry& entry);

} // namespace galley
