// SPDX-License-Identifier: MIT
#include "preview/site/newpost/posttemplates.h"

#include "editor/post/file/filebytes.h"
#include "editor/post/file/filereader.h"
#include "editor/post/file/folderwalk.h"
#include "editor/post/frontmatter/frontmatter.h"
#include "preview/site/newpost/posthabits.h"
#include "resources/resources.h"

#include <QDir>

#include <algorithm>

namespace galley {

namespace {

// `folder` is relative to the root; empty: the root itself.
void addFrom(const QString& root, const QString& folder, bool isOwn, QList<PostTemplate>& templates)
{
    FolderWalk walk(root);
    for (const QFileInfo& entry : walk.entries(QDir(root).filePath(folder), QDir::Files)) {
        const QString name = entry.completeBaseName();
        const bool isReplaced =
            std::ranges::any_of(templates, [&](const auto& known) { return known.name == name; });
        if (isReplaced || entry.suffix() != QLatin1String("md"))
            continue;
        if (const auto bytes = walk.read(entry.filePath(), megabyte))
            templates.append({name, decodeFile(*bytes).text, isOwn});
    }
}

} // namespace

QList<PostTemplate> postTemplates(const SiteSnapshot* site)
{
    initResources();
    QList<PostTemplate> templates;
    if (site)
        addFrom(site->root(), QStringLiteral("_templates"), true, templates);
    addFrom(QStringLiteral(":/templates"), {}, false, templates);
    return templates;
}

QString templateText(const PostTemplate& chosen, const SiteSnapshot* site)
{
    if (chosen.isOwn)
        return chosen.text;
    const QString title =
        readFrontMatter(chosen.text).values[QStringLiteral("title")].toDisplayString();
    const PostHabits habits = site ? postHabits(*site, kindOf(title))
                                   : PostHabits{QStringLiteral("---\ntitle: \"\"\n---\n"), {}, {}};
    return adaptedSkeleton(chosen.text, habits, site ? site->roles() : FieldRoles());
}

} // namespace galley
