// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/frontmatter/frontmatter.h"
#include "editor/post/yaml/yamlwriter.h"

namespace galley {

// The same for a list or mapping on lines of its own; the block's first line without its
// indentation, which is `indent` spaces.
QList<TextEdit> replacedByBlock(
    QStringView text, const FrontMatterEntry& entry, const QString& block, int indent);

// How the post spells its values, for a new value of `entry` (nullptr: of a key it does not have).
YamlSpelling spellingOf(
    QStringView text, const FrontMatter& frontMatter, const FrontMatterEntry* entry);

// Ways to give the entry the value, the one nearest to what stands there first. None is checked
// yet: the caller takes the first that reads back as meant.
QList<QList<TextEdit>> valueEditCandidates(QStringView text, const FrontMatter& frontMatter,
    const FrontMatterEntry& entry, const YamlValue& value);

// The entry's value replaced by a text that may have further lines, not checked.
QList<TextEdit> replacedBy(
    QStringView text, const FrontMatterEntry& entry, const QString& replacement);

// What can follow `key:` for a new key, with the blank or line end before it; the best first.
QStringList newValueCandidates(
    const YamlValue& value, const YamlSpelling& spelling, YamlPlace place);

// The position after the key's colon.
qsizetype afterColon(QStringView text, const FrontMatterEntry& entry);

// The edit made as small as it can be by leaving out what stays the same at its ends.
TextEdit trimmed(QStringView text, TextEdit edit);

} // namespace galley
