// SPDX-License-Identifier: MIT
#include "app/writing/completionsources.h"

#include "app/writing/imageplace.h"
#include "editor/pictures/imageinserter.h"
#include "editor/post/schema/placeholders.h"

#include <QFileInfo>

namespace galley {

CompletionSources completionSourcesFor(const SiteSnapshotPtr& site)
{
    CompletionSources sources;
    if (!site)
        return sources;
    for (const PostSummary& post : site->posts()) {
        if (post.ignored)
            continue;
        if (!post.author.isEmpty() && !hasPlaceholder(post.author)
            && !sources.authors.contains(post.author))
            sources.authors += post.author;
        sources.postNames += QFileInfo(post.file).completeBaseName();
        if (!post.url.isEmpty())
            sources.posts += CompletionItem{post.title, post.url, post.url};
    }
    sources.roles = site->roles();
    const QString folder = site->imageFolder();
    for (const QString& name : imagesIn(site->sourceFolder(), folder))
        sources.imagePaths += u'/' + folder + u'/' + name;
    std::ranges::sort(sources.imagePaths, std::greater()); // names begin with the year
    return sources;
}

} // namespace galley
