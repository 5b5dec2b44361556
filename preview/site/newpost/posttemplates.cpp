// SPDX-License-Identifier: MIT
#include "preview/site/newpost/posttemplates.h"

#include "editor/post/file/filebytes.h"
#include "editor/post/file/filereader.h"
#include "editor/post/file/folderwalk.h"
#include "resources/resources.h"

#include <QDir>

#include <algorithm>

namespace galley {

namespace {

// `folder` is relative to the root; empty: the root itself.
void addFrom(const QString& root, const QString& folder, QList<PostTemplate>& templates)
{
    FolderWalk walk(root);
    for (const QFileInfo& entry : walk.entries(QDir(root).filePath(folder), QDir::Files)) {
        const QString name = entry.completeBaseName();
        const bool isReplaced =
            std::ranges::any_of(templates, [&](const auto& known) { return known.name == name; });
        if (isReplaced || entry.suffix() != QLatin1String("md"))
            continue;
        if (const auto bytes = walk.read(entry.filePath(), megabyte))
            templates.append({name, decodeFile(*bytes).text});
    }
}

} // namespace

QList<PostTemplate> postTemplates(const SiteSnapshot* site)
{
    initResources();
    QList<PostTemplate> templates;
    if (site)
        addFrom(site->root(), QStringLiteral("_templates"), templates);
    addFrom(QStringLiteral(":/templates"), {}, templates);
    return templates;
}

} // namespace galley
