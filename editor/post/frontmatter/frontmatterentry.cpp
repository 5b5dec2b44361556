// SPDX-License-Identifier: MIT
#include "editor/post/frontmatter/frontmatterentry.h"

namespace galley {

const FrontMatterEntry* FrontMatter::find(const QString& key) const
{
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
        if (entry->key == key)
            return &*entry;
    }
    return nullptr;
}

} // namespace galley
