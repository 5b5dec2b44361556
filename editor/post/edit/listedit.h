// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/frontmatter/frontmatter.h"
#include "editor/post/yaml/yamlwriter.h"

namespace galley {

// Ways to change a list into another by touching only the items that differ; none when the entry is
// no list or the new value is none.
QList<QList<TextEdit>> listEditCandidates(QStringView text, const FrontMatterEntry& entry,
    const YamlValue& value, const YamlSpelling& spelling);

} // namespace galley
