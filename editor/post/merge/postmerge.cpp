// SPDX-License-Identifier: MIT
#include "editor/post/merge/postmerge.h"

#include "editor/post/frontmatter/frontmatterblock.h"
#include "editor/post/merge/mergeblock.h"
#include "editor/post/merge/mergebody.h"

namespace galley {

PostMerge mergePosts(const QString& base, const QString& mine, const QString& theirs)
{
    PostMerge merge;
    qsizetype ends[3] = {0, 0, 0};
    const auto baseBlock = findFrontMatter(base);
    const auto myBlock = findFrontMatter(mine);
    const auto theirBlock = findFrontMatter(theirs);
    if (baseBlock && myBlock && theirBlock) {
        ends[0] = baseBlock->block.end;
        ends[1] = myBlock->block.end;
        ends[2] = theirBlock->block.end;
        mergeFrontMatter(merge, base.left(ends[0]), mine.left(ends[1]), theirs.left(ends[2]));
    }
    mergeBodies(merge, QStringView(base).sliced(ends[0]), QStringView(mine).sliced(ends[1]),
        QStringView(theirs).sliced(ends[2]));
    return merge;
}

} // namespace galley
